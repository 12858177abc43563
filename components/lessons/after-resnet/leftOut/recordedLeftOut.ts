/** @file What this page reads of the recorded lesions: how two trained networks do with units left out at random. */
import {rightShare, type NetworkLesions, type RecordedLesions} from "../../../run/recorded/recordedLesions.js";

/** One network's accuracies by how many units are out. */
export type LeftOutNetwork = Pick<NetworkLesions, "network" | "whole" | "deletions">;

/** The lesions as far as they are shown here. */
export interface RecordedLeftOut extends Omit<RecordedLesions, "networks"> {
  readonly networks: readonly LeftOutNetwork[];
}

/** Mean share of digits right, 0–1, by how many units are out, from 0. */
export function leftOutMeans({whole, deletions}: LeftOutNetwork, labels: string): readonly number[] {
  const means = deletions.map(({accuracies}) => accuracies.reduce((sum, a) => sum + a / accuracies.length, 0));
  return [rightShare(whole, labels), ...means];
}
