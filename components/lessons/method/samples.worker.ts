import {createDataset, gather} from "../../engine/data/dataset.js";
import {CLASS_NAMES} from "../../run/data/classNames.js";
import {HandedOver, service} from "../../worker/service.js";
import type {SamplesMessages} from "./samplesClient.js";

/** Draws images of the data sets, and measures whole splits. */
export const samples = service<SamplesMessages>("samples", () => ({
  draw({data, split, size, seed, count, label}) {
    const dataset = createDataset(data, split, size, seed);
    const all = Array.from({length: dataset.count}, (_, i) => i);
    const indices = all.filter((i) => label === undefined || dataset.label(i) === label).slice(0, count);
    const {images, labels} = gather(dataset, indices);
    const {channels} = dataset;
    const own = new Float32Array(images);
    return new HandedOver({images: own, labels: [...labels], indices, channels, classes: CLASS_NAMES[data]}, [
      own.buffer
    ]);
  },
  measure({data, split, size, seed}) {
    const dataset = createDataset(data, split, size, seed);
    const counts = dataset.classes.map(() => 0);
    let [sum, squares, values] = [0, 0, 0];
    for (let i = 0; i < dataset.count; i++) {
      counts[dataset.label(i)] = (counts[dataset.label(i)] ?? 0) + 1;
      for (const value of dataset.image(i)) {
        sum += value;
        squares += value * value;
        values++;
      }
    }
    const mean = sum / values;
    return {images: dataset.count, counts, mean, deviation: Math.sqrt(squares / values - mean ** 2)};
  }
}));
