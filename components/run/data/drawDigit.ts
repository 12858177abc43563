import type {RandomStream} from "../randomStream.js";
import {distorted, type ImageLook} from "./imageLook.js";
import {GLYPHS, strokePath, type StrokePoint} from "./glyphs.js";

/** Standard deviation of the pixel noise, as a share of the range from −1 to 1. */
const NOISE = 0.15;

interface Segment {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

/**
 * A digit as pen strokes of uneven hand: each point shifted, the whole tilted, sheared, scaled and moved,
 * with a pen of random width and ink. Values about −1 (paper) to 1 (ink), with noise; `[size, size, 1]`.
 */
export function drawDigit(
  digit: number,
  size: number,
  random: RandomStream,
  {noise = 1, distort = 1}: ImageLook = {}
): Float32Array {
  const centred = (range: number): number => (random.uniform() - 0.5) * (range * distort);
  const tilt = centred(0.6);
  const scaleX = distorted(random, 0.85, 0.45, distort);
  const scaleY = distorted(random, 0.9, 0.4, distort);
  const shear = centred(0.5);
  const moveX = centred(0.22);
  const moveY = centred(0.22);
  const pen = 0.045 + random.uniform() * 0.05;
  const ink = 0.75 + random.uniform() * 0.25;
  const [cos, sin] = [Math.cos(tilt), Math.sin(tilt)];
  const place = ([x, y]: StrokePoint): StrokePoint => {
    const v = (y - 0.5) * scaleY;
    const u = (x - 0.5) * scaleX - shear * v;
    return [0.5 + moveX + u * cos - v * sin, 0.5 + moveY + u * sin + v * cos];
  };

  const segments: Segment[] = [];
  let end: {readonly drawn: StrokePoint; readonly shifted: StrokePoint} | undefined;
  for (const stroke of GLYPHS[digit] ?? []) {
    const shifted = stroke.points.map((point, i): StrokePoint => {
      // A stroke that begins where the last one ended stays attached to it.
      if (i === 0 && end?.drawn[0] === point[0] && end.drawn[1] === point[1]) return end.shifted;
      return [point[0] + centred(0.055), point[1] + centred(0.055)];
    });
    const [drawn, moved] = [stroke.points.at(-1), shifted.at(-1)];
    end = drawn && moved && {drawn, shifted: moved};
    strokePath({...stroke, points: shifted})
      .map(place)
      .reduce((from, to) => {
        segments.push({x: from[0], y: from[1], dx: to[0] - from[0], dy: to[1] - from[1]});
        return to;
      });
  }

  const pixels = new Float32Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const distance = Math.sqrt(nearest((column + 0.5) / size, (row + 0.5) / size, segments));
      const cover = Math.min(1, Math.max(0, (pen - distance) * size * 0.7 + 0.5));
      pixels[row * size + column] = cover * 2 * ink - 1 + 2 * (NOISE * noise) * random.normal();
    }
  return pixels;
}

/** Squared distance from a point to the nearest segment. */
function nearest(x: number, y: number, segments: readonly Segment[]): number {
  let best = Infinity;
  for (const s of segments) {
    const [ex, ey] = [x - s.x, y - s.y];
    const t = Math.min(1, Math.max(0, (ex * s.dx + ey * s.dy) / (s.dx * s.dx + s.dy * s.dy + 1e-9)));
    best = Math.min(best, (ex - t * s.dx) ** 2 + (ey - t * s.dy) ** 2);
  }
  return best;
}
