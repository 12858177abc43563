import {beforeAll, expect, it} from "vitest";
import * as tf from "@tensorflow/tfjs-core";
import {initialize, initialValues} from "../../../components/engine/train/initialize.js";
import {createTrainingStep} from "../../../components/engine/train/trainingStep.js";
import {miniature, type MiniatureOptions} from "../../../components/network/miniature.js";
import type {Network} from "../../../components/network/network.js";
import type {GradientSplit} from "../../../components/run/probes/gradientSplit.js";
import {randomStream} from "../../../components/run/randomStream.js";
import {lossOf, type UnitPlace} from "../../support/referenceLoss.js";
import {kernelBytes, useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

/** Not a multiple of the lanes: what stands in those without an image must not count. */
const BATCH = 6;
const SMALL: MiniatureOptions = {depth: 18, width: 8, size: 8, channels: 3};

function aBatch([height, width, channels]: Network["input"]) {
  const random = randomStream(3, "images");
  return {
    images: Float32Array.from({length: BATCH * height * width * channels}, () => random.normal()),
    labels: Int32Array.from({length: BATCH}, (_, i) => (3 * i) % 10)
  };
}

async function aStep(network: Network, splits: boolean) {
  await tf.setBackend("wasm");
  const step = await createTrainingStep(network, {batch: BATCH, kernels: kernelBytes(), splits});
  initialize(step, 1, 1);
  return step;
}

/** The same norms from TensorFlow.js' tape: a map of zeros is added at each place, and its gradient is what passes there. */
async function reference(network: Network, step: Awaited<ReturnType<typeof aStep>>): Promise<GradientSplit[]> {
  const {images, labels} = aBatch(network.input);
  await tf.setBackend("cpu");
  const values = step.parameters.map((spec) => tf.tensor(initialValues(spec, 1, 1), [...spec.shape]));
  const shapes = new Map<string, number[]>();
  const key = (place: UnitPlace, unit: number): string => `${place} ${unit}`;
  lossOf(network, step, images, labels, {
    pass(place, unit, x) {
      shapes.set(key(place, unit), x.shape);
      return x;
    }
  })(...values);
  const places = [...shapes.keys()];
  const zeros = [...shapes.values()].map((shape) => tf.zeros(shape));
  const nudged = (...added: tf.Tensor[]): tf.Scalar =>
    lossOf(network, step, images, labels, {
      pass: (place, unit, x) => tf.add(x, added[places.indexOf(key(place, unit))] as tf.Tensor)
    })(...values);
  // A tape that a map never enters has no gradient for it: in the plain network nothing goes over a shortcut.
  const used = places.flatMap((place, i) =>
    place.startsWith("shortcut") &&
    network.layers.every((layer) => layer.kind !== "residualUnit" || layer.shortcut === "none")
      ? []
      : [i]
  );
  const gradients = tf.grads((...some: tf.Tensor[]) =>
    nudged(...zeros.map((zero, i) => (used.includes(i) ? (some[used.indexOf(i)] as tf.Tensor) : zero)))
  )(used.map((i) => zeros[i] as tf.Tensor));
  const norms = new Map(
    used.map((i, g) => [places[i], Number(tf.norm(gradients[g] as tf.Tensor).dataSync()[0])] as const)
  );
  await tf.setBackend("wasm");
  return Array.from({length: places.length / 3}, (_, unit) => ({
    arrived: norms.get(key("sum", unit)) ?? 0,
    carried: norms.get(key("shortcut", unit)) ?? 0,
    brought: norms.get(key("branch", unit)) ?? 0
  }));
}

const VARIANTS: readonly (readonly [string, MiniatureOptions])[] = [
  ["identities and projections, with batch norm", SMALL],
  ["the same without batch norm", {...SMALL, batchNormalization: false}],
  ["plain", {...SMALL, skip: false}]
];

it.each(VARIANTS)("measures what TensorFlow.js' tape gives at every unit: %s", async (_name, options) => {
  const network = miniature(options);
  const step = await aStep(network, true);
  const {images, labels} = aBatch(network.input);
  step.step(images, labels, 0);
  const ours = step.splits();
  const theirs = await reference(network, step);
  expect(ours).toHaveLength(8);
  for (const [unit, split] of ours.entries())
    for (const part of ["arrived", "carried", "brought"] as const) {
      const wanted = theirs[unit]![part];
      expect(Math.abs(split[part] - wanted), `${part} of unit ${unit}: ${split[part]}, ${wanted}`).toBeLessThanOrEqual(
        1e-3 * wanted
      );
    }
  step.dispose();
});

it("has in the plain network one way back, whose norm is that of the gradient below", async () => {
  const network = miniature({...SMALL, skip: false});
  const step = await aStep(network, true);
  const {images, labels} = aBatch(network.input);
  step.step(images, labels, 0, true);
  const {activationGradNorm} = step.probe();
  step.splits().forEach(({carried, brought}, unit) => {
    expect(carried).toBe(0);
    expect(brought).toBeCloseTo(activationGradNorm[unit]!, 6);
  });
  step.dispose();
});

it("changes nothing that is trained, and keeps the last step's splits alone", async () => {
  const network = miniature(SMALL);
  const {images, labels} = aBatch(network.input);
  const results = [];
  for (const splits of [false, true]) {
    const step = await aStep(network, splits);
    for (let i = 0; i < 2; i++) step.step(images, labels, 0.05);
    results.push(step.parameters.map((_, index) => step.getParameter(index)));
    expect(step.splits()).toHaveLength(splits ? 8 : 0);
    step.dispose();
  }
  expect(results[1]).toEqual(results[0]);
});
