import {mean} from "d3";
import {percent} from "../../../draw/numbers.js";
import {drawDeleted, drawSwaps} from "../lesionDraws.js";
import {
  rightShare,
  type LesionTrials,
  type NetworkLesions,
  type RecordedLesions,
  type Swap
} from "../../../run/recorded/recordedLesions.js";
import {networkName} from "../../../words/en/networkWords.js";
import * as say from "../../../words/en/lessons/paths/pathsFiguresWords.js";

/** What is done to a network at random, as the recordings name it. */
export type InjuryKind = "deletions" | "shuffles";

/** So many injuries of one kind. */
export interface Injury {
  readonly kind: InjuryKind;
  readonly k: number;
}

/** What is counted, in words. */
export const INJURIES: Readonly<
  Record<InjuryKind, {readonly many: string; readonly counted: (count: number) => string}>
> = {
  deletions: {many: say.unitsTakenOut, counted: say.soManyTakenOut},
  shuffles: {many: say.swapsOfNeighbours, counted: say.soManySwaps}
};

/** `3 units taken out`. */
export function injuryWords({kind, k}: Injury): string {
  return INJURIES[kind].counted(k);
}

/** A network's recorded trials of one kind, those of the whole network first. */
export function injuryTrials(entry: NetworkLesions, kind: InjuryKind, labels: string): readonly LesionTrials[] {
  return [{k: 0, accuracies: [rightShare(entry.whole, labels)]}, ...entry[kind]];
}

/** Mean error (0–1) after k injuries; not a number where that was not recorded. */
export function errorAfter(trials: readonly LesionTrials[], k: number): number {
  return 1 - (mean(trials.find((trial) => trial.k === k)?.accuracies ?? []) ?? NaN);
}

/** How often each number of injuries was recorded. */
export function repeatsOf({networks}: RecordedLesions, kind: InjuryKind): number {
  return networks[0]?.[kind][0]?.accuracies.length ?? 0;
}

/** The recorded draw of injuries, by the number of its repeat. */
export function drawInjury(
  {units, seed}: RecordedLesions,
  {kind, k}: Injury,
  repeat: number
): {readonly deleted: readonly string[]; readonly swapped: readonly Swap[]} {
  return kind === "deletions"
    ? {deleted: drawDeleted(units, k, seed, repeat), swapped: []}
    : {deleted: [], swapped: drawSwaps(units, k, seed, repeat)};
}

/** A network's name and its mean error: `plain 25.0 %`. */
export function networkError(network: string, error: number): string {
  return `${networkName(network)} ${percent(error, 1)}`;
}
