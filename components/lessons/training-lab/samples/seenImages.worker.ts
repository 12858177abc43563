import {createDataset, type Dataset} from "../../../engine/data/dataset.js";
import {HandedOver, service} from "../../../worker/service.js";
import {firstOfClasses, type SeenSplit} from "./seenImages.js";
import type {SeenImagesMessages} from "./seenImagesClient.js";

/** Some images of a split in 8 bits. */
function seenSplit(set: Dataset, places: readonly number[]): SeenSplit {
  const each = set.image(0).length;
  const pixels = new Uint8ClampedArray(places.length * each);
  places.forEach((place, i) =>
    pixels.set(
      set.image(place).map((value) => (value + 1) * 127.5),
      i * each
    )
  );
  return {pixels, labels: Uint8Array.from(places, (place) => set.label(place))};
}

const every = (count: number): readonly number[] => Array.from({length: count}, (_, i) => i);
/** Training images among which the first of each class are looked for. */
const LOOKED_AT = 400;

/** Draws the images of a run as its networks see them, noise and distortion included. */
export const seenImages = service<SeenImagesMessages>("seenImages", () => ({
  draw(config) {
    const {data, size, seed} = config;
    const [train, validation] = (["train", "validation"] as const).map((split) =>
      createDataset(data, split, size, seed, config)
    ) as [Dataset, Dataset];
    const {channels, classes} = train;
    const labels = every(Math.min(LOOKED_AT, train.count)).map((place) => train.label(place));
    const seen = {
      train: seenSplit(train, firstOfClasses(labels, classes.length)),
      validation: seenSplit(validation, every(validation.count))
    };
    const buffers = Object.values(seen).flatMap(({pixels, labels: own}) => [pixels.buffer, own.buffer]);
    return new HandedOver({size, channels, classes, ...seen}, buffers);
  }
}));
