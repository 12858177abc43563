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
import {CURVE_X} from "../../../../components/lessons/residual-learning/curve/curveConfig.js";
import {
  BLOCK_SIZE,
  createCurveChain,
  HIDDEN
} from "../../../../components/lessons/residual-learning/worker/curveChain.js";
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
