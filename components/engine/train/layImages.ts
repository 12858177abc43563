import type {FeatureMap} from "./plan/mapMemory.js";

/** Copies `[n, h, w, c]` images to the layout of the kernels, `[position][1][lane][8]`. */
export function layImages(
  target: Float32Array,
  images: Float32Array,
  {positions, shape}: FeatureMap,
  lanes: number
): void {
  const channels = shape[2];
  const count = images.length / (positions * channels);
  for (let n = 0; n < count; n++)
    for (let p = 0; p < positions; p++)
      for (let c = 0; c < channels; c++)
        target[(p * lanes + n) * 8 + c] = images[(n * positions + p) * channels + c] ?? 0;
}
