import {beforeAll, expect, it} from "vitest";
import * as tf from "@tensorflow/tfjs-core";
import {initialize, initialValues} from "../../../components/engine/train/initialize.js";
import {createTrainingStep} from "../../../components/engine/train/trainingStep.js";
import {miniature, type MiniatureOptions} from "../../../components/network/miniature.js";
import {randomStream} from "../../../components/run/randomStream.js";
import {lossOf} from "../../support/referenceLoss.js";
import {kernelBytes, useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

/** Not a multiple of the lanes: what stands in those without an image must not count. */
const BATCH = 6;
const SMALL: MiniatureOptions = {depth: 10, width: 8, size: 8, channels: 3};
const random = randomStream(3, "images");
const images = Float32Array.from({length: BATCH * 8 * 8 * 3}, () => random.normal());
const labels = Int32Array.from({length: BATCH}, (_, i) => (3 * i) % 10);

it.each([
  ["identities and projections, with batch norm", SMALL],
  ["the same without batch norm", {...SMALL, batchNormalization: false}],
  ["zero padding", {...SMALL, shortcut: "padding"}]
] as const)("measures what TensorFlow.js adds at each sum: %s", async (_name, options) => {
  const network = miniature(options);
  const step = await createTrainingStep(network, {batch: BATCH, kernels: kernelBytes()});
  initialize(step, 1, 1);
  // γ and β other than 1 and 0, so that both count.
  const start = step.parameters.map((spec, index) => {
    const values = initialValues(spec, 1, 1);
    if (spec.kind === "gamma" || spec.kind === "beta")
      step.setParameter(
        index,
        values.fill(0).map(() => (spec.kind === "gamma" ? 1 : 0) + 0.3 * random.normal())
      );
    return step.getParameter(index);
  });
  step.step(images, labels, 0.05, true);
  const {branchRatio = []} = step.probe();
  await tf.setBackend("cpu");
  const wanted: number[] = [];
  const sizeOf = (x: tf.Tensor): number => Math.hypot(...x.dataSync());
  lossOf(network, step, images, labels, {add: (branch, shortcut) => wanted.push(sizeOf(branch) / sizeOf(shortcut))})(
    ...step.parameters.map((spec, index) => tf.tensor(start[index]!, [...spec.shape]))
  );
  await tf.setBackend("wasm");
  expect(branchRatio).toHaveLength(4);
  branchRatio.forEach((ratio, unit) =>
    expect(Math.abs(ratio / wanted[unit]! - 1), `unit ${unit}: ${ratio}, ${wanted[unit]}`).toBeLessThan(1e-3)
  );
  step.dispose();
});

it("has nothing to say of a network without shortcuts, and changes nothing that is learnt", async () => {
  const of = async (options: MiniatureOptions, isMeasured: boolean) => {
    const step = await createTrainingStep(miniature(options), {batch: BATCH, kernels: kernelBytes()});
    initialize(step, 1, 1);
    step.step(images, labels, 0.05, isMeasured);
    const branchRatio = isMeasured ? step.probe().branchRatio : undefined;
    const last = step.parameters.map((_, index) => step.getParameter(index));
    step.dispose();
    return {branchRatio, last};
  };
  expect((await of({...SMALL, skip: false}, true)).branchRatio).toEqual([]);
  const [measured, not] = [await of(SMALL, true), await of(SMALL, false)];
  expect(measured.last).toEqual(not.last);
});
