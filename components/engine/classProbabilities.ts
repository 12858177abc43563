import {exactExp} from "../run/exact/exactExp.js";
/**
 * Class probabilities of the last map `[h, w, channels]`: its mean over the pixels, the classifier of weights `[channels, classes]`
 * and bias `[classes]`, and softmax.
 */
export function classProbabilities(
  map: Float32Array,
  channels: number,
  weights: Float32Array,
  bias: Float32Array
): Float32Array {
  const positions = map.length / channels;
  const logits = bias.slice();
  for (let c = 0; c < channels; c++) {
    let sum = 0;
    for (let p = 0; p < positions; p++) sum += map[p * channels + c]!;
    for (let k = 0; k < logits.length; k++) logits[k]! += (sum / positions) * weights[c * logits.length + k]!;
  }
  // Spread into arguments, many classes would not fit the stack.
  const top = logits.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = logits.map((value) => exactExp(value - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((value) => value / total);
}
