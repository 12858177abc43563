/** @file Paper, a pen and the ink it leaves; without a canvas, so that a test can draw too. */
import {GLYPHS, strokePath, type StrokePoint} from "../../run/data/glyphs.js";
import type {Pixels} from "./pictureGeometry.js";

/** Radius of the pen, as a share of the paper: the middle of what the training set's digits are drawn with. */
export const PEN_RADIUS = 0.07;

/** Points of a stroke on the paper, the unit square, y downward. */
export type PenStroke = readonly StrokePoint[];

/** Square paper of `size` pixels that a pen leaves ink on. */
export interface Paper {
  readonly size: number;
  /** 0 is paper, 1 is ink, row by row. */
  readonly ink: Float32Array;
}

/** Blank paper. */
export function blankPaper(size: number): Paper {
  return {size, ink: new Float32Array(size * size)};
}

/** Draws a straight piece of a stroke: ink within the pen's radius, an edge of one pixel. Only pixels near the piece are touched. */
export function drawPiece({size, ink}: Paper, [ax, ay]: StrokePoint, [bx, by]: StrokePoint, radius = PEN_RADIUS): void {
  const clamp = (value: number): number => Math.min(size, Math.max(0, value));
  const margin = radius + 1 / size;
  const [left, right] = [
    clamp(Math.floor((Math.min(ax, bx) - margin) * size)),
    clamp(Math.ceil((Math.max(ax, bx) + margin) * size))
  ];
  const [top, bottom] = [
    clamp(Math.floor((Math.min(ay, by) - margin) * size)),
    clamp(Math.ceil((Math.max(ay, by) + margin) * size))
  ];
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++) {
      const [x, y] = [(column + 0.5) / size - ax, (row + 0.5) / size - ay];
      const t = length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length));
      const cover = Math.min(1, (radius - Math.hypot(x - t * dx, y - t * dy)) * size + 0.5);
      const at = row * size + column;
      ink[at] = Math.max(ink[at] ?? 0, cover);
    }
}

/** Draws a whole stroke; a single point is a dot. */
export function drawStroke(paper: Paper, stroke: PenStroke, radius = PEN_RADIUS): void {
  stroke.forEach((point, i) => drawPiece(paper, stroke[Math.max(0, i - 1)] ?? point, point, radius));
}

/** The strokes of a printed digit, 0 to 9: those that the training set's handwriting varies. */
export function digitStrokes(digit: number): readonly PenStroke[] {
  return (GLYPHS[digit] ?? []).map(strokePath);
}

/** Black ink on white paper. */
export function paperPixels({size, ink}: Paper): Pixels {
  const rgba = new Uint8ClampedArray(size * size * 4);
  ink.forEach((value, i) => rgba.set([255 * (1 - value), 255 * (1 - value), 255 * (1 - value), 255], 4 * i));
  return {width: size, height: size, rgba};
}
