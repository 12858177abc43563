/** @file What flows back through both twins at each recorded step: read, blended between two steps, summed up. */
import {shareCarried, type GradientSplit} from "../../../run/probes/gradientSplit.js";
import type {TwinName} from "../../../run/networkRun.js";
import {recordedNorms, recordedSplits, type RecordedLearning} from "../../../run/recorded/recordedLearning.js";
import * as say from "../../../words/en/lessons/gradients/gradientsRiverWords.js";

/** The recorded run as the page fetches it. */
export interface WayBackFiles {
  readonly recorded: RecordedLearning;
  readonly norms: ArrayBuffer;
  readonly splits: ArrayBuffer;
}

/** One network at one step. */
export interface Flow {
  /** ‖∂L/∂y‖ of the stem's and each unit's output y. */
  readonly gradients: readonly number[];
  /** Of each unit. */
  readonly splits: readonly GradientSplit[];
  /** Cross-entropy of the step's batch, in nats. */
  readonly loss: number;
}
export type Flows = Readonly<Record<TwinName, Flow>>;

/** Both networks at every step, from the first. @throws Error where a network is not in the recording, by name */
export function recordedFlows({recorded, norms, splits}: WayBackFiles): readonly Flows[] {
  const allNorms = recordedNorms(recorded, norms);
  const allSplits = recordedSplits(recorded, splits);
  const flow = (network: TwinName, step: number): Flow => {
    const n = recorded.networks.findIndex((one) => one.network === network);
    const gradients = allNorms[n]?.[step];
    if (gradients === undefined) throw new Error(say.isNotRecorded(step + 1, network));
    return {
      gradients: [...gradients],
      splits: allSplits[n]?.[step] ?? [],
      loss: recorded.networks[n]?.loss[step] ?? NaN
    };
  };
  return Array.from({length: recorded.config.steps}, (_, step) => ({
    residual: flow("residual", step),
    plain: flow("plain", step)
  }));
}

/** From one norm to another, on the log scale that they are drawn on. */
const mixNorms = (from: number, to: number, share: number): number =>
  from > 0 && to > 0 ? Math.exp(Math.log(from) + (Math.log(to) - Math.log(from)) * share) : to;

function mixFlow(from: Flow, to: Flow, share: number): Flow {
  return {
    gradients: to.gradients.map((norm, i) => mixNorms(from.gradients[i] ?? norm, norm, share)),
    splits: to.splits.map((split, i) => {
      const before = from.splits[i] ?? split;
      return {
        arrived: mixNorms(before.arrived, split.arrived, share),
        carried: mixNorms(before.carried, split.carried, share),
        brought: mixNorms(before.brought, split.brought, share)
      };
    }),
    loss: from.loss + (to.loss - from.loss) * share
  };
}

/** Between two steps, for a picture that moves from one to the other; `share` 1 is the second as it was measured. */
export function mixFlows(from: Flows, to: Flows, share: number): Flows {
  if (share >= 1) return to;
  return {residual: mixFlow(from.residual, to.residual, share), plain: mixFlow(from.plain, to.plain, share)};
}

/** The step, from 1, at which what reaches the two stems differs by the largest factor. */
export function tellingStep(flows: readonly Flows[]): number {
  const factors = flows.map(({residual, plain}) =>
    Math.abs(Math.log((plain.gradients[0] ?? NaN) / (residual.gradients[0] ?? NaN)))
  );
  return factors.indexOf(Math.max(...factors)) + 1;
}

/** Of what is added before the units whose shortcut is the identity. */
export interface OverShortcuts {
  readonly units: number;
  /** The part that came over the shortcut: squared norms, mean over the units, 0–1. */
  readonly share: number;
  /** Smallest and largest part of the squared sum that neither square accounts for, as both point the same way or against it. */
  readonly cross: readonly [number, number];
}

/** Sums up what the identity shortcuts carry; `identity` tells of each unit whether its shortcut is one. */
export function overShortcuts({gradients, splits}: Flow, identity: readonly boolean[]): OverShortcuts {
  const own = splits.flatMap((split, u) => (identity[u] ? [{split, sum: gradients[u] ?? NaN}] : []));
  const cross = own.map(({split, sum}) => (sum ** 2 - split.carried ** 2 - split.brought ** 2) / sum ** 2);
  return {
    units: own.length,
    share: own.reduce((total, {split}) => total + shareCarried(split), 0) / own.length,
    cross: [Math.min(...cross), Math.max(...cross)]
  };
}
