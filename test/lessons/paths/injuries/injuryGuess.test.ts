// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {injuryGuess} from "../../../../components/lessons/paths/injuries/injuryGuess.js";
import {buttonOf, key, pictures, set, status, stillPage, watches} from "../../../support/reader.js";
import {LESIONS, lesionStage} from "../../../support/aRecordedLesion.js";

beforeEach(stillPage);

it("asks for the error before it shows the curve, then compares", () => {
  const {element, stop} = injuryGuess(LESIONS, lesionStage(() => new Error("not asked")).runner);
  document.body.replaceChildren(element);
  const [one] = element.querySelectorAll<HTMLElement>("[role=slider]");
  one!.focus();
  key(one!, "PageDown");
  // The figure was drawn again under the handle, which is still held.
  expect(document.activeElement).toBe(one);
  expect(one!.getAttribute("aria-valuetext")).toBe("25 %");
  expect(pictures(element)).toEqual([
    "Error by number of units taken out. your guess: 0 % at 0, 25 % at 1, 50 % at 3, 50 % at 6."
  ]);
  buttonOf(element, "Show what was measured").click();
  // The board's width is watched no more, the figure's instead.
  expect(watches()).toBe(1);
  expect(status(element)).toContain("1 out: guessed 25 %, measured 25 %");
  expect(pictures(element)[0]).toMatch(/residual: 0 % at 0, 25 % at 1, 50 % at 2;.*your guess/);
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Injury");
  set(element, "Injury", "shuffles");
  expect(pictures(element)[0]).not.toContain("your guess");
  stop();
  expect(watches()).toBe(0);
});

it("shows on paper what was recorded, and asks again after it", () => {
  const {element, stop} = injuryGuess(LESIONS, lesionStage(() => new Error("not asked")).runner);
  document.body.replaceChildren(element);
  dispatchEvent(new Event("beforeprint"));
  expect(pictures(element)[0]).toMatch(/residual: 0 % at 0, 25 % at 1, 50 % at 2;/);
  expect(pictures(element)[0]).not.toContain("your guess");
  dispatchEvent(new Event("afterprint"));
  expect(pictures(element)[0]).toContain("your guess");
  expect(watches()).toBe(1);
  stop();
  dispatchEvent(new Event("beforeprint"));
  expect(pictures(element)[0]).toContain("your guess");
});
