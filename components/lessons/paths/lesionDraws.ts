/** @file Which units are deleted or change places, drawn from a seed: the recording and the page draw alike. */
import {unitPlace} from "../../network/unitPlace.js";
import {randomStream} from "../../run/randomStream.js";
import type {Swap} from "../../run/recorded/recordedLesions.js";

/** `count` different units, drawn from a seed; the same repeat draws the same ones. In order of depth. */
export function drawDeleted(units: readonly string[], count: number, seed: number, repeat: number): readonly string[] {
  const random = randomStream(seed, "deleted", count, repeat);
  const left = [...units];
  const drawn = new Set(
    Array.from({length: Math.min(count, units.length)}, () => left.splice(random.integer(left.length), 1)[0])
  );
  return units.filter((unit) => drawn.has(unit));
}

/** Neighbours of one stage: the pairs of units of the same shape, one right after the other. */
export function neighbours(units: readonly string[]): readonly Swap[] {
  return units.flatMap((unit, i): Swap[] => {
    const next = units[i + 1];
    return next !== undefined && unitPlace(next)?.stage === unitPlace(unit)?.stage ? [[unit, next]] : [];
  });
}

/** `count` swaps of neighbours, one after another, drawn from a seed; a pair can come up again. */
export function drawSwaps(units: readonly string[], count: number, seed: number, repeat: number): readonly Swap[] {
  const random = randomStream(seed, "swapped", count, repeat);
  const pairs = neighbours(units);
  return Array.from({length: count}, () => pairs[random.integer(pairs.length)]).filter((pair) => pair !== undefined);
}
