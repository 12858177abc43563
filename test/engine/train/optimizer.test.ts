import {beforeEach, expect, it} from "vitest";
import * as tf from "@tensorflow/tfjs";
import {miniature} from "../../../components/network/miniature.js";
import {randomStream} from "../../../components/run/randomStream.js";
import {initialize} from "../../../components/engine/train/initialize.js";
import type {OptimizerOptions} from "../../../components/engine/train/optimizer.js";
import {createTrainingStep, type TrainingStep} from "../../../components/engine/train/trainingStep.js";
import {kernelBytes, relativeError, useWasm} from "../../support/wasmBackend.js";

beforeEach(useWasm);

const NETWORK = miniature({depth: 10, size: 8, channels: 1});
const BATCH = 4;
const random = randomStream(3, "images");
const IMAGES = Float32Array.from({length: BATCH * 64}, () => random.normal());
const LABELS = Int32Array.from([3, 1, 4, 1]);

async function stepOf(options: OptimizerOptions): Promise<TrainingStep> {
  const step = await createTrainingStep(NETWORK, {batch: BATCH, kernels: kernelBytes(), ...options});
  initialize(step, 1, 2);
  return step;
}
const valuesOf = (step: TrainingStep): Float32Array[] => step.parameters.map((_, i) => step.getParameter(i));
const gradientsOf = (step: TrainingStep): Float32Array[] => step.parameters.map((_, i) => step.getGradient(i));
/** What is decayed: not γ, β and the classifier's bias. */
const decays = ({parameters}: TrainingStep, i: number): boolean =>
  parameters[i]?.kind === "kernel" || parameters[i]?.kind === "weights";

it("takes Adam's steps as TensorFlow.js' own optimizer does on the cpu backend, bias correction and all", async () => {
  const step = await stepOf({optimizer: "adam"});
  const started = valuesOf(step);
  const gradients: Float32Array[][] = [];
  for (let i = 0; i < 3; i++) {
    step.step(IMAGES, LABELS, 0.01);
    gradients.push(gradientsOf(step));
  }
  const ended = valuesOf(step);
  step.dispose();
  await tf.setBackend("cpu");
  const adam = tf.train.adam(0.01, 0.9, 0.999, 1e-7);
  const variables = started.map((values, i) => tf.variable(tf.tensor1d(values), true, `p${i}`));
  for (const taken of gradients)
    adam.applyGradients(taken.map((values, i) => ({name: `p${i}`, tensor: tf.tensor1d(values)})));
  // TensorFlow.js takes 1 − β and its powers in single precision.
  for (const [i, variable] of variables.entries())
    expect(relativeError(ended[i]!, await variable.data()), step.parameters[i]?.id).toBeLessThan(1e-4);
  tf.disposeVariables();
  adam.dispose();
  await tf.setBackend("wasm");
});

it.each([0.01, 0])("pulls weights, and nothing else, towards zero with a weight decay of %d", async (decay) => {
  const step = await stepOf({decay});
  let expected = valuesOf(step).map((values) => Float64Array.from(values));
  const velocities = expected.map((values) => new Float64Array(values.length));
  for (let i = 0; i < 3; i++) {
    step.step(IMAGES, LABELS, 0.05);
    const gradients = gradientsOf(step);
    expected = expected.map((values, p) =>
      values.map((w, k) => {
        const pull = decays(step, p) ? decay * w : 0;
        velocities[p]![k] = 0.9 * velocities[p]![k]! + gradients[p]![k]! + pull;
        return w - 0.05 * velocities[p]![k];
      })
    );
  }
  const ended = valuesOf(step);
  step.dispose();
  for (const [i, values] of expected.entries())
    expect(relativeError(ended[i]!, values), step.parameters[i]?.id).toBeLessThan(1e-5);
});

it("adds the decay to the gradient that Adam is given, and to none that is measured", async () => {
  const [with0, with1] = [await stepOf({optimizer: "adam"}), await stepOf({optimizer: "adam", decay: 0.1})];
  for (const step of [with0, with1]) step.step(IMAGES, LABELS, 0.01, true);
  expect(gradientsOf(with1)).toEqual(gradientsOf(with0));
  expect(with1.probe().gradNorm).toEqual(with0.probe().gradNorm);
  const first = with1.parameters.findIndex(({id}) => id === "stage1.unit1.conv1");
  const started = await stepOf({});
  const [w0, g] = [started.getParameter(first), with1.getGradient(first)];
  // Adam's first step is rate · g / (|g| + ε).
  const expected = w0.map((w, k) => {
    const pulled = g[k]! + 0.1 * w;
    return w - (0.01 * pulled) / (Math.abs(pulled) + 1e-7);
  });
  expect(relativeError(with1.getParameter(first), expected)).toBeLessThan(1e-4);
  const beta = with1.parameters.findIndex(({kind}) => kind === "beta");
  expect(with1.getParameter(beta)).toEqual(with0.getParameter(beta));
  for (const step of [with0, with1, started]) step.dispose();
});

it.each<OptimizerOptions>([{}, {optimizer: "adam"}, {optimizer: "adam", decay: 0.001}])(
  "goes on to the bit from what it saved: %o",
  async (options) => {
    const [whole, half, other] = [await stepOf(options), await stepOf(options), await stepOf(options)];
    for (let i = 0; i < 6; i++) whole.step(IMAGES, LABELS, 0.01);
    for (let i = 0; i < 3; i++) half.step(IMAGES, LABELS, 0.01);
    const state = structuredClone(half.save());
    half.step(IMAGES, LABELS, 1);
    other.restore(state);
    for (let i = 0; i < 3; i++) other.step(IMAGES, LABELS, 0.01);
    expect(valuesOf(other)).toEqual(valuesOf(whole));
    for (const step of [whole, half, other]) step.dispose();
  }
);

it("refuses the state of another network or another optimizer, with both numbers", async () => {
  const [step, adam] = [await stepOf({}), await stepOf({optimizer: "adam"})];
  const state = step.save();
  expect(() => step.restore({...state, parameters: new Float32Array(8)})).toThrow(/^Residual-10 has \d+ values: 8$/);
  expect(() => adam.restore(state)).toThrow(/^the optimizer remembers \d+ and \d+ values: \d+ and 0$/);
  for (const one of [step, adam]) one.dispose();
});
