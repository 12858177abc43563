// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {lesionLab} from "../../../../components/lessons/paths/units/lesionLab.js";
import {buttonOf, pictures, set, status, stillPage} from "../../../support/reader.js";
import {LESIONS, lesionStage} from "../../../support/aRecordedLesion.js";

beforeEach(stillPage);

function stage(answer: (network: string) => string | Error = () => "9123") {
  const {asked, runner} = lesionStage(answer);
  const lab = lesionLab(LESIONS, new Uint8Array(4 * 256), runner);
  const box = (network: string, number: number): HTMLButtonElement =>
    [...lab.element.querySelectorAll<HTMLButtonElement>(`.lesion-units.${network} button`)][number]!;
  return {...lab, asked, box};
}

it("asks for a guess, and compares it with what one unit's loss does", async () => {
  const {element, asked} = stage();
  expect(status(element)).toBe(
    "How many of the 4 test digits will each network still get right without unit 3.4? Guess, then take it out."
  );
  set(element, "Still right, plain", 1);
  buttonOf(element, "Take out 3.4").click();
  await vi.waitFor(() =>
    expect(status(element)).toBe(
      "residual without 3.4: 3 of 4 right (your guess: 2); plain without 3.4: 0 of 4 right (your guess: 1). Recorded."
    )
  );
  expect(pictures(element)[0]).toBe("residual: 3 of 4 test digits right; wrong: a 3 taken for a 4.");
  expect(asked).toEqual([]);
});

it("measures several units here, in both networks or in one, and puts all back", async () => {
  const {element, asked, box} = stage();
  box("plain", 0).click();
  box("plain", 2).click();
  await vi.waitFor(() =>
    expect(status(element)).toBe(
      "residual without 1.1, 3.4: 3 of 4 right; plain without 1.1, 3.4: 3 of 4 right. Measured here."
    )
  );
  expect(asked).toEqual(["residual stage1.unit1 stage3.unit4", "plain stage1.unit1 stage3.unit4"]);
  buttonOf(element, "Put all back").click();
  await vi.waitFor(() =>
    expect(status(element)).toMatch(/^residual whole: 4 of 4 right; plain whole: 3 of 4 right\. Rec/)
  );
  element.querySelector<HTMLInputElement>("input[type=checkbox]")!.checked = false;
  box("plain", 1).click();
  await vi.waitFor(() => expect(status(element)).toMatch(/^residual whole: .*; plain without 1\.2: 0 of 4 right/));
});

it("says when the worker is gone, offers to start again, and keeps what is recorded", async () => {
  let answer: string | Error = new Error("the worker has said nothing");
  const {element, box} = stage(() => answer);
  box("residual", 0).click();
  box("residual", 1).click();
  await vi.waitFor(() => expect(status(element)).toContain("It failed: the worker has said nothing."));
  const again = buttonOf(element, "Start again");
  expect(again.hidden).toBe(false);
  answer = "0123";
  again.click();
  await vi.waitFor(() => expect(status(element)).toContain("residual without 1.1, 1.2: 4 of 4 right"));
  expect(again.hidden).toBe(true);
});

it("says nothing more once the page was left", async () => {
  const {element, stop, box} = stage();
  box("residual", 0).click();
  await vi.waitFor(() => expect(status(element)).toContain("Recorded"));
  box("residual", 1).click();
  const words = status(element);
  stop();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(status(element)).toBe(words);
});
