/** @file What the recorded benchmark says, in sentences: each is computed from its numbers. */
import {fixed, percent, significant} from "../../../draw/numbers.js";
import type {RecordedSpeed, Timed} from "./recordedSpeed.js";
import {dayOf} from "../../../words/en/language.js";
import * as say from "../../../words/en/lessons/methodWords.js";

/** When and on what the numbers were measured. */
export function machineWords({date, machine}: Pick<RecordedSpeed, "date" | "machine">): string {
  const {processor, cores, browser, node, load} = machine;
  const measured = say.measuredOn(dayOf(date), browser, node, cores, processor);
  // What waits for a core makes long times longer, and short ones seldom.
  return load > cores / 2 ? say.theMachineWasBusy(measured, fixed(load, 1)) : measured;
}

const times = (ratio: number): string => say.times(significant(ratio, 2));
const milliseconds = (time: number): string => `${significant(time, 3)} ms`;
/** How long one thing takes beside another: by medians. */
const ratioOf = (one: Timed, other: Timed): number => one.median / other.median;

/** Which settings of the grid are nearest to the peak, and which are farthest from it. */
export function shareWords({grid, peak, fed}: Pick<RecordedSpeed, "grid" | "peak" | "fed">): string {
  const sorted = grid.toSorted((a, b) => a.share - b.share);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return "";
  const named = ({width, size, batch}: typeof least): string => say.settingOf(width, size, batch);
  const feds = grid.map((step) => step.fed);
  return say.sharesOfThePeak(
    fixed(peak.plain, 1),
    percent(least.share),
    named(least),
    percent(most.share),
    named(most),
    fixed(fed, 1),
    percent(Math.min(...feds)),
    percent(Math.max(...feds))
  );
}

/** What relaxed SIMD brings. */
export function relaxedWords({step}: Pick<RecordedSpeed, "step">): string {
  const ratio = ratioOf(step.plain, step.relaxed);
  const verdict = ratio >= 1.05 ? say.asFast(times(ratio)) : say.noFaster;
  return say.withRelaxedSimd(milliseconds(step.relaxed.median), milliseconds(step.plain.median), verdict);
}

/** A forward pass beside ONNX Runtime Web. */
export function forwardWords({forward}: Pick<RecordedSpeed, "forward">): string {
  const {plain, relaxed, onnx} = forward;
  return say.forwardPass(
    milliseconds(plain.median),
    milliseconds(relaxed.median),
    milliseconds(onnx.median),
    times(ratioOf(onnx, relaxed))
  );
}

/** The same network in unchanged `tf.layers`, with the training kernels registered, and on the cpu backend. */
export function registeredWords({step}: Pick<RecordedSpeed, "step">): string {
  const {plain, registered, fused, cpu} = step;
  return say.theSameNetwork(
    milliseconds(registered.median),
    times(ratioOf(registered, plain)),
    milliseconds(fused.median),
    times(ratioOf(fused, plain)),
    milliseconds(cpu.median),
    times(ratioOf(cpu, registered))
  );
}
