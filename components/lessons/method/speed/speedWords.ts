/** @file What the recorded benchmark says, in sentences: each is computed from its numbers. */
import {fixed, percent, significant} from "../../../draw/numbers.js";
import type {RecordedSpeed, Timed} from "./recordedSpeed.js";

/** When and on what the numbers were measured. */
export function machineWords({date, machine}: Pick<RecordedSpeed, "date" | "machine">): string {
  const {processor, cores, browser, node, load} = machine;
  // What waits for a core makes long times longer, and short ones seldom.
  const busy =
    load > cores / 2
      ? `. The machine was busy with other work (load ${fixed(load, 1)}), so times are too long and shares too small`
      : "";
  return `Measured on ${date} in ${browser}, driven by ${node}, in one thread on a machine with ${cores} cores: ${processor}${busy}`;
}

const times = (ratio: number): string => `${significant(ratio, 2)} times`;
const milliseconds = (time: number): string => `${significant(time, 3)} ms`;
/** How long one thing takes beside another: by medians. */
const ratioOf = (one: Timed, other: Timed): number => one.median / other.median;

/** Which settings of the grid are nearest to the peak, and which are farthest from it. */
export function shareWords({grid, peak, fed}: Pick<RecordedSpeed, "grid" | "peak" | "fed">): string {
  const sorted = grid.toSorted((a, b) => a.share - b.share);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return "";
  const named = ({width, size, batch}: typeof least): string => `width ${width}, ${size} × ${size}, batch ${batch}`;
  const range = (shares: readonly number[]): string =>
    `between ${percent(Math.min(...shares))} and ${percent(Math.max(...shares))}`;
  return `A loop that only multiplies and adds numbers in registers reached ${fixed(peak.plain, 1)} GFLOP/s. The steps reach between ${percent(least.share)} (${named(least)}) and ${percent(most.share)} (${named(most)}) of what it reached just before and after each. A convolution must also load what it multiplies: with those loads, all from the nearest cache, the loop reached ${fixed(fed, 1)} GFLOP/s, and the steps come to ${range(grid.map((step) => step.fed))} of that.`;
}

/** What relaxed SIMD brings. */
export function relaxedWords({step}: Pick<RecordedSpeed, "step">): string {
  const ratio = ratioOf(step.plain, step.relaxed);
  const verdict = ratio >= 1.05 ? `${times(ratio)} as fast` : "no faster";
  return `With the faster arithmetic (relaxed SIMD) the laboratory’s default step took ${milliseconds(step.relaxed.median)} instead of ${milliseconds(step.plain.median)}: ${verdict}. Its last bits are equal only on one kind of processor.`;
}

/** A forward pass beside ONNX Runtime Web. */
export function forwardWords({forward}: Pick<RecordedSpeed, "forward">): string {
  const {plain, relaxed, onnx} = forward;
  return `A forward pass of ResNet-34 on one image of 224 × 224 took ${milliseconds(plain.median)}, ${milliseconds(relaxed.median)} with relaxed SIMD. ONNX Runtime Web, also in one thread, took ${milliseconds(onnx.median)}: ${times(ratioOf(onnx, relaxed))} as long as the latter.`;
}

/** The same network in unchanged `tf.layers`, with the training kernels registered, and on the cpu backend. */
export function registeredWords({step}: Pick<RecordedSpeed, "step">): string {
  const {plain, registered, fused, cpu} = step;
  return `The same network, written in tf.layers and trained on TensorFlow.js’ wasm backend with these kernels registered, took ${milliseconds(registered.median)} a step: ${times(ratioOf(registered, plain))} as long as the planned step. With batch normalization, sum and ReLU as one layer it took ${milliseconds(fused.median)}, ${times(ratioOf(fused, plain))} as long. On TensorFlow.js’ cpu backend it took ${milliseconds(cpu.median)}, ${times(ratioOf(cpu, registered))} as long as with the kernels.`;
}
