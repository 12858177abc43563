import {expect, it} from "vitest";
import {createDataset} from "../../../../components/engine/data/dataset.js";
import {seenImages} from "../../../../components/lessons/training-lab/samples/seenImages.worker.js";
import {seenImagesClient} from "../../../../components/lessons/training-lab/samples/seenImagesClient.js";
import {seenImage} from "../../../../components/lessons/training-lab/samples/seenImages.js";
import {DEFAULT_CONFIG} from "../../../../components/run/runConfig.js";
import {servedWorker} from "../../../support/servedWorker.js";

const config = {...DEFAULT_CONFIG, size: 8, noise: 2, distort: 0.5};

it("draws the images that training sees, noise and distortion included, to 8 bits", async () => {
  const {draw, stop} = seenImagesClient({createWorker: servedWorker(seenImages)});
  const seen = await draw(config);
  stop();
  expect([seen.size, seen.channels, seen.classes.length]).toEqual([8, 1, 10]);
  const set = createDataset("digits", "validation", 8, config.seed, config);
  expect(seen.validation.labels).toHaveLength(512);
  for (const place of [0, 100, 511]) {
    expect(seen.validation.labels[place]).toBe(set.label(place));
    const image = seenImage(seen, seen.validation, place);
    set.image(place).forEach((value, i) => {
      expect(Math.abs((image[i] ?? NaN) - Math.max(-1, Math.min(1, value)))).toBeLessThan(1 / 250);
    });
  }
});

it("has four training images of each class, the first of each", async () => {
  const {draw, stop} = seenImagesClient({createWorker: servedWorker(seenImages)});
  const {train} = await draw(config);
  stop();
  expect([...train.labels]).toEqual(Array.from({length: 40}, (_, i) => Math.floor(i / 4)));
});
