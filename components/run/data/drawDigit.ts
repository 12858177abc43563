import type {RandomStream} from "../randomStream.js";
import {distorted, type ImageLook} from "./imageLook.js";
import {GLYPHS, strokePath, type StrokePoint} from "./glyphs.js";
import {exactCos, exactSin} from "../exact/exactWaves.js";

/** Standard deviation of the pixel noise, as a share of the range from −1 to 1. */
const NOISE = 0.15;
/** Ink fades over a pixel or so: shares of it lost for each pixel of distance, and pixels beyond the pen where none is left, and a little. */
const SHARPNESS = 0.7;
const EDGE = 0.5 / SHARPNESS + 0.01;

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
  const [cos, sin] = [exactCos(tilt), exactSin(tilt)];
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

  const distances = squaredDistances(segments, size, pen + EDGE / size);
  const pixels = new Float32Array(size * size);
  distances.forEach((squared, at) => {
    const cover = Math.min(1, Math.max(0, (pen - Math.sqrt(squared)) * size * SHARPNESS + 0.5));
    pixels[at] = cover * 2 * ink - 1 + 2 * (NOISE * noise) * random.normal();
  });
  return pixels;
}

/**
 * Squared distance of each pixel's middle to the nearest segment, `[size, size]`. Farther than `reach` it may be larger than it is, up to
 * infinity: there is no ink, however far it is, so that each segment needs to look at the pixels around it alone.
 */
function squaredDistances(segments: readonly Segment[], size: number, reach: number): Float64Array {
  const best = new Float64Array(size * size).fill(Infinity);
  /** The first pixel, from 0 on, whose middle may be within reach of a place, and one after the last. */
  const first = (place: number): number => Math.max(0, Math.floor((place - reach) * size - 0.5));
  const end = (place: number): number => Math.min(size, Math.ceil((place + reach) * size + 0.5));
  for (const {x, y, dx, dy} of segments) {
    const square = dx * dx + dy * dy + 1e-9;
    const [left, right] = [first(Math.min(x, x + dx)), end(Math.max(x, x + dx))];
    const bottom = end(Math.max(y, y + dy));
    for (let row = first(Math.min(y, y + dy)); row < bottom; row++) {
      const ey = (row + 0.5) / size - y;
      for (let column = left; column < right; column++) {
        const ex = (column + 0.5) / size - x;
        const t = Math.min(1, Math.max(0, (ex * dx + ey * dy) / square));
        const distance = (ex - t * dx) ** 2 + (ey - t * dy) ** 2;
        const at = row * size + column;
        if (distance < (best[at] ?? 0)) best[at] = distance;
      }
    }
  }
  return best;
}
