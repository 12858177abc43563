import {CURVE_X} from "../curve/curveConfig.js";
import {randomStream} from "../../../run/randomStream.js";

/** Hidden tanh units of a block. */
export const HIDDEN = 16;
/** Numbers of one block: w, b and v of every hidden unit, then c. */
export const BLOCK_SIZE = 3 * HIDDEN + 1;

/** A chain of K blocks f(x) = c + Σ v tanh(w x + b) on one number: y = f_K(… f_1(x)), or x + f(x) a block with `skip`. */
export interface CurveChain {
  /** All numbers, block after block `[K, 49]`: w `[16]`, b `[16]`, v `[16]`, c. */
  readonly parameters: Float64Array;
  /** ∂loss/∂parameters of the last {@link CurveChain.gradient}, laid out alike. */
  readonly gradients: Float64Array;
  /** The chain's output at any places. */
  predict(x: readonly number[]): number[];
  /** What comes out after each of the blocks at any places `[K, x]`: the last is what `predict` gives. */
  after(x: readonly number[]): number[][];
  /** One block's own f, without what is added around it. */
  part(block: number, x: readonly number[]): number[];
  /** Computes the gradients and gives the mean squared error from `target` at CURVE_X `[64]`. */
  gradient(target: readonly number[]): number;
}

/** Deviation of the first v: small enough for sixteen residual blocks, large enough for a plain one. */
const OUTER = 0.2;

/** First weights from a stream of their own for each block, so that both twins start alike: w normal, b uniform within ±1, c zero. */
function initialParameters(blocks: number, seed: number): Float64Array {
  const parameters = new Float64Array(blocks * BLOCK_SIZE);
  for (let k = 0; k < blocks; k++) {
    const random = randomStream(seed, "curve", k);
    const block = parameters.subarray(k * BLOCK_SIZE);
    for (let j = 0; j < HIDDEN; j++) {
      block[j] = random.normal();
      block[HIDDEN + j] = 2 * random.uniform() - 1;
      block[2 * HIDDEN + j] = OUTER * random.normal();
    }
  }
  return parameters;
}

/** A chain's numbers, and what a point that went forward left for the way back. */
interface Pass {
  readonly blocks: number;
  readonly skip: boolean;
  readonly parameters: Float64Array;
  readonly gradients: Float64Array;
  /** tanh of every hidden unit of every block `[K, 16]`. */
  readonly hidden: Float64Array;
  /** What came into each block `[K]`. */
  readonly entering: Float64Array;
}

/** f of one block at u; what its hidden units say is kept. */
function blockForward({parameters, hidden}: Pass, block: number, u: number): number {
  const at = block * BLOCK_SIZE;
  let sum = parameters[at + 3 * HIDDEN]!;
  for (let j = 0; j < HIDDEN; j++) {
    const t = Math.tanh(parameters[at + j]! * u + parameters[at + HIDDEN + j]!);
    hidden[block * HIDDEN + j] = t;
    sum += parameters[at + 2 * HIDDEN + j]! * t;
  }
  return sum;
}

/** The chain's output at x. */
function forward(pass: Pass, x: number): number {
  let u = x;
  for (let k = 0; k < pass.blocks; k++) {
    pass.entering[k] = u;
    u = blockForward(pass, k, u) + (pass.skip ? u : 0);
  }
  return u;
}

/** Adds one block's gradients, where `slope` is ∂loss/∂f of it; gives ∂loss/∂u through its layers. */
function blockBackward({parameters, gradients, hidden, entering}: Pass, k: number, slope: number): number {
  const at = k * BLOCK_SIZE;
  let below = 0;
  for (let j = 0; j < HIDDEN; j++) {
    const t = hidden[k * HIDDEN + j]!;
    const inner = slope * parameters[at + 2 * HIDDEN + j]! * (1 - t * t);
    gradients[at + j]! += inner * entering[k]!;
    gradients[at + HIDDEN + j]! += inner;
    gradients[at + 2 * HIDDEN + j]! += slope * t;
    below += inner * parameters[at + j]!;
  }
  gradients[at + 3 * HIDDEN]! += slope;
  return below;
}

/** The chain rule from the last block to the first; `dy` is ∂loss/∂y at the point that went forward last. */
function backward(pass: Pass, dy: number): void {
  let slope = dy;
  // The shortcut hands the slope on as it is.
  for (let k = pass.blocks - 1; k >= 0; k--) slope = blockBackward(pass, k, slope) + (pass.skip ? slope : 0);
}

/** A chain with its first weights, which depend on the seed and the block alone. */
export function createCurveChain({
  blocks,
  seed,
  skip
}: {
  readonly blocks: number;
  readonly seed: number;
  readonly skip: boolean;
}): CurveChain {
  const parameters = initialParameters(blocks, seed);
  const gradients = new Float64Array(parameters.length);
  const hidden = new Float64Array(blocks * HIDDEN);
  const pass: Pass = {blocks, skip, parameters, gradients, hidden, entering: new Float64Array(blocks)};
  const points = CURVE_X.length;
  return {
    parameters,
    gradients,
    predict: (x) => x.map((u) => forward(pass, u)),
    after(x) {
      const outputs = Array.from({length: blocks}, () => new Array<number>(x.length).fill(0));
      x.forEach((u, i) => {
        const y = forward(pass, u);
        for (let k = 0; k < blocks; k++) outputs[k]![i] = pass.entering[k + 1] ?? y;
      });
      return outputs;
    },
    part: (block, x) => x.map((u) => blockForward(pass, block, u)),
    gradient(target) {
      gradients.fill(0);
      let loss = 0;
      for (let i = 0; i < points; i++) {
        const difference = forward(pass, CURVE_X[i]!) - target[i]!;
        loss += difference ** 2 / points;
        backward(pass, (2 * difference) / points);
      }
      return loss;
    }
  };
}
