import {expect, it} from "vitest";
import {LINES, lossInk} from "../../../components/lessons/loss-surface/lossScale.js";

it("gives more ink to a higher loss, from nearly none to nearly all, and the same wherever it is asked", () => {
  const inks = LINES.map(lossInk);
  expect(inks).toEqual([...inks].sort((a, b) => a - b));
  expect(new Set(inks).size).toBe(LINES.length);
  expect(lossInk(0.01)).toBe(0);
  expect(lossInk(100) > 0.65 && lossInk(100) < 0.9).toBe(true);
});
