/** From here on, and on paper, two panels stand side by side, with a gap between them, in CSS pixels. */
const WIDE = 600;
const GAP = 16;

/** Width of each of two panels in a column of this width, in CSS pixels. */
export function panelWidth(room: number): number {
  return room >= WIDE ? Math.floor((room - GAP) / 2) : room;
}
