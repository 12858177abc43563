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
  const points = CURVE_X.length;
  /** tanh of every hidden unit of every block at one point, kept for the way back. */
  const hidden = new Float64Array(blocks * HIDDEN);
  const entering = new Float64Array(blocks);

  /** f of one block at u; what its hidden units say is kept. */
  function f(block: number, u: number): number {
    const at = block * BLOCK_SIZE;
    let sum = parameters[at + 3 * HIDDEN]!;
    for (let j = 0; j < HIDDEN; j++) {
      const t = Math.tanh(parameters[at + j]! * u + parameters[at + HIDDEN + j]!);
      hidden[block * HIDDEN + j] = t;
      sum += parameters[at + 2 * HIDDEN + j]! * t;
    }
    return sum;
  }
  function forward(x: number): number {
    let u = x;
    for (let k = 0; k < blocks; k++) {
      entering[k] = u;
      u = f(k, u) + (skip ? u : 0);
    }
    return u;
  }
  /** The chain rule from the last block to the first; `dy` is ∂loss/∂y at the point that went forward last. */
  function backward(dy: number): void {
    let slope = dy;
    for (let k = blocks - 1; k >= 0; k--) {
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
      // The shortcut hands the slope on as it is.
      slope = below + (skip ? slope : 0);
    }
  }
  return {
    parameters,
    gradients,
    predict: (x) => x.map(forward),
    part: (block, x) => x.map((u) => f(block, u)),
    gradient(target) {
      gradients.fill(0);
      let loss = 0;
      for (let i = 0; i < points; i++) {
        const difference = forward(CURVE_X[i]!) - target[i]!;
        loss += difference ** 2 / points;
        backward((2 * difference) / points);
      }
      return loss;
    }
  };
}
