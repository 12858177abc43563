import {expect, it} from "vitest";
import {frameAt, framesOf, type NetworkFrame} from "../../components/run/networkFrame.js";

const frames: readonly NetworkFrame[] = [
  {step: 1, gradients: [100, 1], maps: [[0, 1]], probabilities: [1, 0], valAccuracy: 0.1},
  {step: 2, gradients: [10, 1]},
  {step: 3, gradients: [1, 1], maps: [[1, 3]], probabilities: [0, 1], valAccuracy: 0.5}
];

it("gives at a measured step exactly what was measured there", () => {
  expect(frameAt(frames, 1)).toEqual({...frames[0], step: 1});
  expect(frameAt(frames, 2).gradients?.[0]).toBeCloseTo(10, 12);
  expect(frameAt(frames, 3).maps?.[0]).toEqual([1, 3]);
});

it("moves between two measurements: maps evenly, gradients by factors, and rests on each", () => {
  const middle = frameAt(frames, 2);
  expect(Array.from(middle.maps?.[0] ?? [])).toEqual([0.5, 2]);
  expect(middle.valAccuracy).toBeCloseTo(0.3);
  expect(frameAt(frames, 1.5).gradients?.[0]).toBeCloseTo(Math.sqrt(1000), 9);
  // Near a measured step hardly anything moves.
  expect(frameAt(frames, 1.05).gradients?.[0]).toBeGreaterThan(98);
});

it("stays at the first and the last measurement outside of them", () => {
  expect(frameAt(frames, 0).gradients).toEqual([100, 1]);
  expect(frameAt(frames, 9).valAccuracy).toBe(0.5);
});

it("says nothing of what was never measured", () => {
  expect(frameAt([], 3)).toEqual({
    step: 3,
    gradients: undefined,
    maps: undefined,
    probabilities: undefined,
    valAccuracy: undefined
  });
  expect(
    frameAt(
      [
        {step: 1, gradients: [0]},
        {step: 2, gradients: [1]}
      ],
      1.2
    ).gradients
  ).toEqual([0]);
});

it("takes its frames from the probes of a run", () => {
  const probe = {valLoss: 1, valAccuracy: 0.4, gradNorm: [9], activationGradNorm: [2], activationRms: [3]};
  const reports = [
    {step: 1, loss: 2, accuracy: 0, learningRate: 1, probe},
    {step: 2, loss: 1, accuracy: 0, learningRate: 1}
  ];
  expect(framesOf(reports)).toMatchObject([{step: 1, gradients: [2], valAccuracy: 0.4}]);
});
