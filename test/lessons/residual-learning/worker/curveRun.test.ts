import {expect, it} from "vitest";
import {CURVE_X} from "../../../../components/lessons/residual-learning/curve/curveConfig.js";
import {startCurveRun} from "../../../../components/lessons/residual-learning/worker/curveRun.js";

const target = CURVE_X.map((x) => x + 0.1 * Math.sin(3 * x));

it("repeats to the bit, and does not depend on how the steps are cut", () => {
  const config = {blocks: 3, lr: 0.01, seed: 5, steps: 12, target};
  const once = startCurveRun(config).advance(100);
  const cut = startCurveRun(config);
  cut.advance(5);
  const rest = cut.advance(7);
  expect(rest.step).toBe(12);
  expect(rest.residual).toEqual(once.residual);
  expect(rest.losses.plain).toEqual(once.losses.plain.slice(5));
});

it("at sixteen blocks only the residual chain learns; at four the plain one ends ahead", () => {
  const run = (blocks: number) => startCurveRun({blocks, lr: 0.01, seed: 1, steps: 500, target}).advance(500);
  const [four, sixteen] = [run(4), run(16)];
  expect(sixteen.residual.loss).toBeLessThan(0.002);
  expect(sixteen.plain.loss).toBeGreaterThan(0.5);
  expect(four.plain.loss).toBeLessThan(four.residual.loss);
});

it("tells what comes out after each block at the end of a run, and not before", () => {
  const run = startCurveRun({blocks: 3, lr: 0.01, seed: 5, steps: 4, target});
  expect(run.advance(3).plain.after).toBeUndefined();
  const {residual, plain} = run.advance(1);
  for (const {after, y} of [residual, plain]) {
    expect(after).toHaveLength(3);
    expect(after!.at(-1)).toEqual(y);
  }
});

it("refuses a target with holes", () => {
  expect(() => startCurveRun({blocks: 1, lr: 0.01, seed: 1, steps: 1, target: [1, NaN]})).toThrow(
    "the target needs 64 finite values: 2"
  );
});
