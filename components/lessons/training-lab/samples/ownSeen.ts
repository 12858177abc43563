import type {OwnImages} from "../../../run/data/own/ownImages.js";
import {ownSplit} from "../../../run/data/own/ownSplit.js";
import {firstOfClasses, type SeenImages, type SeenSplit} from "./seenImages.js";

/** A reader's images as a run of this seed sees them: the first to train on of each class, and all those to validate on. */
export function ownSeen({facts: {channels, classes}, size, pixels, labels}: OwnImages, seed: number): SeenImages {
  const {train, validation} = ownSplit(labels, classes.length, seed);
  const each = size * size * channels;
  const split = (places: readonly number[]): SeenSplit => {
    const own = new Uint8ClampedArray(places.length * each);
    places.forEach((place, i) => own.set(pixels.subarray(place * each, (place + 1) * each), i * each));
    return {pixels: own, labels: Uint8Array.from(places, (place) => labels[place] ?? 0)};
  };
  const firsts = firstOfClasses(
    train.map((place) => labels[place] ?? 0),
    classes.length
  );
  return {size, channels, classes, train: split(firsts.map((i) => train[i] ?? 0)), validation: split(validation)};
}
