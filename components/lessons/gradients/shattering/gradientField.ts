/** @file The gradient of a random network's output by its input, at inputs on a circle (Balduzzi et al. 2017, figures 1 and 4). */
import {inputGradients} from "./inputGradients.js";
import {randomNetwork, type RandomNetworkOptions} from "./randomNetwork.js";

/** The gradients along the circle at one depth. */
export interface FieldAtDepth {
  /** By the input, `[width]` for each input. */
  readonly gradients: readonly Float64Array[];
  /** By the angle: the slope of the output as the input goes round. */
  readonly slopes: readonly number[];
}

/** The gradients of a random network along the circle, at each depth. */
export function gradientField(options: RandomNetworkOptions): readonly FieldAtDepth[] {
  const network = randomNetwork(options);
  const {circle} = network;
  const byInput = circle.map((input) => inputGradients(network, options.depths, input));
  return options.depths.map((_, d) => {
    const gradients = byInput.map((found) => found[d] ?? new Float64Array());
    // On a circle the direction of motion is the point a quarter further on.
    const ahead = (n: number): Float64Array => circle[(n + circle.length / 4) % circle.length] ?? new Float64Array();
    return {gradients, slopes: gradients.map((gradient, n) => dot(gradient, ahead(n)))};
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** Mean cosine between the gradients of neighbours on the circle: 1 the same direction, 0 unrelated. */
export function neighbourCorrelation(gradients: readonly Float64Array[]): number {
  const cosines = gradients.map((gradient, n) => {
    const next = gradients[(n + 1) % gradients.length] ?? gradient;
    return dot(gradient, next) / Math.sqrt(dot(gradient, gradient) * dot(next, next));
  });
  return cosines.reduce((sum, cosine) => sum + cosine, 0) / cosines.length;
}
