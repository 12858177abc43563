import {expect, it} from "vitest";
import {notationWords} from "../../../../components/draw/notationText.js";
import {stepWords} from "../../../../components/lessons/residual-unit/walk/stepWords.js";
import {MAIN_MAPS} from "../../../../components/run/recordedUnit.js";
import {projectionUnit} from "../../../support/recordedUnits.js";

const chosen = {pixel: {row: 3, column: 4}, channel: 1};

it("tells each step in words with its numbers", () => {
  const words = MAIN_MAPS.map((name) => notationWords(stepWords(projectionUnit, name, chosen)));
  expect(words[0]).toMatch(/^x, 16×16×8, enters both paths/);
  expect(words[1]).toContain("sums the 72 products");
  expect(words[6]).toContain("f(x) and the projected x have the same shape, 8×8×16");
  expect(words[7]).toContain("y, 8×8×16, goes to the next unit.");
  expect(new Set(words).size).toBe(words.length);
});
