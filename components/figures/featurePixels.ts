import type {Shape} from "../model/types.js";

/** Grey pixels of some channels of a feature map, side by side in a grid, and the range that they cover. */
export interface FeaturePixels {
  readonly width: number;
  readonly height: number;
  /** RGBA, row by row. */
  readonly pixels: Uint8ClampedArray<ArrayBuffer>;
  readonly minimum: number;
  readonly maximum: number;
}

/** Pixels between two maps of the grid. */
const GAP = 1;

/**
 * Channels of a map `[h, w, c]` as grey pixels, black the least and white the greatest value of all of them; values that are
 * not finite are red.
 */
export function featurePixels(
  data: Float32Array,
  [height, width, channels]: Shape,
  shown: readonly number[],
  columns: number
): FeaturePixels {
  let minimum = Infinity;
  let maximum = -Infinity;
  for (let i = 0; i < data.length; i++) {
    const value = data[i] ?? 0;
    if (!Number.isFinite(value)) continue;
    minimum = Math.min(minimum, value);
    maximum = Math.max(maximum, value);
  }
  const across = Math.min(columns, shown.length);
  const gridWidth = across * (width + GAP) - GAP;
  const gridHeight = Math.ceil(shown.length / across) * (height + GAP) - GAP;
  const pixels = new Uint8ClampedArray(gridWidth * gridHeight * 4);
  const scale = maximum > minimum ? 255 / (maximum - minimum) : 0;
  shown.forEach((channel, place) => {
    const left = (place % across) * (width + GAP);
    const top = Math.floor(place / across) * (height + GAP);
    for (let i = 0; i < height; i++)
      for (let j = 0; j < width; j++) {
        const value = data[(i * width + j) * channels + channel] ?? NaN;
        const at = ((top + i) * gridWidth + left + j) * 4;
        const grey = (value - minimum) * scale;
        const finite = Number.isFinite(value);
        pixels[at] = finite ? grey : 255;
        pixels[at + 1] = finite ? grey : 0;
        pixels[at + 2] = finite ? grey : 0;
        pixels[at + 3] = 255;
      }
  });
  return {width: gridWidth, height: gridHeight, pixels, minimum, maximum};
}
