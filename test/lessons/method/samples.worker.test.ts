import {expect, it} from "vitest";
import {samples} from "../../../components/lessons/method/samples.worker.js";
import {samplesClient} from "../../../components/lessons/method/samplesClient.js";
import {createDataset} from "../../../components/engine/data/dataset.js";
import {servedWorker} from "../../support/servedWorker.js";

const split = {data: "digits", split: "test", size: 8, seed: 3} as const;
const open = () => samplesClient({createWorker: servedWorker(samples)});

it("draws the first images of one class, those that training would see", async () => {
  const {draw, stop} = open();
  const {labels, images, indices} = await draw(split, 4, 7);
  expect(labels).toEqual([7, 7, 7, 7]);
  expect(images).toHaveLength(4 * 64);
  const [, second = -1] = indices;
  expect(images.slice(64, 128)).toEqual(createDataset("digits", "test", 8, 3).image(second));
  stop();
});

it("draws of all classes where none is chosen", async () => {
  const {draw, stop} = open();
  const {labels, indices} = await draw(split, 5);
  expect(indices).toEqual([0, 1, 2, 3, 4]);
  expect(labels).toHaveLength(5);
  stop();
});

it("measures a whole split: every image counted once, mean and deviation over all pixels", async () => {
  const {measure, stop} = open();
  const measured = await measure(split);
  expect(measured.images).toBe(1024);
  expect(measured.counts.reduce((a, b) => a + b, 0)).toBe(1024);
  expect(Math.min(...measured.counts)).toBeGreaterThan(50);
  const dataset = createDataset("digits", "test", 8, 3);
  const pixels = Array.from({length: 1024}, (_, i) => [...dataset.image(i)]).flat();
  const mean = pixels.reduce((a, b) => a + b, 0) / pixels.length;
  expect(measured.mean).toBeCloseTo(mean, 6);
  const variance = pixels.reduce((sum, value) => sum + (value - mean) ** 2, 0) / pixels.length;
  expect(measured.deviation).toBeCloseTo(Math.sqrt(variance), 6);
  stop();
});
