// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {atOnce} from "../../../../components/ui/late/parts.js";
import {lesionLab} from "../../../../components/lessons/paths/units/lesionLab.js";
import {onMilestone, type Milestone} from "../../../../components/ui/milestone.js";
import {buttonOf, key, set, status, stillPage, watches} from "../../../support/reader.js";
import {LESION_MAPS, lesionMapsBuffer, LESIONS, lesionStage} from "../../../support/aRecordedLesion.js";

beforeEach(() => {
  stillPage();
  document.body.replaceChildren();
});

function stage(answer: (network: string) => string | Error = () => "9123") {
  const {asked, runner} = lesionStage(answer);
  const lab = atOnce(
    lesionLab({
      recorded: LESIONS,
      about: LESION_MAPS,
      maps: lesionMapsBuffer(),
      digits: new Uint8Array(4 * 256),
      runner
    })
  );
  document.body.append(lab.element);
  const box = (network: string, station: number): SVGGElement =>
    [...lab.element.querySelectorAll<SVGGElement>(`.${network} .unit`)][station]!;
  const click = (network: string, station: number) =>
    box(network, station).dispatchEvent(new MouseEvent("click", {bubbles: true}));
  const walls = () => [...lab.element.querySelectorAll(".wall-count strong")].map(({textContent}) => textContent);
  const numerals = () => [...lab.element.querySelectorAll(".numeral")].map(({textContent}) => textContent);
  return {...lab, asked, box, click, walls, numerals};
}

it("shows both networks whole first, and tells no count of a cut before the reader has guessed", () => {
  const {element, asked, box, walls, numerals} = stage();
  expect(status(element)).toBe(
    "Take unit 3.4 out of both networks, without training again. How many of 4 digits does each still read?"
  );
  expect(walls()).toEqual(["4", "3"]);
  expect(numerals()).toEqual(["0", "0"]);
  expect(element.textContent).toContain("?");
  expect(element.querySelector(".counts.closed")).not.toBeNull();
  expect(box("residual", 11).getAttribute("aria-label")).toBe("residual_unit_10 of the residual network, 4 by 4 by 32");
  expect(buttonOf(element, "Put it back").hidden).toBe(true);
  expect(asked).toEqual([]);
});

it("shows on paper what was recorded of the cut, told to nobody, and asks again after it", () => {
  const {element, asked, walls} = stage();
  const reached = vi.fn();
  onMilestone(document.body, reached, new AbortController().signal);
  dispatchEvent(new Event("beforeprint"));
  expect(status(element)).toMatch(/^Without unit 3\.4 the residual network falls from 4 to 3; .* for a 7\.$/);
  expect([walls(), element.querySelector(".counts.closed")]).toEqual([["3", "0"], null]);
  dispatchEvent(new Event("afterprint"));
  expect(status(element)).toMatch(/^Take unit 3\.4 out/);
  expect(walls()).toEqual(["4", "3"]);
  expect([reached.mock.calls, asked]).toEqual([[], []]);
});

it("has the recorded cut on paper whichever maps are chosen, and afterwards what stood there, asking for nothing", async () => {
  const {element, asked, click, walls} = stage();
  set(element, "Maps", "strongest");
  await vi.waitFor(() => expect(walls()).toEqual(["3", "3"]));
  const once = asked.length;
  dispatchEvent(new Event("beforeprint"));
  expect(walls()).toEqual(["3", "0"]);
  dispatchEvent(new Event("afterprint"));
  expect([walls(), asked.length]).toEqual([["3", "3"], once]);
  click("plain", 2);
  dispatchEvent(new Event("beforeprint"));
  expect(walls()).toEqual(["3", "0"]);
  dispatchEvent(new Event("afterprint"));
  expect([walls(), asked.length]).toEqual([["?", "?"], once]);
  expect(status(element)).toMatch(/^Take unit 1\.2 out/);
});

it("asks again for what was on its way when it was printed", async () => {
  const {element, asked, walls} = stage();
  set(element, "Maps", "strongest");
  dispatchEvent(new Event("beforeprint"));
  expect(walls()).toEqual(["3", "0"]);
  dispatchEvent(new Event("afterprint"));
  await vi.waitFor(() => expect(walls()).toEqual(["3", "3"]));
  expect(asked.at(-1)).toBe("plain without image 0");
});

it("compares the guess with what became of both, and opens the counts", () => {
  const {element, asked, box, walls, numerals} = stage();
  const reached: (readonly [Milestone, string])[] = [];
  onMilestone(document.body, (milestone, seen) => reached.push([milestone, seen]), new AbortController().signal);
  set(element, "Guess, plain", 1);
  buttonOf(element, "Take it out").click();
  expect(status(element)).toBe(
    "Without unit 3.4 the residual network falls from 4 to 3; the plain one falls from 3 to 0, no better than guessing: it takes 4 of them for a 7. You guessed 2 and 1."
  );
  expect(walls()).toEqual(["3", "0"]);
  expect(numerals()).toEqual(["3", "3"]);
  expect(box("plain", 11).getAttribute("aria-label")).toBe(
    "plain_unit_10 of the plain network, 4 by 4 by 32, taken out, 0 of 4 digits right without it alone"
  );
  expect(element.querySelector(".counts.closed")).toBeNull();
  expect(document.activeElement).toBe(buttonOf(element, "Put it back"));
  expect(reached).toEqual([["units taken out", status(element).replace(" You guessed 2 and 1.", "")]]);
  expect(asked).toEqual([]);
  buttonOf(element, "Put it back").click();
  expect(status(element)).toBe("Whole, the residual network reads 4 of 4 digits, the plain one 3. Click a unit.");
  expect(walls()).toEqual(["4", "3"]);
});

it("asks about the unit that the reader has taken out first, and can be looked at without a guess", () => {
  const {element, click, walls, numerals, box} = stage();
  click("plain", 2);
  expect(box("residual", 2).getAttribute("aria-pressed")).toBe("true");
  expect(status(element)).toContain("Take unit 1.2 out of both networks");
  expect(walls()).toEqual(["?", "?"]);
  expect([...element.querySelectorAll(".answer")].map((answer) => answer.getAttribute("visibility"))).toEqual([
    "hidden",
    "hidden"
  ]);
  buttonOf(element, "Just show it").click();
  expect(status(element)).toMatch(/^Without unit 1\.2 .*of them for a 7\.$/);
  expect(numerals()).toEqual(["2", "2"]);
});

it("measures several units here; until they answer, no wall and no map is shown for them", async () => {
  const {element, asked, click, box, walls} = stage();
  buttonOf(element, "Just show it").click();
  key(box("plain", 1), "Enter");
  expect(status(element)).toBe("Without units 1.1 and 3.4: both networks read the 4 digits again …");
  expect(walls()).toEqual(["…", "…"]);
  await vi.waitFor(() => expect(status(element)).toMatch(/^Without units 1\.1 and 3\.4 .* Measured here\.$/));
  expect(walls()).toEqual(["3", "3"]);
  expect(asked).toEqual(["residual", "plain"].map((name) => `${name} without stage1.unit1 stage3.unit4 image 0`));
  set(element, "Digit", 0);
  // The same units: all digits stand, the maps of the other one are awaited.
  expect(walls()).toEqual(["3", "3"]);
  await vi.waitFor(() => expect(asked.at(-1)).toBe("plain without stage1.unit1 stage3.unit4 image 3"));
  click("residual", 1);
  expect(status(element)).toMatch(/^Without unit 3\.4 /);
  expect(walls()).toEqual(["3", "0"]);
  click("residual", 1);
  buttonOf(element, "Put all back").click();
  expect(walls()).toEqual(["4", "3"]);
});

it("says when the worker is gone, offers to start again, and keeps what is recorded", async () => {
  let answer: string | Error = new Error("the worker has said nothing");
  const {element, click, walls} = stage(() => answer);
  buttonOf(element, "Just show it").click();
  click("residual", 1);
  await vi.waitFor(() => expect(status(element)).toContain("It failed: the worker has said nothing."));
  expect(walls()).toEqual(["…", "…"]);
  click("residual", 1);
  expect(walls()).toEqual(["3", "0"]);
  expect(buttonOf(element, "Start again").hidden).toBe(true);
  click("residual", 1);
  await vi.waitFor(() => expect(buttonOf(element, "Start again").hidden).toBe(false));
  answer = "0123";
  buttonOf(element, "Start again").click();
  await vi.waitFor(() => expect(walls()).toEqual(["4", "4"]));
  expect(buttonOf(element, "Start again").hidden).toBe(true);
});

it("tells under the picture what the box is that the reader points at", () => {
  const {element, box} = stage();
  const line = () => element.querySelector(".picture-key")?.textContent;
  box("plain", 11).dispatchEvent(new Event("pointerover", {bubbles: true}));
  expect(line()).toBe("residual_unit_10, plain_unit_10 unit 3.4 · 4×4×32");
  buttonOf(element, "Just show it").click();
  box("plain", 11).dispatchEvent(new Event("pointerover", {bubbles: true}));
  expect(line()).toContain("right of 4 without it alone: residual 3, plain 0");
  box("plain", 4).dispatchEvent(new Event("pointerover", {bubbles: true}));
  expect(line()).toContain("changes the shape and has to stay");
});

it("says nothing more once the page was left", async () => {
  const {element, stop, click} = stage();
  buttonOf(element, "Just show it").click();
  click("residual", 1);
  const words = status(element);
  stop();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(status(element)).toBe(words);
  expect(watches()).toBe(0);
});
