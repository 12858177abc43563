import {randomStream} from "../../run/randomStream.js";
import {drawDigit} from "../../run/data/drawDigit.js";
import {IMAGE_CHANNELS, SPLIT_COUNTS} from "../../run/data/drawnSets.js";
import type {RunConfig} from "../../run/runConfig.js";
import type {ImageLook} from "../../run/data/imageLook.js";
import {drawShape, SHAPE_NAMES} from "./drawShape.js";

/** The data sets that the site draws itself. */
export type DatasetName = "digits" | "shapes";

/** Images of one split; each is drawn when it is first asked for, from a stream of its own. */
export interface Dataset {
  readonly channels: number;
  readonly classes: readonly string[];
  readonly count: number;
  /** Label of an image, 0 to 9. */
  label(index: number): number;
  /** Pixels about −1 to 1, `[size, size, channels]`. */
  image(index: number): Float32Array;
}

export type Split = keyof typeof SPLIT_COUNTS;

const KINDS = {
  digits: {classes: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"], draw: drawDigit},
  shapes: {classes: SHAPE_NAMES, draw: drawShape}
} as const;

/** A data set that is drawn. @throws RangeError for a reader's own images, which nothing here can draw */
function drawn(name: RunConfig["data"]): DatasetName {
  if (name === "own") throw new RangeError("own images are the reader's: they cannot be drawn");
  return name;
}

/** Colour channels of a data set's images: 1 or 3. @throws RangeError for own images */
export function datasetChannels(name: RunConfig["data"]): number {
  return IMAGE_CHANNELS[drawn(name)];
}

/** Names of a data set's classes, in order. @throws RangeError for own images */
export function datasetClasses(name: RunConfig["data"]): readonly string[] {
  return KINDS[drawn(name)].classes;
}

/**
 * One split of a procedural data set; `size` is the height and width in pixels. All splits come from the same generator; `look` says
 * how noisy and how distorted the images are.
 * @throws RangeError for own images
 */
export function createDataset(
  data: RunConfig["data"],
  split: Split,
  size: number,
  seed: number,
  {noise = 1, distort = 1}: ImageLook = {}
): Dataset {
  const name = drawn(data);
  const {classes, draw} = KINDS[name];
  const images = new Map<number, Float32Array>();
  const label = (index: number): number => randomStream(seed, name, split, index, "label").integer(classes.length);
  return {
    channels: IMAGE_CHANNELS[name],
    classes,
    count: SPLIT_COUNTS[split],
    label,
    image(index) {
      let pixels = images.get(index);
      if (pixels === undefined) {
        pixels = draw(label(index), size, randomStream(seed, name, split, index), {noise, distort});
        images.set(index, pixels);
      }
      return pixels;
    }
  };
}

/** Images one after another with their labels: `[n, size, size, channels]` and `[n]`. */
export interface Batch {
  readonly images: Float32Array;
  readonly labels: Int32Array;
}

/** Images that are drawn in one slice. */
const DRAWN = 32;

/** Copies the images of the given indices into one batch, which draws them; yields after some of them. */
export function* gatherSliced(dataset: Dataset, indices: readonly number[]): Generator<undefined, Batch, void> {
  const first = dataset.image(indices[0] ?? 0);
  const images = new Float32Array(indices.length * first.length);
  const labels = new Int32Array(indices.length);
  for (const [i, index] of indices.entries()) {
    images.set(dataset.image(index), i * first.length);
    labels[i] = dataset.label(index);
    if (i % DRAWN === DRAWN - 1) yield;
  }
  return {images, labels};
}

/** The same at once. */
export function gather(dataset: Dataset, indices: readonly number[]): Batch {
  const gathering = gatherSliced(dataset, indices);
  for (;;) {
    const {value, done} = gathering.next();
    if (done === true) return value;
  }
}
