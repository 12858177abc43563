import {group, mean} from "d3";
import {power, significant} from "../../draw/numbers.js";
import type {TwinName} from "../../run/networkRun.js";
import type {LadderStart} from "./recordedLadder.js";

/** How many times larger the first gradient is at the stem than at the last unit. */
export interface StartRatio {
  readonly network: TwinName;
  readonly bn: boolean;
  readonly depth: number;
  /** Geometric mean over seeds, and each seed. */
  readonly ratio: number;
  readonly seeds: readonly number[];
}

/** Sums up first gradients by network, batch norm and depth. */
export function startRatios(starts: readonly LadderStart[]): readonly StartRatio[] {
  const groups = group(starts, ({network, bn, depth}) => `${network} ${String(bn)} ${depth}`);
  return [...groups.values()].flatMap((list) => {
    const [first] = list;
    if (first === undefined) return [];
    const seeds = list.map(({stem, last}) => stem / last);
    return [
      {network: first.network, bn: first.bn, depth: first.depth, seeds, ratio: Math.exp(mean(seeds, Math.log) ?? NaN)}
    ];
  });
}

/** A ratio in words that a reader can hold: `× 200`, `÷ 40`, or a power of ten. */
export function ratioWords(ratio: number): string {
  const [sign, size] = ratio >= 1 ? ["×", ratio] : ["÷", 1 / ratio];
  if (size < 1e5) return `${sign} ${significant(size, 2)}`;
  return `${sign} ${power(Math.round(Math.log10(size)))}`;
}
