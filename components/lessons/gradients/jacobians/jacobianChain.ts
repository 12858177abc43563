/**
 * @file Products of the Jacobians of random units, and their singular values. Pure numbers; ml-matrix decomposes.
 */
import {Matrix, SVD} from "ml-matrix";
import {randomStream} from "../../../run/randomStream.js";

export interface JacobianChainOptions {
  readonly units: number;
  /** Variance of the weights times the width. */
  readonly gain: number;
  readonly seed: number;
  readonly activation: "relu" | "tanh";
  /** y = x + f(x) instead of y = f(x). */
  readonly shortcuts: boolean;
  /** Numbers in a layer. */
  readonly width?: number;
  /** What enters; normal numbers from the seed if absent. */
  readonly input?: readonly number[];
}

export interface JacobianChain {
  readonly output: readonly number[];
  /** The whole Jacobian, `[width, width]`: output by input. */
  readonly product: readonly (readonly number[])[];
  /** The singular values of the first n Jacobians' product, largest first, for n from 0, where all are 1. */
  readonly spectra: readonly (readonly number[])[];
}

/** Values smaller than the largest by this factor are lost in the rounding of double precision; they count as 0. */
const RESOLUTION = 1e-12;

/** Singular values, largest first; what rounding hides is 0. */
export function singularValues(matrix: Matrix): number[] {
  if (matrix.max() === 0 && matrix.min() === 0) return Array.from({length: matrix.columns}, () => 0);
  const values = new SVD(matrix, {computeLeftSingularVectors: false, computeRightSingularVectors: false}).diagonal;
  const top = Math.max(...values);
  return values.map((value) => (value > RESOLUTION * top ? value : 0)).sort((a, b) => b - a);
}

const FUNCTIONS = {
  tanh: {value: Math.tanh, slope: (z: number) => 1 - Math.tanh(z) ** 2},
  relu: {value: (z: number) => Math.max(0, z), slope: (z: number) => (z > 0 ? 1 : 0)}
} as const;

/**
 * A chain of units f(x) = W φ(x) and the product of its Jacobians: of f′ = W diag φ′(x), or of I + f′ with shortcuts (the unit of
 * He et al. 2016 with one matrix for its two convolutions). The same seed gives the same weights and input to both kinds.
 */
export function jacobianChain({
  units,
  gain,
  seed,
  activation,
  shortcuts,
  width = 8,
  input
}: JacobianChainOptions): JacobianChain {
  const {value, slope} = FUNCTIONS[activation];
  const start = randomStream(seed, "jacobian", "input");
  let x: readonly number[] = input ?? Array.from({length: width}, () => start.normal());
  let product = Matrix.eye(width, width);
  const spectra = [singularValues(product)];
  for (let unit = 1; unit <= units; unit++) {
    const random = randomStream(seed, "jacobian", unit);
    const deviation = Math.sqrt(gain / width);
    const row = (): number[] => Array.from({length: width}, () => deviation * random.normal());
    const weights = new Matrix(Array.from({length: width}, row));
    const jacobian = weights.clone().mulRowVector(x.map(slope));
    const made = weights.mmul(Matrix.columnVector(x.map(value))).to1DArray();
    product = (shortcuts ? jacobian.add(Matrix.eye(width, width)) : jacobian).mmul(product);
    x = shortcuts ? x.map((passed, i) => passed + (made[i] ?? 0)) : made;
    spectra.push(singularValues(product));
  }
  return {output: x, product: product.to2DArray(), spectra};
}
