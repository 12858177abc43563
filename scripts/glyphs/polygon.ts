import type {NewGlyph} from "./addGlyphs.js";

/** A place in a font's units, rightwards and upwards. */
export type Corner = readonly [x: number, y: number];

/** What is said of a corner: the outline goes through it. */
const ON_OUTLINE = 1;

/**
 * A glyph of one outline with straight sides, the same at all weights of a font.
 * @param corners in turn, clockwise; the last is joined to the first
 */
export function polygonGlyph(letter: string, corners: readonly Corner[], advance: number): NewGlyph {
  const places = corners.map(([x, y]) => [Math.round(x), Math.round(y)] as const);
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const count = places.length;
  const outline = Buffer.alloc(14 + 5 * count);
  [1, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].forEach((value, i) =>
    outline.writeInt16BE(value, 2 * i)
  );
  outline.writeUInt16BE(count - 1, 10);
  outline.fill(ON_OUTLINE, 14, 14 + count);
  // Each corner is told from the one before it.
  [xs, ys].forEach((line, k) =>
    line.forEach((value, i) => outline.writeInt16BE(value - (line[i - 1] ?? 0), 14 + count * (1 + 2 * k) + 2 * i))
  );
  return {letter, outline, variation: Buffer.alloc(0), advance: Math.round(advance)};
}
