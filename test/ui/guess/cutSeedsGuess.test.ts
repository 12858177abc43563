// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import type {RecordedCutSeeds} from "../../../components/run/recorded/recordedCutSeeds.js";
import {cutSeedsGuess} from "../../../components/ui/guess/cutSeedsGuess.js";
import {buttonOf, key, pictures, press, read, stillPage, watches} from "../../support/reader.js";
import {recordedData} from "../../support/recordedData.js";

beforeEach(() => {
  stillPage();
  document.body.replaceChildren();
});

const RECORDED = recordedData("cut-seeds") as RecordedCutSeeds;
function stage() {
  const guess = cutSeedsGuess(RECORDED);
  document.body.append(guess.element);
  return {...guess, handles: [...guess.element.querySelectorAll("[role=slider]")], said: () => read(guess.element)};
}

it("asks before it shows, and puts what was guessed beside the means", () => {
  const {element, handles, said} = stage();
  expect(handles.map((handle) => handle.getAttribute("aria-label"))).toEqual([
    "Expected at unit 3.1",
    "Expected at unit 3.6",
    "Expected at unit 4.3"
  ]);
  expect(said()).not.toMatch(/missed|Why/);
  key(handles[1]!, "ArrowUp");
  key(handles[1]!, "ArrowUp");
  press(element, "Show five networks");
  expect(said()).toContain("Unit 3.6: guessed 60 %, measured 18 %.");
  expect(said()).toContain("Why do projections survive?");
  expect(said()).toContain("Recorded with seeds 1 to 5");
});

it("gives the focus to what was measured, drawn or not", () => {
  const {element} = stage();
  buttonOf(element, "Show five networks").focus();
  press(element, "Show five networks");
  expect(document.activeElement).toBe(element.querySelector("figure"));
});

it("keeps at its foot what the page has put there", () => {
  const {element} = stage();
  const foot = document.createElement("p");
  element.append(foot);
  press(element, "Show five networks");
  expect([...element.children]).toEqual([element.querySelector("figure"), foot]);
});

it("tells who has not guessed nothing of a guess", () => {
  const {element, said, stop} = stage();
  press(element, "Show five networks");
  expect(said()).not.toContain("guess");
  stop();
  expect(watches()).toBe(0);
});

it("stands on paper without the guess, then asks again and keeps it; ended in between, it leaves nothing behind", () => {
  const {element, handles, said, stop} = stage();
  const asking = element.querySelector<HTMLElement>("figure")!;
  const watched = watches();
  key(handles[1]!, "ArrowUp");
  dispatchEvent(new Event("beforeprint"));
  expect(asking.hidden).toBe(true);
  expect(said()).toContain("Why do projections survive?");
  expect(said()).not.toContain("guessed");
  expect(pictures(element).some((name) => name.startsWith("Digits"))).toBe(true);
  dispatchEvent(new Event("afterprint"));
  expect([asking.hidden, element.childElementCount, watches()]).toEqual([false, 1, watched]);
  dispatchEvent(new Event("beforeprint"));
  stop();
  expect([asking.hidden, element.childElementCount, watches()]).toEqual([false, 1, 0]);
  press(element, "Show five networks");
  expect(said()).toContain("Unit 3.6: guessed 55 %");
});
