import {expect, it} from "vitest";
import {ownDataset} from "../../../components/engine/data/ownDataset.js";
import {runDataset} from "../../../components/engine/data/runDataset.js";
import {startRun} from "../../../components/engine/train/startRun.js";
import type {OwnImages} from "../../../components/run/data/own/ownImages.js";
import {DEFAULT_CONFIG, type RunConfig} from "../../../components/run/runConfig.js";
import {ownImagesOf} from "../../support/ownFiles.js";
import {kernelBytes, useWasm} from "../../support/wasmBackend.js";

/** Twenty images of two classes in this size. */
const someImages = (size: number): Promise<OwnImages> => ownImagesOf(20, size);
const CONFIG: RunConfig = {...DEFAULT_CONFIG, data: "own", depth: 10, size: 8, batch: 4, steps: 3, skip: "on"};

it("gives every image once, with its label and values from −1 to 1, and splits otherwise for another seed", async () => {
  const images = await someImages(8);
  const [train, validation] = [ownDataset(images, "train", 1), ownDataset(images, "validation", 1)];
  expect([train.count, validation.count]).toEqual([16, 4]);
  const all = [train, validation].flatMap((set) =>
    Array.from({length: set.count}, (_, i) => [set.label(i), ...set.image(i)].join())
  );
  expect(new Set(all).size).toBe(20);
  const [first, pixel] = [images.pixels[0] ?? 0, train.image(0)];
  expect(Math.min(...pixel)).toBeGreaterThanOrEqual(-1);
  const whole = [...Array(20).keys()].map((n) => images.pixels.subarray(64 * n, 64 * n + 64));
  expect(whole.some((one) => pixel.every((value, i) => value === Math.fround((one[i] ?? 0) / 127.5 - 1)))).toBe(true);
  expect(first).toBe(200);
  const other = ownDataset(images, "validation", 2);
  expect([0, 1, 2, 3].map((i) => other.image(i).join())).not.toEqual(
    [0, 1, 2, 3].map((i) => validation.image(i).join())
  );
});

it("trains on equal files and an equal seed to equal numbers, to the bit, with as many classes as there are", async () => {
  await useWasm();
  const runs = [];
  for (let i = 0; i < 2; i++) {
    const images = await someImages(8);
    const {step, steps} = await startRun("residual", CONFIG, kernelBytes(), () => 0.05, {images, watched: 0});
    expect(step.parameters.find(({kind}) => kind === "bias")?.shape).toEqual([2]);
    runs.push([...steps]);
    step.dispose();
  }
  expect(runs[1]).toEqual(runs[0]);
  expect(runs[0]?.at(-1)?.probe?.snapshot?.probabilities).toHaveLength(2);
});

it("refuses to train without the images, or on those of another size", async () => {
  expect(() => runDataset(CONFIG, "train", undefined)).toThrow("own images are to be trained on, but none were given");
  const images = await someImages(16);
  expect(() => runDataset(CONFIG, "train", images)).toThrow("own images must be 8 pixels a side: 16");
  expect(runDataset({...CONFIG, data: "digits"}, "train", undefined).count).toBe(4096);
});
