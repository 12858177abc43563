import {expect, it} from "vitest";
import {drawDeleted, drawSwaps, neighbours} from "../../../components/lessons/paths/lesionDraws.js";

const UNITS = ["stage1.unit1", "stage1.unit2", "stage2.unit2", "stage2.unit3", "stage2.unit4"];

it("draws different units in order of depth, the same for a seed and a repeat", () => {
  const drawn = drawDeleted(UNITS, 3, 1, 0);
  expect(new Set(drawn).size).toBe(3);
  expect(drawn).toEqual(UNITS.filter((unit) => drawn.includes(unit)));
  expect(drawDeleted(UNITS, 3, 1, 0)).toEqual(drawn);
  const others = Array.from({length: 10}, (_, i) => drawDeleted(UNITS, 3, 1, i).join());
  expect(new Set(others).size).toBeGreaterThan(1);
  expect(drawDeleted(UNITS, 9, 1, 0)).toEqual(UNITS);
});

it("swaps only neighbours of one stage", () => {
  expect(neighbours(UNITS)).toEqual([
    ["stage1.unit1", "stage1.unit2"],
    ["stage2.unit2", "stage2.unit3"],
    ["stage2.unit3", "stage2.unit4"]
  ]);
  const swaps = drawSwaps(UNITS, 6, 1, 2);
  expect(swaps).toHaveLength(6);
  for (const pair of swaps) expect(neighbours(UNITS)).toContainEqual(pair);
});
