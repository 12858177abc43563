import {measuredIn, type MeasuredUnits} from "./measure.js";
import type {StepReport} from "./networkRun.js";

/** What is known of a network at one step of its training; what was not measured is absent. */
export interface NetworkFrame {
  readonly step: number;
  /** ‖∂L/∂y‖ of the stem's and each unit's output. */
  readonly gradients?: readonly number[] | undefined;
  /** Root mean squares of the same. */
  readonly rms?: MeasuredUnits | undefined;
  /** ‖f‖ / ‖shortcut‖ of the same, of which the stem has none. */
  readonly branches?: MeasuredUnits | undefined;
  /** ‖Δw‖ / ‖w‖ of the same. */
  readonly updates?: MeasuredUnits | undefined;
  /** Mean over channels of the stem's and each unit's output for one image, `[h · w]` each. */
  readonly maps?: readonly ArrayLike<number>[] | undefined;
  /** Share that this image's classes are given, 0–1. */
  readonly probabilities?: ArrayLike<number> | undefined;
  /** Share of the validation images that are classified correctly, 0–1. */
  readonly valAccuracy?: number | undefined;
}

/** The frames of a run's reports: one for each step with a probe. */
export function framesOf(reports: readonly StepReport[]): readonly NetworkFrame[] {
  return reports.flatMap(({step, probe}) =>
    probe === undefined
      ? []
      : [
          {
            step,
            gradients: probe.activationGradNorm,
            rms: measuredIn(probe, "rms"),
            branches: measuredIn(probe, "branches"),
            updates: measuredIn(probe, "updates"),
            valAccuracy: probe.valAccuracy,
            maps: probe.snapshot?.maps,
            probabilities: probe.snapshot?.probabilities
          }
        ]
  );
}

type Measured<K extends keyof NetworkFrame> = NetworkFrame & {readonly [P in K]-?: NonNullable<NetworkFrame[P]>};

/** Place of the first of the frames, which are in order, that is not before a step; their number where all are. */
function firstFrom(frames: readonly NetworkFrame[], step: number): number {
  let [low, high] = [0, frames.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frames[middle]?.step ?? NaN) < step) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The frames on both sides of a step at which one thing was measured, and the share of the way from one to the other. */
function around<K extends keyof NetworkFrame>(frames: readonly NetworkFrame[], key: K, step: number) {
  const has = (frame: NetworkFrame | undefined): frame is Measured<K> => frame?.[key] !== undefined;
  const from = firstFrom(frames, step);
  let [next, last] = [from, frames[from]?.step === step ? from : from - 1];
  // Only as far as to the next measurement: pictures ask this several times for each network and frame.
  while (next < frames.length && !has(frames[next])) next++;
  while (last >= 0 && !has(frames[last])) last--;
  const [ahead, behind] = [frames[next], frames[last]];
  const after = has(ahead) ? ahead : behind;
  if (!has(after)) return undefined;
  const before = has(behind) ? behind : after;
  const way = after.step === before.step ? 0 : (step - before.step) / (after.step - before.step);
  // Smoothstep: the picture rests for a moment on every measured step.
  const share = Math.max(0, Math.min(1, way));
  return {before: before[key], after: after[key], share: share * share * (3 - 2 * share)};
}

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;
/** The same on a logarithmic scale, where both are positive. */
function mixPowers(from: number, to: number, share: number): number {
  if (share === 0 || share === 1 || !(from > 0 && to > 0)) return share < 0.5 ? from : to;
  return Math.exp(mix(Math.log(from), Math.log(to), share));
}

function mixLists(from: ArrayLike<number>, to: ArrayLike<number>, share: number): ArrayLike<number> {
  if (share === 0) return from;
  if (share === 1) return to;
  const mixed = new Float32Array(from.length);
  for (let i = 0; i < mixed.length; i++) mixed[i] = mix(from[i] ?? 0, to[i] ?? 0, share);
  return mixed;
}

/** A measure between two of its measurements, on a logarithmic scale. */
function measureAt(
  frames: readonly NetworkFrame[],
  key: "rms" | "branches" | "updates",
  step: number
): MeasuredUnits | undefined {
  const found = around(frames, key, step);
  return found?.before.map((value, i) => {
    const next = found.after[i];
    return value === undefined || next === undefined ? value : mixPowers(value, next, found.share);
  });
}

/** Share of the validation images that are classified correctly, 0–1, at a step or between two; undefined where it was never measured. */
export function accuracyAt(frames: readonly NetworkFrame[], step: number): number | undefined {
  const accuracy = around(frames, "valAccuracy", step);
  return accuracy && mix(accuracy.before, accuracy.after, accuracy.share);
}

/**
 * A network between its measured steps: what was measured at the step itself is given as it is; between two measurements the
 * picture moves from one to the other, measures on a logarithmic scale.
 */
export function frameAt(frames: readonly NetworkFrame[], step: number): NetworkFrame {
  const gradients = around(frames, "gradients", step);
  const maps = around(frames, "maps", step);
  const shares = around(frames, "probabilities", step);
  return {
    step,
    gradients: gradients?.before.map((norm, i) => mixPowers(norm, gradients.after[i] ?? norm, gradients.share)),
    rms: measureAt(frames, "rms", step),
    branches: measureAt(frames, "branches", step),
    updates: measureAt(frames, "updates", step),
    maps: maps?.before.map((map, i) => mixLists(map, maps.after[i] ?? map, maps.share)),
    probabilities: shares && mixLists(shares.before, shares.after, shares.share),
    valAccuracy: accuracyAt(frames, step)
  };
}
