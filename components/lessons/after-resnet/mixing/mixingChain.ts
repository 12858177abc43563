import {Matrix, SVD} from "ml-matrix";
import {randomStream} from "../../../run/randomStream.js";
import {atOnce, type Parts} from "../../../ui/late/parts.js";
import {sinkhorn, type Rows} from "./sinkhorn.js";

export interface MixingOptions {
  /** How many matrices are multiplied. */
  readonly layers: number;
  /** Standard deviation of what is added to each number of the identity. */
  readonly spread: number;
  readonly seed: number;
  readonly streams?: number;
}

/** Singular values, largest first, of the products of the first n mixing matrices, for n from 0. */
export interface MixingChain {
  /** The matrices as they are drawn: identity plus noise. */
  readonly free: readonly (readonly number[])[];
  /** The same ones made doubly stochastic: no number below 0, each row and each column sums to 1. */
  readonly balanced: readonly (readonly number[])[];
}

/** Matrices that are multiplied without a rest. */
const AT_ONCE = 8;

function singular(product: Matrix): readonly number[] {
  const {diagonal} = new SVD(product, {computeLeftSingularVectors: false, computeRightSingularVectors: false});
  return [...diagonal].sort((a, b) => b - a);
}

/** Draws the mixing matrix of one layer. */
function drawn({spread, seed, streams = 4}: MixingOptions, layer: number): Rows {
  const random = randomStream(seed, "mixing", layer);
  return Array.from({length: streams}, (_row, i) =>
    Array.from({length: streams}, (_column, j) => Number(i === j) + spread * random.normal())
  );
}

/** Multiplies random mixing matrices, as they are and made doubly stochastic (by their absolute values), part by part. */
export function* mixingParts(options: MixingOptions): Parts<MixingChain> {
  const {layers, streams = 4} = options;
  const products = {free: Matrix.eye(streams, streams), balanced: Matrix.eye(streams, streams)};
  const free = [singular(products.free)];
  const balanced = [singular(products.balanced)];
  for (let layer = 1; layer <= layers; layer++) {
    const rows = drawn(options, layer);
    const positive = sinkhorn(rows.map((row) => row.map(Math.abs)));
    products.free = new Matrix(rows.map((row) => [...row])).mmul(products.free);
    products.balanced = new Matrix(positive.map((row) => [...row])).mmul(products.balanced);
    free.push(singular(products.free));
    balanced.push(singular(products.balanced));
    if (layer % AT_ONCE === 0) yield;
  }
  return {free, balanced};
}

/** The same, at once. */
export const mixingChain = (options: MixingOptions): MixingChain => atOnce(mixingParts(options));
