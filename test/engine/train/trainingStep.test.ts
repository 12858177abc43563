import {beforeAll, expect, it} from "vitest";
import * as tf from "@tensorflow/tfjs-core";
import {miniature, type MiniatureOptions} from "../../../components/network/miniature.js";
import {randomStream} from "../../../components/run/randomStream.js";
import {DEFAULT_CONFIG, type RunConfig} from "../../../components/run/runConfig.js";
import type {Network} from "../../../components/network/network.js";
import {initialize, initialValues} from "../../../components/engine/train/initialize.js";
import {startRun} from "../../../components/engine/train/startRun.js";
import {createTrainingStep, type TrainingStep} from "../../../components/engine/train/trainingStep.js";
import {lossOf} from "../../support/referenceLoss.js";
import {kernelBytes, relativeError, useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

const BATCH = 6;
const SMALL: MiniatureOptions = {depth: 10, width: 8, size: 8, channels: 3};

function batchOf(size: number, channels: number): {images: Float32Array; labels: Int32Array} {
  const random = randomStream(3, "images");
  return {
    images: Float32Array.from({length: BATCH * size * size * channels}, () => random.normal()),
    labels: Int32Array.from({length: BATCH}, (_, i) => (3 * i) % 10)
  };
}

async function stepOf(network: Network): Promise<TrainingStep> {
  await tf.setBackend("wasm");
  const step = await createTrainingStep(network, {batch: BATCH, kernels: kernelBytes()});
  initialize(step, 1, 1);
  return step;
}

const VARIANTS: readonly (readonly [string, MiniatureOptions])[] = [
  ["residual with batch norm", SMALL],
  ["plain with batch norm", {...SMALL, skip: false}],
  ["residual without batch norm", {...SMALL, batchNormalization: false}],
  ["zero padding with batch norm", {...SMALL, shortcut: "padding"}],
  ["zero padding without batch norm, odd size", {...SMALL, shortcut: "padding", batchNormalization: false, size: 9}],
  ["pre-activation with batch norm", {...SMALL, order: "pre"}],
  ["pre-activation without batch norm, odd size", {...SMALL, order: "pre", batchNormalization: false, size: 9}],
  ["plain without batch norm, odd size", {...SMALL, skip: false, batchNormalization: false, size: 9, channels: 1}]
];

it.each(VARIANTS)("has the loss and gradients of TensorFlow.js' cpu backend: %s", async (_name, options) => {
  const network = miniature(options);
  const {images, labels} = batchOf(network.input[0], network.input[2]);
  const step = await stepOf(network);
  const {loss} = step.step(images, labels, 0);
  const ours = step.parameters.map((_, index) => step.getGradient(index));
  await tf.setBackend("cpu");
  const reference = lossOf(network, step, images, labels);
  const values = step.parameters.map((spec) => tf.tensor(initialValues(spec, 1, 1), [...spec.shape]));
  const {value, grads} = tf.valueAndGrads(reference)(values);
  expect(loss).toBeCloseTo((await value.data())[0] ?? NaN, 4);
  for (const [index, spec] of step.parameters.entries())
    expect(relativeError(ours[index] ?? [], (await grads[index]?.data()) ?? []), spec.id).toBeLessThan(1e-3);
  await tf.setBackend("wasm");
  step.dispose();
});

it.each(VARIANTS)("sees in watched images what TensorFlow.js' cpu backend sees in them: %s", async (_name, options) => {
  const network = miniature(options);
  const {images, labels} = batchOf(network.input[0], network.input[2]);
  const step = await stepOf(network);
  const watched = [4, 1];
  const {snapshots} = step.evaluate(images, labels, watched);
  expect(step.evaluate(images, labels).snapshots).toEqual([]);
  await tf.setBackend("cpu");
  const values = step.parameters.map((spec) => tf.tensor(initialValues(spec, 1, 1), [...spec.shape]));
  const seen: tf.Tensor[] = [];
  lossOf(network, step, images, labels, {visit: (x) => seen.push(x)})(...values);
  const logits = seen.pop() as tf.Tensor2D;
  for (const [i, image] of watched.entries()) {
    const {maps, probabilities} = snapshots[i]!;
    expect(maps).toHaveLength(seen.length);
    for (const [unit, x] of seen.entries()) {
      const mean = tf.mean(tf.gather(x, image), -1);
      expect(relativeError(maps[unit]!, await mean.data()), `output ${unit} of image ${image}`).toBeLessThan(1e-3);
    }
    const shares = await tf.softmax(tf.gather(logits, image)).data();
    expect(relativeError(probabilities, shares)).toBeLessThan(1e-3);
  }
  await tf.setBackend("wasm");
  step.dispose();
});

it("brings a watched image's maps along with each probe, and with no other step", async () => {
  const config: RunConfig = {...DEFAULT_CONFIG, depth: 10, size: 8, steps: 11, batch: 8};
  const {step, steps} = await startRun("residual", config, kernelBytes(), () => config.lr, {watched: 7});
  const reports = [...steps];
  step.dispose();
  expect(reports.flatMap(({step: number, probe}) => (probe?.snapshot ? [number] : []))).toEqual([1, 10, 11]);
  expect(reports[0]?.probe?.snapshot?.maps.map(({length}) => length)).toEqual([64, 64, 16, 4, 1]);
});

it("has gradients that finite differences confirm", async () => {
  const network = miniature(SMALL);
  const {images, labels} = batchOf(8, 3);
  const step = await stepOf(network);
  step.step(images, labels, 0);
  const index = step.parameters.findIndex(({id}) => id === "stage2.unit1.projection");
  const weights = step.getParameter(index);
  const gradient = step.getGradient(index);
  // Along the gradient itself the loss changes by ‖g‖ for each unit of length.
  const length = Math.hypot(...gradient);
  const lossAt = (distance: number): number => {
    step.setParameter(
      index,
      weights.map((w, i) => w + (distance * (gradient[i] ?? 0)) / length)
    );
    return step.step(images, labels, 0).loss;
  };
  const slope = (lossAt(0.003) - lossAt(-0.003)) / 0.006;
  expect(Math.abs(slope / length - 1)).toBeLessThan(0.01);
  step.dispose();
});

it("reports norms that agree with the gradients themselves", async () => {
  const network = miniature(SMALL);
  const {images, labels} = batchOf(8, 3);
  const step = await stepOf(network);
  step.step(images, labels, 0.1, true);
  const {gradNorm, activationGradNorm, activationRms} = step.probe();
  step.weightLayers.forEach((id, i) => {
    const index = step.parameters.findIndex((spec) => spec.id === id);
    expect(gradNorm[i]! / Math.hypot(...step.getGradient(index))).toBeCloseTo(1, 4);
  });
  expect(activationGradNorm).toHaveLength(step.activationLayers.length);
  expect(activationRms.every((value) => value > 0 && Number.isFinite(value))).toBe(true);
  step.dispose();
});

it("evaluates other numbers of images without touching the weights", async () => {
  const network = miniature(SMALL);
  const {images, labels} = batchOf(8, 3);
  const step = await stepOf(network);
  const before = step.getParameter(0);
  const whole = step.evaluate(images, labels);
  expect(step.step(images, labels, 0).loss).toBeCloseTo(whole.loss, 5);
  expect(step.evaluate(images.subarray(0, 3 * 192), labels.subarray(0, 3)).accuracy).toBeLessThanOrEqual(1);
  expect(step.getParameter(0)).toEqual(before);
  step.dispose();
});

it("leaks no tensor in 1,000 steps, and none after it is disposed of", async () => {
  await tf.setBackend("wasm");
  const before = tf.memory().numTensors;
  const step = await stepOf(miniature({...SMALL, size: 4}));
  const {images, labels} = batchOf(4, 3);
  step.step(images, labels, 0.01);
  const during = tf.memory().numTensors;
  for (let i = 0; i < 1000; i++) step.step(images, labels, 0.01);
  expect(tf.memory().numTensors).toBe(during);
  step.dispose();
  expect(tf.memory().numTensors).toBe(before);
});

const SHORT: RunConfig = {...DEFAULT_CONFIG, depth: 10, size: 8, steps: 12, batch: 8};

it("repeats a run to the bit, and starts both twins from the tensors that both have", async () => {
  const runOnce = async (network: "residual" | "plain") => {
    const {step, steps} = await startRun(network, SHORT, kernelBytes(), () => SHORT.lr);
    const first = new Map(step.parameters.map(({id}, index) => [id, step.getParameter(index)]));
    const reports = [...steps];
    step.dispose();
    return {first, reports};
  };
  await tf.setBackend("wasm");
  const [once, again, plain] = [await runOnce("residual"), await runOnce("residual"), await runOnce("plain")];
  expect(again.reports).toEqual(once.reports);
  for (const [id, values] of plain.first) expect(once.first.get(id), id).toEqual(values);
  expect(once.reports.map(({probe}) => probe !== undefined)).toEqual(
    Array.from({length: 12}, (_, i) => i === 0 || i === 9 || i === 11)
  );
});

it("learns: the loss of a small residual network falls well below chance", async () => {
  await tf.setBackend("wasm");
  const config: RunConfig = {...DEFAULT_CONFIG, depth: 10, size: 12, steps: 60};
  const {step, steps} = await startRun("residual", config, kernelBytes(), () => config.lr);
  const reports = [...steps];
  step.dispose();
  expect(reports.at(-1)?.probe?.valAccuracy).toBeGreaterThan(0.6);
});

it("refuses values of the wrong number and batches of the wrong size, with both numbers", async () => {
  const step = await stepOf(miniature(SMALL));
  expect(() => step.setParameter(0, new Float32Array(3))).toThrow("stem.conv has 216 values [3, 3, 3, 8]: 3");
  expect(() => step.step(new Float32Array(0), new Int32Array(2), 0)).toThrow("a batch has 6 images: 2");
  step.dispose();
});
