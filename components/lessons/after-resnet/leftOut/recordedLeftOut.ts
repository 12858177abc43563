/** @file What the page reads of the recorded lesions: how two trained networks do with units left out at random. */
import type {Provenance, TwinName} from "../../../run/networkRun.js";

/** One network's accuracies by how many units are out. */
export interface LeftOutNetwork {
  readonly network: TwinName;
  /** What it takes each test digit for, one character each. */
  readonly whole: string;
  /** Shares of digits right, 0–1, one for each random draw of `k` units. */
  readonly deletions: readonly {readonly k: number; readonly accuracies: readonly number[]}[];
}

/** The lesions as shipped in `data/`, as far as they are shown here. */
export interface RecordedLeftOut {
  readonly provenance: Provenance;
  readonly seed: number;
  /** The units that can be left out. */
  readonly units: readonly string[];
  /** True classes, one character each. */
  readonly labels: string;
  readonly networks: readonly LeftOutNetwork[];
}

/** Mean share of digits right, 0–1, by how many units are out, from 0. */
export function leftOutMeans({whole, deletions}: LeftOutNetwork, labels: string): readonly number[] {
  const right = Array.from(labels).filter((label, i) => whole[i] === label).length / labels.length;
  return [right, ...deletions.map(({accuracies}) => accuracies.reduce((sum, a) => sum + a / accuracies.length, 0))];
}
