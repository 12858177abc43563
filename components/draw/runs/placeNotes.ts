/** A point of a line, or where a note belongs; CSS pixels. */
export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

/** A note that wants to stand near a point; width of its text in CSS pixels. */
export interface WantedNote extends PlotPoint {
  readonly width: number;
}

/** A note's place: the left end and the middle line of its text. */
export type PlacedNote<T extends WantedNote> = T & {readonly left: number; readonly middle: number};

export interface NotesRoom {
  /** The plane, in CSS pixels. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Points that lines go through: as few as can be are covered. */
  readonly lines: readonly PlotPoint[];
  /** Points that must stay free: the lines' ends. */
  readonly ends: readonly PlotPoint[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/** Height of a note, and the room around a point that must stay free. */
const LINE = 15;
const FREE = 8;
/** What a covered point costs, in pixels of distance, and what it costs to stand on the vertical of one's own point: a mark of the step may. */
const COVERED = 24;
const CROSSED = 40;
/** Room between a note and that vertical, in CSS pixels. */
const BESIDE = 6;

/** How much of a note stands left of its point; all of it or none: beside the vertical; more than all, or less than none: apart. */
const SHARES = [0, 0.25, 0.5, 0.75, 1, -0.5, -1, 1.5, 2] as const;

const holds = ({left, right, middle}: Box, {x, y}: PlotPoint, around: number): boolean =>
  x > left - around && x < right + around && Math.abs(y - middle) < LINE / 2 + around;
const meets = (a: Box, b: Box): boolean =>
  a.left < b.right + 4 && b.left < a.right + 4 && Math.abs(a.middle - b.middle) < LINE;

/**
 * Places notes, the first ones first, near their points: never over an end of a line or another note, and over as little of the
 * lines as can be. A note that finds no room is left out.
 */
export function placeNotes<T extends WantedNote>(
  notes: readonly T[],
  {left, right, top, bottom, lines, ends}: NotesRoom
): readonly PlacedNote<T>[] {
  const placed: Box[] = [];
  return notes.flatMap((note): readonly PlacedNote<T>[] => {
    let best: Box | undefined;
    let least = Infinity;
    for (let middle = top + LINE / 2; middle <= bottom - LINE / 2; middle += LINE / 3)
      for (const share of SHARES) {
        const aside = share <= 0 ? BESIDE : share >= 1 ? -BESIDE : 0;
        const start = Math.max(left + 2, Math.min(right - note.width - 2, note.x - share * note.width + aside));
        const box = {left: start, right: start + note.width, middle};
        const apart = Math.max(0, box.left - note.x, note.x - box.right);
        // Too near, it would stand on its own point.
        const crossed = box.left < note.x && note.x < box.right ? CROSSED : 0;
        const far = Math.abs(Math.abs(middle - note.y) - LINE) + 4 * Math.abs(share) + apart + crossed;
        if (far >= least || box.right > right || placed.some((other) => meets(box, other))) continue;
        if (ends.some((end) => holds(box, end, FREE))) continue;
        const cost = far + COVERED * lines.filter((point) => holds(box, point, 4)).length;
        if (cost < least) [least, best] = [cost, box];
      }
    if (best === undefined) return [];
    placed.push(best);
    return [{...note, left: best.left, middle: best.middle}];
  });
}
