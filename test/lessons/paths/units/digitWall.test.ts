// @vitest-environment jsdom
import {beforeEach, expect, it} from "vitest";
import {
  changedDigits,
  digitWall,
  wallPixels,
  wallWords,
  wrongAnswers
} from "../../../../components/lessons/paths/units/digitWall.js";
import {pictures, stillPage} from "../../../support/reader.js";

beforeEach(stillPage);

it("knows the wrong ones, and tells the first of them", () => {
  expect(wrongAnswers("0173", "0123")).toEqual([{index: 2, label: "2", answer: "7"}]);
  expect(wallWords("plain", "0173", "0123")).toBe("plain: 3 of 4 test digits right; wrong: a 2 taken for a 7.");
  expect(wallWords("plain", "77777777", "01234567")).toContain("and 2 more.");
});

it("draws again only the digits that have turned right or wrong", () => {
  expect(changedDigits(undefined, "0123", "0123")).toEqual([0, 1, 2, 3]);
  expect(changedDigits("0123", "0129", "0123")).toEqual([3]);
  // Still wrong, though taken for something else.
  expect(changedDigits("0129", "0128", "0123")).toEqual([]);
});

it("paints one colour at the opacity of each value, with a margin after each digit", () => {
  const digits = new Uint8Array(2 * 256).fill(255);
  digits[256] = 0;
  const pixels = wallPixels(digits, "#0072b2", (value) => 1 - value / 2);
  expect(pixels).toHaveLength(16 * 16 * 16 * 4);
  expect([...pixels.slice(0, 4)]).toEqual([0, 114, 178, 128]);
  expect([...pixels.slice(15 * 4, 16 * 4)]).toEqual([0, 0, 0, 0]);
  expect([...pixels.slice(16 * 4, 17 * 4)]).toEqual([0, 114, 178, 255]);
});

it("counts what is right, and says where nothing is known yet", () => {
  const {element, show, stop} = digitWall("residual", new Uint8Array(4 * 256), "0123");
  show("0124");
  expect(element.textContent).toBe("3 of 4 right, residual");
  expect(pictures(element)).toEqual(["residual: 3 of 4 test digits right; wrong: a 3 taken for a 4."]);
  show(undefined, "?");
  expect(element.textContent).toBe("? of 4 right, residual");
  expect(pictures(element)).toEqual(["residual: not known yet"]);
  stop();
});
