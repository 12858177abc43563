import {expect, it} from "vitest";
import {lossAt, measuredLoss, smoothedLoss} from "../../components/draw/smoothedLoss.js";

const reports = [1, 2, NaN, 4, 5].map((loss, i) => ({step: i + 1, loss, accuracy: 0, learningRate: 0.1}));

it("leaves out what is no number, and takes the mean of the batches around a step, fewer at the ends", () => {
  const points = measuredLoss(reports);
  expect(points.map(({step}) => step)).toEqual([1, 2, 4, 5]);
  const long = Array.from({length: 20}, (_, i) => ({step: i + 1, value: i % 2}));
  const smooth = smoothedLoss(long);
  expect(smooth[10]?.value).toBeCloseTo(4 / 9);
  expect(smooth[0]?.value).toBeCloseTo(2 / 5);
});

it("reads between two steps on a straight line, and after the last what is there", () => {
  const points = measuredLoss(reports);
  expect([1, 1.5, 3, 9].map((step) => lossAt(points, step))).toEqual([1, 1.5, 3, 5]);
  expect(lossAt([], 1)).toBeUndefined();
});
