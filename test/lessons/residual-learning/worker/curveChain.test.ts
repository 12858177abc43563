import {
  add,
  div,
  expandDims,
  grads,
  mul,
  square,
  sub,
  sum,
  tanh,
  tensor1d,
  tidy,
  type Tensor
} from "@tensorflow/tfjs-core";
import {beforeAll, expect, it} from "vitest";
import {
  CURVE_TARGETS,
  CURVE_X,
  KNOT_X,
  throughKnots
} from "../../../../components/lessons/residual-learning/curve/curveConfig.js";
import {
  BLOCK_SIZE,
  createCurveChain,
  HIDDEN
} from "../../../../components/lessons/residual-learning/worker/curveChain.js";
import {startCurveRun} from "../../../../components/lessons/residual-learning/worker/curveRun.js";
import {relativeError, useWasm} from "../../../support/wasmBackend.js";

beforeAll(useWasm);

const target = CURVE_X.map((x) => x + 0.1 * Math.sin(3 * x));

/** The chain again in TensorFlow.js, whose tape finds the gradients. */
function withTensorflow(blocks: number, skip: boolean, parameters: Float64Array) {
  return tidy(() => {
    const pieces = (from: number, length: number) =>
      Array.from({length: blocks}, (_, k) =>
        tensor1d(Float32Array.from(parameters.subarray(k * BLOCK_SIZE + from, k * BLOCK_SIZE + from + length)))
      );
    const all = [pieces(0, HIDDEN), pieces(HIDDEN, HIDDEN), pieces(2 * HIDDEN, HIDDEN), pieces(3 * HIDDEN, 1)];
    const loss = (...tensors: Tensor[]): Tensor => {
      let u: Tensor = tensor1d([...CURVE_X]);
      for (let k = 0; k < blocks; k++) {
        const [w, b, v, c] = [0, 1, 2, 3].map((kind) => tensors[kind * blocks + k]!);
        const inner = tanh(add(mul(expandDims(u, 1), w!), b!)); // [64, 16]
        const f = add(sum(mul(inner, v!), 1), c!); // [64]
        u = skip ? add(u, f) : f;
      }
      return div(sum(square(sub(u, tensor1d(target)))), CURVE_X.length);
    };
    const found = grads(loss)(all.flat()).map((gradient) => gradient.dataSync());
    const flat = new Float64Array(parameters.length);
    found.forEach((values, i) => {
      const [kind, k] = [Math.floor(i / blocks), i % blocks];
      flat.set(values, k * BLOCK_SIZE + kind * HIDDEN);
    });
    return [loss(...all.flat()).dataSync()[0]!, ...flat];
  });
}

it.each([
  [1, true],
  [1, false],
  [5, true],
  [5, false]
])("has the gradient that TensorFlow.js finds: %i blocks, skip %s", (blocks, skip) => {
  const chain = createCurveChain({blocks, seed: 3, skip});
  const expected = withTensorflow(blocks, skip, chain.parameters);
  expect(chain.gradient(target)).toBeCloseTo(expected[0]!, 4);
  expect(relativeError(chain.gradients, expected.slice(1))).toBeLessThan(1e-4);
});

it("gives both chains the same first weights, which don't depend on the number of blocks", () => {
  const [residual, plain, longer] = [
    createCurveChain({blocks: 2, seed: 1, skip: true}),
    createCurveChain({blocks: 2, seed: 1, skip: false}),
    createCurveChain({blocks: 3, seed: 1, skip: false})
  ];
  expect(plain.parameters).toEqual(residual.parameters);
  expect(longer.parameters.slice(0, 2 * BLOCK_SIZE)).toEqual(plain.parameters);
  expect(createCurveChain({blocks: 2, seed: 2, skip: true}).parameters).not.toEqual(plain.parameters);
});

it("with all weights at zero a plain chain says 0 and a residual one copies", () => {
  for (const skip of [false, true]) {
    const chain = createCurveChain({blocks: 4, seed: 1, skip});
    chain.parameters.fill(0);
    expect(chain.predict([-2, 0.5])).toEqual(skip ? [-2, 0.5] : [0, 0]);
  }
});

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

it("refuses a target with holes", () => {
  expect(() => startCurveRun({blocks: 1, lr: 0.01, seed: 1, steps: 1, target: [1, NaN]})).toThrow(
    "the target needs 64 finite values: 2"
  );
});

it("draws straight lines through a reader's points", () => {
  expect(throughKnots(KNOT_X.map(Math.abs), -1.625)).toBeCloseTo(1.625);
  expect(throughKnots(KNOT_X, 3)).toBe(3);
  for (const {h} of CURVE_TARGETS) expect(CURVE_X.map(h).every((y) => Math.abs(y) <= 3.1)).toBe(true);
});
