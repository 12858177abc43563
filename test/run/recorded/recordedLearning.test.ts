import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {createDataset} from "../../../components/engine/data/dataset.js";
import {
  learningFrames,
  learningRuns,
  recordedMeasures,
  recordedNorms,
  recordedSplits,
  watchedImage,
  type RecordedLearning
} from "../../../components/run/recorded/recordedLearning.js";
import {DEFAULT_CONFIG} from "../../../components/run/runConfig.js";
import type {RecordedRun} from "../../../components/run/recorded/recordedRun.js";
import {root} from "../../support/root.js";

const json = (name: string): unknown => JSON.parse(readFileSync(join(root, "data/runs", name), "utf8"));
const bytes = (name: string): ArrayBuffer => new Uint8Array(readFileSync(join(root, "data/runs", name))).buffer;
const recorded = json("learning.json") as RecordedLearning;
const norms = recordedNorms(recorded, bytes("learning-norms.bin"));
const measures = recordedMeasures(recorded, bytes("learning-measures.bin"));
const first = watchedImage(recorded, bytes("learning-image.bin"), 0);
const run = json("default.json") as RecordedRun;

it("is the recorded default run: every loss, and at its probes every norm and accuracy", () => {
  expect({...DEFAULT_CONFIG, ...recorded.config}).toEqual({...DEFAULT_CONFIG, ...run.config});
  run.networks.forEach(({network, reports, activationLayers}, n) => {
    const own = recorded.networks[n]!;
    expect(own.network).toBe(network);
    expect(recorded.layers).toEqual(activationLayers);
    expect(own.loss).toEqual(reports.map(({loss}) => loss));
    expect(own.accuracy).toEqual(reports.map(({accuracy}) => accuracy));
    const frames = learningFrames(recorded, norms, first, n, measures);
    for (const {step, probe} of reports) {
      if (probe === undefined) continue;
      const frame = frames[step - 1]!;
      expect(frame.gradients).toEqual(probe.activationGradNorm.map(Math.fround));
      expect(frame.rms).toEqual(probe.activationRms.map(Math.fround));
      expect(frame.updates).toEqual(probe.unitUpdateRatio?.map(Math.fround));
      const ratios = network === "plain" ? Array<undefined>(16).fill(undefined) : probe.branchRatio?.map(Math.fround);
      expect(frame.branches).toEqual([undefined, ...(ratios ?? [])]);
      expect(frame.valAccuracy).toBe(probe.valAccuracy);
      expect(own.valLoss[recorded.mapSteps.indexOf(step)]).toBe(probe.valLoss);
    }
  });
});

it("holds what each watched digit looks like in every unit, and what it is taken for", () => {
  const more = bytes("learning-images.bin");
  const validation = createDataset("digits", "validation", 16, recorded.config.seed);
  expect(recorded.images.map(({label}) => label).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  recorded.images.forEach(({index, label}, i) => {
    const image = i === 0 ? first : watchedImage(recorded, more, i - 1);
    expect(validation.label(index)).toBe(label);
    // One byte a grey value; noise beyond black and white is left out.
    const greys = validation.image(index).map((value) => Math.max(-1, Math.min(1, value)));
    greys.forEach((value, p) => expect(Math.abs(image.values[p]! - value)).toBeLessThan(0.005));
    for (const frames of image.frames) {
      expect(frames.map(({step}) => step)).toEqual(recorded.mapSteps);
      for (const {maps, probabilities} of frames) {
        expect(maps?.map((map) => map.length)).toEqual(recorded.shapes.map(([h, w]) => h * w));
        expect(maps?.every((map) => Array.from(map).every((value) => value >= 0 && Number.isFinite(value)))).toBe(true);
        expect(Array.from(probabilities ?? []).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 5);
      }
    }
  });
});

it("shows in the residual network what the plain one loses: at the end the first digit is known to one alone", () => {
  const last = first.frames.map((frames) => Array.from(frames.at(-1)?.probabilities ?? []));
  expect(last.map((shares) => shares.indexOf(Math.max(...shares)))[0]).toBe(recorded.images[0]?.label);
  expect(last[0]![recorded.images[0]!.label]!).toBeGreaterThan(last[1]![recorded.images[0]!.label]!);
});

it("gives its losses as runs", () => {
  expect(learningRuns(recorded).map(({reports}) => reports.length)).toEqual([120, 120]);
});

it("holds at every step what meets before each unit: identities carry all that arrives, plain units nothing", () => {
  const splits = recordedSplits(recorded, bytes("learning-split.bin"));
  const projections = recorded.shapes.slice(1).map(([, , c], i) => c !== recorded.shapes[i]![2]);
  for (const [n, of] of splits.entries())
    for (const [s, units] of of.entries()) {
      expect(units).toHaveLength(16);
      for (const [u, {arrived, carried, brought}] of units.entries()) {
        const [above, below] = [norms[n]![s]![u + 1]!, norms[n]![s]![u]!];
        // The unit's last ReLU takes from the gradient and never adds to it.
        expect(arrived).toBeLessThanOrEqual(above);
        if (n === 1) {
          expect(carried).toBe(0);
          expect(Math.abs(brought - below)).toBeLessThan(1e-5 * below);
        } else {
          if (!projections[u]) expect(carried).toBe(arrived);
          expect(below).toBeLessThanOrEqual((carried + brought) * 1.00001);
          expect(below).toBeGreaterThanOrEqual(Math.abs(carried - brought) * 0.99999);
        }
      }
    }
});
