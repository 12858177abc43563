import type {MapColours} from "../mapColours.js";
import {cornerOf, type MapGrid} from "./mapGrid.js";

/** RGBA of a map `[h, w, c]` laid out in a grid: from zero's colour to the positive and the negative one at `limit` and beyond. */
export function mapPixels(
  data: Float32Array,
  grid: MapGrid,
  limit: number,
  {zero, positive, negative, broken, line}: MapColours
): Uint8ClampedArray<ArrayBuffer> {
  const [height, width, channels] = grid.shape;
  const pixels = new Uint8ClampedArray(grid.width * grid.height * 4);
  for (let place = 0; place < channels; place++) {
    const [left, top] = cornerOf(grid, {place, row: 0, column: 0});
    // A line to the right and below, where another map may follow.
    for (let row = 0; row <= height; row++)
      for (let column = row === height ? 0 : width; column <= width; column++) {
        if (top + row < grid.height && left + column < grid.width)
          pixels.set([...line, 255], ((top + row) * grid.width + left + column) * 4);
      }
    for (let row = 0; row < height; row++)
      for (let column = 0; column < width; column++) {
        const value = data[(row * width + column) * channels + place] ?? NaN;
        const at = ((top + row) * grid.width + left + column) * 4;
        const far = value < 0 ? negative : positive;
        const share = Math.min(1, Math.abs(value) / limit);
        const isNumber = Number.isFinite(value);
        for (let c = 0; c < 3; c++) {
          const near = zero[c] ?? 0;
          pixels[at + c] = isNumber ? near + ((far[c] ?? 0) - near) * share : (broken[c] ?? 0);
        }
        pixels[at + 3] = 255;
      }
  }
  return pixels;
}

/** Share of the values that lie within the scale; the few beyond are drawn as its end, so that they don't blanch all others. */
const WITHIN = 0.995;
const SAMPLES = 20_000;

/** The end of the scale for maps that are compared: their magnitude that `WITHIN` of all values keep below. Never zero. */
export function mapLimit(maps: readonly Float32Array[]): number {
  const total = maps.reduce((sum, {length}) => sum + length, 0);
  const every = Math.max(1, Math.floor(total / SAMPLES));
  const magnitudes: number[] = [];
  let greatest = 0;
  for (const map of maps)
    for (let i = 0; i < map.length; i++) {
      const magnitude = Math.abs(map[i] ?? 0);
      if (!Number.isFinite(magnitude)) continue;
      greatest = Math.max(greatest, magnitude);
      if (i % every === 0) magnitudes.push(magnitude);
    }
  magnitudes.sort((a, b) => a - b);
  const quantile = magnitudes[Math.min(magnitudes.length - 1, Math.floor(WITHIN * magnitudes.length))] ?? 0;
  return quantile > 0 ? quantile : greatest > 0 ? greatest : 1;
}
