import {deviation, mean, rank} from "d3";
import type {RecordedCutSeeds} from "../../run/recorded/recordedCutSeeds.js";

/** What five networks show once each of their shortcuts is cut in turn; shares are 0–1, units count from 0. */
export interface CutFacts {
  /** Right without each shortcut: the mean of the networks, the lowest, the highest. */
  readonly means: readonly number[];
  readonly lowest: readonly number[];
  readonly highest: readonly number[];
  /** The same mean with the shortcut kept and f(x) taken out; undefined where a unit changes the shape. */
  readonly emptied: readonly (number | undefined)[];
  /** ‖f(x)‖ / ‖x‖, the mean of the networks. */
  readonly ratios: readonly number[];
  /** First unit of each stage, and behind its last one. */
  readonly stages: readonly (readonly [from: number, to: number])[];
  /** In each network the unit whose shortcut is missed most. */
  readonly worst: readonly number[];
  /** In each network the rank correlation of ‖f(x)‖ / ‖x‖ with the digits still right, over all units. */
  readonly correlations: readonly number[];
}

const average = (list: readonly number[]): number => mean(list) ?? NaN;

/** Spearman's correlation: of ranks, equal values sharing theirs. */
function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const ranks = (list: readonly number[]): number[] => {
    const places = rank(list);
    return list.map((value, i) => (places[i] ?? NaN) + (list.filter((other) => other === value).length - 1) / 2);
  };
  const [u, v] = [ranks(a), ranks(b)];
  const [middleU, middleV] = [average(u), average(v)];
  const product = u.reduce((sum, value, i) => sum + (value - middleU) * ((v[i] ?? 0) - middleV), 0);
  return product / ((u.length - 1) * (deviation(u) ?? NaN) * (deviation(v) ?? NaN));
}

/** Finds them in the recording; a stage begins at the first unit and at each projection. */
export function cutFacts({units, seeds, images}: RecordedCutSeeds): CutFacts {
  const shares = units.map((_unit, i) => seeds.map(({without}) => (without[i] ?? NaN) / images));
  const begins = units.flatMap(({isProjection}, i) => (i === 0 || isProjection ? [i] : []));
  return {
    means: shares.map(average),
    lowest: shares.map((list) => Math.min(...list)),
    highest: shares.map((list) => Math.max(...list)),
    emptied: units.map((_unit, i) => {
      const counts = seeds.flatMap(({emptied}) => emptied[i] ?? []);
      return counts.length > 0 ? average(counts) / images : undefined;
    }),
    ratios: units.map((_unit, i) => average(seeds.map(({ratios}) => ratios[i] ?? NaN))),
    stages: begins.map((from, i) => [from, begins[i + 1] ?? units.length] as const),
    worst: seeds.map(({without}) => without.indexOf(Math.min(...without))),
    correlations: seeds.map(({ratios, without}) => rankCorrelation(ratios, without))
  };
}
