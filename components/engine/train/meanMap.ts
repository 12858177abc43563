import type {FeatureMap} from "./plan/mapMemory.js";

/** Mean over the channels of one image's map, `[h · w]`; `floats` are the map's, `[position][channels / 8][lane][8]`. */
export function meanMap(
  floats: Float32Array,
  {positions, blocks, shape}: FeatureMap,
  lanes: number,
  image: number
): Float32Array {
  const channels = shape[2];
  const mean = new Float32Array(positions);
  for (let p = 0; p < positions; p++) {
    let sum = 0;
    for (let c = 0; c < channels; c++) sum += floats[((p * blocks + (c >> 3)) * lanes + image) * 8 + (c & 7)]!;
    mean[p] = sum / channels;
  }
  return mean;
}
