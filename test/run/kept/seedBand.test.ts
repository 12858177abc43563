import {mean} from "d3";
import {expect, it} from "vitest";
import {seedBand, type StepSeries} from "../../../components/run/kept/seedBand.js";

const series = (values: readonly number[], steps = values.map((_, i) => i + 1)): StepSeries => ({steps, values});

it("is the plain mean and the range at each step", () => {
  const losses = [
    [2.3, 1.1, 0.7],
    [2.1, 1.4, 0.1],
    [2.2, 0.9, 0.4]
  ];
  const at = (i: number): number[] => losses.map((list) => list[i]!);
  expect(seedBand(losses.map((list) => series(list)))).toEqual(
    [0, 1, 2].map((i) => ({
      step: i + 1,
      mean: (at(i)[0]! + at(i)[1]! + at(i)[2]!) / 3,
      low: Math.min(...at(i)),
      high: Math.max(...at(i))
    }))
  );
  expect(seedBand(losses.map((list) => series(list)))[2]?.mean).toBeCloseTo(mean(at(2))!, 15);
});

it("ends where the shortest run ends, and takes only steps that all have", () => {
  const steps = (...all: StepSeries[]): number[] => seedBand(all).map(({step}) => step);
  expect(steps(series([2, 2, 2]), series([2, 2]))).toEqual([1, 2]);
  expect(steps(series([2, 2], [1, 3]), series([2, 2, 2]))).toEqual([1, 3]);
  expect(steps(series([2, 2, 2]), series([2, 2], [2, 4]))).toEqual([2]);
  expect(steps()).toEqual([]);
});

it("has no mean where a run has diverged", () => {
  const [first, second] = seedBand([series([2, NaN]), series([4, 1])]);
  expect(first?.mean).toBe(3);
  expect(second?.mean).toBeNaN();
});
