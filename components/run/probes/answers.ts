/** @file What a network says of every validation image at one step: pure data, and what is counted from it. */

/** A network's answers; lists are in the order of the validation images, `[n]`. */
export interface Answers {
  /** The class that each image shows. */
  readonly labels: Uint8Array;
  /** The class that is given the largest share, {@link NO_CLASS} where the shares are not numbers. */
  readonly said: Uint8Array;
  /** The share of the class that is said, 0–1. */
  readonly shares: Float32Array;
  /** Places of the mistakes with the highest loss, that one first; {@link WORST_KEPT} at most. */
  readonly worst: Uint16Array;
  /** Their cross-entropy, in nats. */
  readonly losses: Float32Array;
}

/** Stands for a class where none has the largest share. There are fewer classes than that. */
export const NO_CLASS = 255;
/** Mistakes that are kept of each probe. */
export const WORST_KEPT = 12;

/** Images of some classes by what is said of them. */
export interface Confusion {
  /** How often each of these classes is said of images of each: `counts[class][said]`; the last of each row is everything else. */
  readonly counts: readonly (readonly number[])[];
  /** Images of all classes whose class is said. */
  readonly right: number;
  /** Images of all classes. */
  readonly images: number;
}

/** Counts the answers to the images of the classes that are shown. */
export function confusion({labels, said}: Answers, shown: readonly number[]): Confusion {
  const counts = shown.map(() => new Array<number>(shown.length + 1).fill(0));
  let right = 0;
  labels.forEach((label, place) => {
    const answer = said[place] ?? NO_CLASS;
    const column = shown.indexOf(answer);
    const row = counts[shown.indexOf(label)];
    const at = column < 0 ? shown.length : column;
    if (row) row[at] = (row[at] ?? 0) + 1;
    if (answer === label) right++;
  });
  return {counts, right, images: labels.length};
}

/** Places of the images that a count of {@link confusion} is of, in order. */
export function placesCounted(
  {labels, said}: Answers,
  shown: readonly number[],
  row: number,
  column: number
): readonly number[] {
  const isIn = (answer: number): boolean => {
    const at = shown.indexOf(answer);
    return column === (at < 0 ? shown.length : at);
  };
  return Array.from(labels, (_, place) => place).filter(
    (place) => labels[place] === shown[row] && isIn(said[place] ?? NO_CLASS)
  );
}

/** Whether a value read from a storage is a network's answers, whole. */
export function isAnswers(value: unknown): value is Answers {
  if (typeof value !== "object" || value === null) return false;
  const {labels, said, shares, worst, losses} = value as Readonly<Record<string, unknown>>;
  if (!(labels instanceof Uint8Array && said instanceof Uint8Array && shares instanceof Float32Array)) return false;
  if (!(worst instanceof Uint16Array && losses instanceof Float32Array)) return false;
  const count = labels.length;
  if (said.length !== count || shares.length !== count || worst.length !== losses.length) return false;
  return worst.every((place) => place < count);
}
