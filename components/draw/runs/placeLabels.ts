/** A label that wants to stand at a point: its left end and its middle line, in CSS pixels. */
export interface WantedLabel {
  readonly x: number;
  readonly y: number;
  /** Width of its text. */
  readonly width: number;
}

/** Height of a label, and how far it may be moved from its point. */
const LINE = 14;
const REACH = 3 * LINE;
/** Ways from the point, the nearest first. */
const MOVES = Array.from({length: (2 * REACH) / 7 + 1}, (_, i) => (i % 2 === 0 ? 1 : -1) * Math.ceil(i / 2) * 7);

/**
 * Places labels, the first ones first, each as near to its point as no other stands; one that finds no room is left out.
 * @param top least and `bottom` greatest middle line
 */
export function placeLabels<T extends WantedLabel>(
  labels: readonly T[],
  {top, bottom}: {readonly top: number; readonly bottom: number}
): readonly T[] {
  const placed: T[] = [];
  const isFree = (label: T, y: number): boolean =>
    y >= top &&
    y <= bottom &&
    placed.every(
      (other) => Math.abs(other.y - y) >= LINE || other.x + other.width <= label.x || label.x + label.width <= other.x
    );
  for (const label of labels) {
    const move = MOVES.find((by) => isFree(label, label.y + by));
    if (move !== undefined) placed.push({...label, y: label.y + move});
  }
  return placed;
}
