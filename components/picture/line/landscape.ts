import type {Parts} from "../../ui/late/parts.js";

/** Side of the picture in pixels. */
export const LANDSCAPE = 224;

type Rgb = readonly [red: number, green: number, blue: number];

const mix = (a: Rgb, b: Rgb, share: number): Rgb => {
  const t = Math.max(0, Math.min(1, share));
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]), a[2] + t * (b[2] - a[2])];
};

/** Sums of waves stand for ridges: height over the picture's bottom as a share, at a place from left to right, 0–1. */
const far = (x: number): number => 0.34 + 0.07 * Math.sin(7.5 * x + 0.6) + 0.035 * Math.sin(17 * x + 2);
const near = (x: number): number => 0.27 + 0.05 * Math.sin(5 * x + 3.1) + 0.025 * Math.sin(13 * x);
const field = (x: number): number => 0.17 - 0.05 * x + 0.012 * Math.sin(9 * x);

const SUN = {x: 0.735, y: 0.235, radius: 0.085};

/** Heights of the ridges at a place from left to right. */
interface Ridges {
  readonly far: number;
  readonly near: number;
  readonly field: number;
}

/** The colour at a place, both 0–1 from the left top corner, where the ridges are so high. */
function colourAt(x: number, y: number, {far, near, field}: Ridges): Rgb {
  const up = 1 - y;
  if (up < field) {
    const row = Math.sin(2 * Math.PI * (38 * y + 6 * x + 0.8 * Math.sin(5 * x)));
    return mix([36, 84, 50], [70, 122, 62], 0.5 + 0.45 * row - 1.2 * (field - up));
  }
  if (up < near) return mix([58, 92, 84], [86, 118, 104], (near - up) * 6);
  if (up < far) return mix([120, 122, 170], [96, 102, 152], (far - up) * 7);
  const away = Math.hypot(x - SUN.x, y - SUN.y);
  if (away < SUN.radius) return [255, 240, 196];
  const sky = mix([84, 134, 214], [250, 214, 176], y / 0.68);
  return mix([255, 226, 150], sky, (away - SUN.radius) / 0.19 + 0.25);
}

/** Columns of the picture that are painted at once. */
const STRIP = 56;

/** The picture that travels through a large network, painted strip by strip: hills under a sun, red, green and blue row by row, 0–255, `[224 · 224 · 3]`. */
export function* landscapeParts(): Parts<Uint8ClampedArray> {
  const values = new Uint8ClampedArray(LANDSCAPE * LANDSCAPE * 3);
  for (let column = 0; column < LANDSCAPE; column++) {
    if (column > 0 && column % STRIP === 0) yield;
    const x = (column + 0.5) / LANDSCAPE;
    const ridges = {far: far(x), near: near(x), field: field(x)};
    for (let row = 0; row < LANDSCAPE; row++) {
      const colour = colourAt(x, (row + 0.5) / LANDSCAPE, ridges);
      const at = 3 * (row * LANDSCAPE + column);
      for (let part = 0; part < 3; part++) values[at + part] = colour[part] ?? 0;
    }
  }
  return values;
}

/** The picture in `side` × `side` places, each the mean of what lies in it, `[side · side · 3]`; no finer than it was drawn. */
export function coarser(values: Uint8ClampedArray, side: number): Uint8ClampedArray {
  if (side === LANDSCAPE) return values;
  const result = new Uint8ClampedArray(side * side * 3);
  const edge = (i: number): number => Math.floor((i * LANDSCAPE) / side);
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++) {
      let [red, green, blue] = [0, 0, 0];
      const [bottom, right] = [Math.max(edge(row) + 1, edge(row + 1)), Math.max(edge(column) + 1, edge(column + 1))];
      for (let y = edge(row); y < bottom; y++)
        for (let x = edge(column); x < right; x++) {
          const at = 3 * (y * LANDSCAPE + x);
          red += values[at] ?? 0;
          green += values[at + 1] ?? 0;
          blue += values[at + 2] ?? 0;
        }
      const count = (bottom - edge(row)) * (right - edge(column));
      const to = 3 * (row * side + column);
      result[to] = red / count;
      result[to + 1] = green / count;
      result[to + 2] = blue / count;
    }
  return result;
}
