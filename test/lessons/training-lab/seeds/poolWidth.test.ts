import {expect, it} from "vitest";
import {runMemory} from "../../../../components/lessons/training-lab/controls/runEstimate.js";
import {poolWidth} from "../../../../components/lessons/training-lab/seeds/poolWidth.js";
import {DEFAULT_CONFIG} from "../../../../components/run/runConfig.js";

it("leaves one core to the page, and always has room for the twins of one seed", () => {
  const width = (cores: number): number => poolWidth(DEFAULT_CONFIG, {cores});
  expect([1, 2, 3, 4, 5, 8, 16].map(width)).toEqual([1, 1, 1, 1, 2, 3, 7]);
  expect(poolWidth({...DEFAULT_CONFIG, skip: "on"}, {cores: 2})).toBe(2);
});

it("takes no more than half of the memory, and never less than one seed", () => {
  const memory = 4 * runMemory(DEFAULT_CONFIG);
  expect(poolWidth(DEFAULT_CONFIG, {cores: 16, memory})).toBe(2);
  expect(poolWidth(DEFAULT_CONFIG, {cores: 16, memory: memory / 8})).toBe(1);
});
