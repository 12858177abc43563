import type {OwnImages} from "../../run/data/own/ownImages.js";
import {ownSplit} from "../../run/data/own/ownSplit.js";
import type {Dataset} from "./dataset.js";

/** One split of a reader's images: which image is in which is drawn by the seed. Values run from −1 (0) to 1 (255). */
export function ownDataset(
  {facts: {channels, classes}, size, pixels, labels}: OwnImages,
  split: "train" | "validation",
  seed: number
): Dataset {
  const places = ownSplit(labels, classes.length, seed)[split];
  const each = size * size * channels;
  const placeOf = (index: number): number => {
    const place = places[index];
    if (place === undefined) throw new RangeError(`image must be from 0 to ${places.length - 1}: ${index}`);
    return place;
  };
  return {
    channels,
    classes,
    count: places.length,
    label: (index) => labels[placeOf(index)] ?? 0,
    image(index) {
      const start = placeOf(index) * each;
      return Float32Array.from(pixels.subarray(start, start + each), (value) => value / 127.5 - 1);
    }
  };
}
