import type {Pixels, Size} from "./pictureGeometry.js";

/** For each output place: the first input place that it sees, and the weights of that and the following ones, which add up to 1. */
type Taps = readonly {readonly first: number; readonly weights: Float64Array}[];

/**
 * A triangle as wide as the step between two outputs, and never narrower than that between two inputs: the antialiased bilinear
 * filter of Pillow's and torchvision's `Resize`. Shrinking averages all that is left out; enlarging interpolates.
 */
function triangleTaps(from: number, to: number): Taps {
  const step = from / to;
  const reach = Math.max(1, step);
  return Array.from({length: to}, (_, i) => {
    const centre = (i + 0.5) * step;
    const first = Math.max(0, Math.floor(centre - reach + 0.5));
    const end = Math.min(from, Math.floor(centre + reach + 0.5));
    const weights = new Float64Array(Math.max(1, end - first));
    for (let k = 0; k < weights.length; k++) weights[k] = Math.max(0, 1 - Math.abs(first + k + 0.5 - centre) / reach);
    const total = weights.reduce((a, b) => a + b, 0);
    return {first, weights: weights.map((weight) => weight / total)};
  });
}

/** A picture being resized: it is fed its rows from the top, so that a large one needn't lie in memory as a whole. */
export interface Resampling {
  /** The next rows, RGBA; transparency becomes white. */
  feed(rgba: Uint8ClampedArray): void;
  /** The resized picture, once all rows were fed. */
  finish(): Pixels;
}

/** Starts to resize a picture of size `from` to size `to`. */
export function startResampling(from: Size, to: Size): Resampling {
  const across = triangleTaps(from.width, to.width);
  const down = triangleTaps(from.height, to.height);
  const sums = new Float64Array(to.width * to.height * 3);
  const line = new Float64Array(to.width * 3);
  let next = 0;
  function squeeze(rgba: Uint8ClampedArray, start: number): void {
    across.forEach(({first, weights}, column) => {
      let [red, green, blue] = [0, 0, 0];
      for (let k = 0; k < weights.length; k++) {
        const at = start + 4 * (first + k);
        const weight = weights[k] ?? 0;
        const opacity = (rgba[at + 3] ?? 255) / 255;
        const white = 255 * (1 - opacity);
        red += weight * ((rgba[at] ?? 0) * opacity + white);
        green += weight * ((rgba[at + 1] ?? 0) * opacity + white);
        blue += weight * ((rgba[at + 2] ?? 0) * opacity + white);
      }
      line[3 * column] = red;
      line[3 * column + 1] = green;
      line[3 * column + 2] = blue;
    });
  }
  /** The first output row that has not yet seen all of its inputs: none above it changes any more. */
  let open = 0;
  return {
    feed(rgba) {
      for (let start = 0; start < rgba.length; start += 4 * from.width, next++) {
        squeeze(rgba, start);
        for (let row = open; row < to.height; row++) {
          const {first, weights} = down[row] ?? {first: 0, weights: new Float64Array()};
          if (next < first) break;
          if (row === open && next >= first + weights.length) {
            open++;
            continue;
          }
          const weight = weights[next - first] ?? 0;
          const offset = row * line.length;
          if (weight > 0)
            for (let i = 0; i < line.length; i++) sums[offset + i] = (sums[offset + i] ?? 0) + weight * (line[i] ?? 0);
        }
      }
    },
    finish() {
      const rgba = new Uint8ClampedArray(to.width * to.height * 4);
      for (let p = 0; p < to.width * to.height; p++)
        rgba.set([sums[3 * p] ?? 0, sums[3 * p + 1] ?? 0, sums[3 * p + 2] ?? 0, 255], 4 * p);
      return {...to, rgba};
    }
  };
}

/** Resizes a picture that lies in memory. */
export function resample(picture: Pixels, to: Size): Pixels {
  const resampling = startResampling(picture, to);
  resampling.feed(picture.rgba);
  return resampling.finish();
}
