/** A point of a line, or where a note belongs; CSS pixels. */
export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

/** A note that wants to stand near a point; width of its text in CSS pixels, and in two lines where it may be. */
export interface WantedNote extends PlotPoint {
  readonly width: number;
  readonly folded?: number;
}

/** Where a note's text stands, in CSS pixels: its ends, its middle line, and half its height, which is that of one line or two. */
export interface NoteBox {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly half: number;
}

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

/** Height of a note's line, in CSS pixels. */
export const NOTE_LINE = 15;
/** The room around a point that must stay free. */
const FREE = 8;
/**
 * What a covered point costs, in pixels of distance, what a second line, and what it costs to stand on the vertical of one's own point,
 * as a mark of the step may: as much as more than 160 covered points.
 */
const COVERED = 24;
const FOLDED = 16;
const CROSSED = 4000;
/** Room between a note and that vertical, in CSS pixels. */
const BESIDE = 6;

/** How much of a note stands left of its point; all of it or none: beside the vertical; more than all, or less than none: apart. */
const SHARES = [0, 0.25, 0.5, 0.75, 1, -0.5, -1, 1.5, 2] as const;

const holds = ({left, right, middle, half}: NoteBox, {x, y}: PlotPoint, around: number): boolean =>
  x > left - around && x < right + around && Math.abs(y - middle) < half + around;
const meets = (a: NoteBox, b: NoteBox): boolean =>
  a.left < b.right + 4 && b.left < a.right + 4 && Math.abs(a.middle - b.middle) < a.half + b.half;

/**
 * Places notes, the first ones first, near their points: never over an end of a line or another note, and over as little of the
 * lines as can be. A note that finds no room is left out.
 */
export function placeNotes<T extends WantedNote>(
  notes: readonly T[],
  {left, right, top, bottom, lines, ends}: NotesRoom
): readonly (T & NoteBox)[] {
  const placed: NoteBox[] = [];
  return notes.flatMap((note): readonly (T & NoteBox)[] => {
    let best: NoteBox | undefined;
    let least = Infinity;
    const tryIn = (width: number, half: number, price: number): void => {
      for (let middle = top + half; middle <= bottom - half; middle += NOTE_LINE / 3)
        for (const share of SHARES) {
          const aside = share <= 0 ? BESIDE : share >= 1 ? -BESIDE : 0;
          const start = Math.max(left + 2, Math.min(right - width - 2, note.x - share * width + aside));
          const box = {left: start, right: start + width, middle, half};
          const apart = Math.max(0, box.left - note.x, note.x - box.right);
          const crossed = box.left < note.x && note.x < box.right ? CROSSED : 0;
          // Too near, it would stand on its own point.
          const beside = Math.abs(Math.abs(middle - note.y) - half - NOTE_LINE / 2);
          const far = beside + 4 * Math.abs(share) + apart + crossed + price;
          if (far >= least || box.right > right || placed.some((other) => meets(box, other))) continue;
          if (ends.some((end) => holds(box, end, FREE))) continue;
          const cost = far + COVERED * lines.filter((point) => holds(box, point, 4)).length;
          if (cost < least) [least, best] = [cost, box];
        }
    };
    tryIn(note.width, NOTE_LINE / 2, 0);
    if (note.folded) tryIn(note.folded, NOTE_LINE, FOLDED);
    if (best === undefined) return [];
    placed.push(best);
    return [{...note, ...best}];
  });
}
