import type {FeatureMap} from "./plan/mapMemory.js";

/** Hears of a station's outputs; `read` gives those of the first images, `[image][position][channel]`. */
export type HearOutputs = (read: (images: number) => Float32Array<ArrayBuffer>) => void;

/** Every output of the first images of a map, `[image][position][channel]`; `floats` are the map's, `[position][channels / 8][lane][8]`. */
export function outputValues(
  floats: Float32Array,
  {positions, blocks, shape}: FeatureMap,
  lanes: number,
  images: number
): Float32Array<ArrayBuffer> {
  const channels = shape[2];
  const values = new Float32Array(images * positions * channels);
  let at = 0;
  for (let image = 0; image < images; image++)
    for (let p = 0; p < positions; p++)
      for (let c = 0; c < channels; c++)
        values[at++] = floats[((p * blocks + (c >> 3)) * lanes + image) * 8 + (c & 7)]!;
  return values;
}
