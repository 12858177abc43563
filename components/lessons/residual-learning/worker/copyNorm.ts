/** @file Batch normalization in the stack that learns to copy: forward with the statistics of the batch, and its way back. */
import {
  add,
  div,
  moments,
  mul,
  rsqrt,
  scalar,
  sub,
  sum,
  type Tensor,
  type Tensor1D,
  type Tensor4D
} from "@tensorflow/tfjs-core";

/** What a batch normalization learns, one number a channel `[c]` each. */
export interface NormWeights {
  readonly gamma: Tensor1D;
  readonly beta: Tensor1D;
}

/** What it kept for the way back. */
export interface NormMaps {
  /** Its input at mean 0 and variance 1 in each channel `[n, h, w, c]`. */
  readonly normal: Tensor4D;
  /** 1 / √(variance + ε) `[c]`. */
  readonly inverse: Tensor1D;
  readonly gamma: Tensor1D;
}

/** The ε of the networks in the laboratory. */
const EPSILON = 0.001;
const ACROSS = [0, 1, 2];

/** Normalizes each channel of z `[n, h, w, c]` over batch and places, then scales and shifts it. */
export function normalize(z: Tensor4D, {gamma, beta}: NormWeights): {readonly out: Tensor4D; readonly kept: NormMaps} {
  const {mean, variance} = moments(z, ACROSS);
  const inverse = rsqrt(add<Tensor1D>(variance, scalar(EPSILON))); // [c]
  const normal = mul<Tensor4D>(sub(z, mean), inverse); // [n, h, w, c]
  return {out: add<Tensor4D>(mul(normal, gamma), beta), kept: {normal, inverse, gamma}};
}

/** Gradients by z, γ and β, from that by what came out `[n, h, w, c]`. */
export function normalizeBack(dy: Tensor, {normal, inverse, gamma}: NormMaps) {
  const places = scalar(normal.size / gamma.size);
  const dbeta = sum(dy, ACROSS); // [c]
  const dgamma = sum(mul(dy, normal), ACROSS); // [c]
  const rest = sub(sub(dy, div(dbeta, places)), mul(normal, div(dgamma, places)));
  return {dz: mul(rest, mul(gamma, inverse)), dgamma, dbeta};
}
