import {randomStream} from "../../randomStream.js";

/** Share of each class that is held back for validation, and images held back at most. */
const HELD = 1 / 5;
const MOST_HELD = 512;

/** Images of each class that are held back: a fifth, at least 1 and never all, and in all about 512 at most. */
export function heldCounts(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((a, b) => a + b, 0);
  const share = Math.min(HELD, MOST_HELD / Math.max(1, total));
  return counts.map((count) => Math.min(count - 1, Math.max(1, Math.floor(count * share))));
}

/** Places of a set's images by what they are for. */
export interface OwnSplit {
  readonly train: readonly number[];
  readonly validation: readonly number[];
}

/**
 * Splits a set: of each class, a share drawn by the seed is held back for validation. The same labels and seed give the same split.
 * @param labels `[n]`, each below `classes`
 */
export function ownSplit(labels: Uint8Array, classes: number, seed: number): OwnSplit {
  const places = Array.from({length: classes}, (): number[] => []);
  labels.forEach((label, place) => places[label]?.push(place));
  const held = heldCounts(places.map(({length}) => length));
  const validation = places.flatMap((own, label) => {
    const random = randomStream(seed, "own", "split", label);
    const wanted = held[label] ?? 0;
    for (let i = 0; i < wanted; i++) {
      const other = i + random.integer(own.length - i);
      [own[i], own[other]] = [own[other] ?? 0, own[i] ?? 0];
    }
    return own.slice(0, wanted);
  });
  const out = new Set(validation);
  return {
    train: Array.from(labels, (_, place) => place).filter((place) => !out.has(place)),
    validation: validation.sort((a, b) => a - b)
  };
}
