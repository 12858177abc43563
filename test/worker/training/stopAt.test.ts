import {expect, it} from "vitest";
import {stopLimit, stopReason} from "../../../components/worker/training/stopAt.js";
import type {StepReport, TwinName} from "../../../components/run/networkRun.js";

/** A network with so many steps, and these validation losses by step. */
function told(network: TwinName, steps: number, losses: Readonly<Record<number, number>> = {}) {
  const reports = Array.from({length: steps}, (_, i): StepReport => {
    const valLoss = losses[i + 1];
    const probe = {valAccuracy: 0.5, gradNorm: [], activationGradNorm: [], activationRms: []};
    const report = {step: i + 1, loss: 2, accuracy: 0.5, learningRate: 0.05};
    return valLoss === undefined ? report : {...report, probe: {...probe, valLoss}};
  });
  return {run: {network}, reports};
}

it("lets networks go as far as the step, and past it once both have taken it", () => {
  const limit = (...steps: number[]): number =>
    stopLimit(
      {step: 7},
      steps.map((count) => told("plain", count))
    );
  expect([limit(0, 3), limit(7, 6), limit(7, 7), limit(9, 8)]).toEqual([7, 7, Infinity, Infinity]);
  expect(stopLimit({}, [told("plain", 3)])).toBe(Infinity);
});

it("lets them go from probe to probe where a loss may stop them", () => {
  const limit = (steps: number): number => stopLimit({loss: 1}, [told("residual", 30), told("plain", steps)]);
  expect([limit(0), limit(1), limit(9), limit(10), limit(11)]).toEqual([1, 10, 10, 20, 20]);
});

it("rests at the step that both have taken, and says how to go on", () => {
  expect(stopReason({step: 3}, [told("residual", 3), told("plain", 2)])).toBeUndefined();
  expect(stopReason({step: 3}, [told("residual", 3), told("plain", 3)])).toBe(
    "It rests at step 3, as you asked; Resume goes on."
  );
  expect(stopReason({step: 3}, [told("residual", 4), told("plain", 4)])).toBeUndefined();
});

it("rests where the first network's validation loss comes down to the mark, and not again while it stays below", () => {
  const both = (steps: number, losses: Readonly<Record<number, number>>) => [
    told("residual", steps, losses),
    told("plain", steps, {1: 2.3, 10: 2.3, 20: 2.3})
  ];
  expect(stopReason({loss: 1}, both(10, {1: 2, 10: 0.9}))).toBe(
    "It rests at step 10: the residual network’s validation loss has come down to 1; Resume goes on."
  );
  expect(stopReason({loss: 1}, both(11, {1: 2, 10: 0.9}))).toBeUndefined();
  expect(stopReason({loss: 1}, both(20, {1: 2, 10: 0.9, 20: 0.8}))).toBeUndefined();
  expect(stopReason({loss: 1}, both(20, {1: 2, 10: NaN, 20: 0.8}))).toBeUndefined();
  expect(stopReason({loss: 1}, [])).toBeUndefined();
});
