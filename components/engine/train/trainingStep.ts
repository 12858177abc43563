import type {GradientSplit} from "../../run/probes/gradientSplit.js";
import type {Probe} from "../../run/networkRun.js";
import type {Evaluation} from "../../run/probes/evaluation.js";
import type {Network} from "../../network/network.js";
import {KERAS_EPSILON} from "../epsilon.js";
import {lanesOf} from "../kernels/lanes.js";
import {storedTables} from "../kernels/storedTables.js";
import {loadKernels} from "../kernels/loadKernels.js";
import {createAllocator} from "../kernels/wasmMemory.js";
import {classifiedPass} from "./classifiedPass.js";
import type {ClassifierResult} from "./classifier.js";
import {branchMeter} from "./branchMeter.js";
import type {HearOutputs} from "./outputValues.js";
import {createEvaluator} from "./createEvaluator.js";
import {copyParameter, type ParameterSpec} from "../../network/parameterLayout.js";
import {networkFilters} from "./networkFilters.js";
import {createParameters} from "./parameterBuffers.js";
import type {FeatureMap} from "./plan/mapMemory.js";
import {createOptimizer, type OptimizerOptions, type OptimizerState} from "./optimizer.js";
import {planNetwork} from "./plan/planNetwork.js";
import {sharedMaps} from "./plan/sharedMaps.js";
import {splitMeter} from "./splitMeter.js";
import {doPieces, finishWork, type Work} from "./work.js";
import {convolutionsByUnit, updateRatios} from "./updateRatios.js";

export type {ParameterSpec} from "../../network/parameterLayout.js";

export interface TrainingStepOptions extends OptimizerOptions {
  /** Images in a batch. */
  readonly batch: number;
  /** Bytes or module of the training kernels. */
  readonly kernels: BufferSource | WebAssembly.Module;
  /** Whether each step also measures what every unit's shortcut carries and its branch brings; it takes time. */
  readonly splits?: boolean;
  /** Lets messages be read while memory is taken and the plan is made. */
  readonly turn?: (() => Promise<void>) | undefined;
}

/** All that a step changes: with it a training step goes on to the bit. Buffers lie as the kernels want them. */
export interface StepState extends OptimizerState {
  readonly parameters: Float32Array<ArrayBuffer>;
}

/** Gradient norms, sizes and ratios of the last step, before its update. */
export type StepNorms = Omit<Probe, "valLoss" | "valAccuracy" | "snapshot" | "answers">;

/** What one batch normalization measured, `[c]` each. */
export interface BatchStatistics {
  readonly id: string;
  readonly mean: Float32Array;
  readonly variance: Float32Array;
}

/** One network in training: its parameters, and one step of descent on them. */
export interface TrainingStep {
  readonly parameters: readonly ParameterSpec[];
  /** Ids that go with the weights' gradient norms, in order of depth. */
  readonly weightLayers: readonly string[];
  /** Ids that go with the activations' norms: the stem, then every unit. */
  readonly activationLayers: readonly string[];
  /** @throws RangeError when the number of values is not that of the shape */
  setParameter(index: number, values: Float32Array): void;
  getParameter(index: number): Float32Array;
  /** The gradient of the last step. */
  getGradient(index: number): Float32Array;
  /**
   * One step on `[batch, h, w, c]` images: loss and hits of the batch before the update. With `isMeasured` a probe may follow.
   */
  step(images: Float32Array, labels: Int32Array, learningRate: number, isMeasured?: boolean): ClassifierResult;
  /** The same in pieces, between which the caller may do what it likes but use this step. */
  stepInPieces(...of: Parameters<TrainingStep["step"]>): Work<ClassifierResult>;
  /** @throws RangeError where the last step was not to be measured */
  probe(): StepNorms;
  /** What met before each unit on the last step's way back, in order of depth; empty unless the step measures it. */
  splits(): readonly GradientSplit[];
  /** Mean and variance of every batch normalization's input in the last step's batch, in order of depth. */
  statistics(): readonly BatchStatistics[];
  /**
   * Loss, accuracy and answers on any number of images, with batch statistics over all of them; of the images whose places are given,
   * also what they look like inside. `hear` is called at the stem and each unit, in order, with what reads the first images' outputs.
   */
  evaluate(images: Float32Array, labels: Int32Array, watched?: readonly number[], hear?: HearOutputs): Evaluation;
  /** The same in pieces, as {@link stepInPieces}. */
  evaluateInPieces(...of: Parameters<TrainingStep["evaluate"]>): Work<Evaluation>;
  /** Copies of the parameters and of what the optimizer remembers. Batch norm keeps nothing: it uses each batch's own statistics. */
  save(): StepState;
  /** A copy of the parameters of that state. */
  readonly copyParameters: () => Float32Array<ArrayBuffer>;
  /** @throws RangeError for the state of another network or optimizer */
  restore(state: StepState): void;
  /** Bytes that it holds in the backend's memory. */
  readonly bytes: number;
  dispose(): void;
}

/**
 * Plans a network's training on the current TensorFlow.js wasm backend, in that backend's memory: addresses are fixed once, and a
 * step is a list of kernel calls without a tape, a tensor or a copy.
 * @throws RangeError for a network that it cannot train, with the layer's name
 */
export async function createTrainingStep(
  network: Network,
  {batch, kernels: source, splits = false, turn, ...options}: TrainingStepOptions
): Promise<TrainingStep> {
  const allocator = createAllocator();
  const kernels = await loadKernels(source, allocator.memory);
  const parameters = createParameters(network, allocator);
  const {slots, values, gradients, length} = parameters;
  const optimizer = createOptimizer(kernels, allocator, parameters, options);
  await turn?.();
  const filters = networkFilters(network, parameters, allocator, true);
  await turn?.();
  const meter = splits ? splitMeter(allocator, lanesOf(batch), batch) : undefined;
  const branches = branchMeter(kernels, allocator, lanesOf(batch), batch);
  const tables = storedTables(allocator);
  const shared = sharedMaps();
  const {base} = shared;
  const context = {kernels, allocator, tables, parameters, filters, base, images: batch, trains: true, meter, branches};
  const plan = planNetwork(network, context);
  const weightSlots = slots.filter(({kind}) => kind === "kernel" || kind === "weights");

  const view = (base: number, {offset, count}: {offset: number; count: number}): Float32Array =>
    allocator.floats(base + offset * 4, count);
  const read = (base: number, index: number): Float32Array => {
    const slot = slotAt(index);
    const plain = new Float32Array(slot.shape.reduce((a, b) => a * b, 1));
    copyParameter(slot, view(base, slot), plain, true);
    return plain;
  };
  const slotAt = (index: number) => {
    const slot = slots[index];
    if (slot === undefined) throw new RangeError(`parameter must be from 0 to ${slots.length - 1}: ${index}`);
    return slot;
  };
  const units = convolutionsByUnit(network);
  let norms: Omit<StepNorms, "gradNorm"> | undefined;
  const squares = ({address, positions, blocks}: Omit<FeatureMap, "shape">): number =>
    kernels.sumOfSquares(address, positions * blocks, batch * 32, lanesOf(batch) * 32);
  const rms = (map: FeatureMap): number => Math.sqrt(squares(map) / (map.positions * map.shape[2] * batch));
  const pass = classifiedPass(network, {kernels, allocator, parameters, filters});
  const evaluator = createEvaluator(network, {kernels, parameters, filters}, pass, shared);

  function* stepInPieces(
    images: Float32Array,
    labels: Int32Array,
    learningRate: number,
    isMeasured = false
  ): Work<ClassifierResult> {
    if (labels.length !== batch) throw new RangeError(`a batch has ${batch} images: ${labels.length}`);
    yield* shared.reserve(plan.mapBytes);
    branches.begin(isMeasured);
    const result = yield* pass.run(plan, images, labels);
    meter?.splits.splice(0);
    const activationRms = isMeasured ? plan.activations.map(rms) : [];
    const activationGradNorm: number[] = [];
    yield* doPieces(plan.backward, (gradient) => {
      if (isMeasured) activationGradNorm.unshift(Math.sqrt(squares(gradient)));
    });
    const before = isMeasured ? allocator.floats(values, length).slice() : undefined;
    optimizer.update(learningRate);
    const moved = before && updateRatios(weightSlots, units, before, allocator.floats(values, length));
    norms = moved && {activationGradNorm, activationRms, branchRatio: branches.ratios, ...moved};
    pass.weightsChanged();
    return result;
  }
  const copyParameters = (): Float32Array<ArrayBuffer> => allocator.floats(values, length).slice();

  return {
    parameters: slots.map(({id, kind, shape}) => ({id, kind, shape})),
    weightLayers: weightSlots.map(({id}) => id),
    activationLayers: ["stem", ...network.layers.filter(({kind}) => kind === "residualUnit").map(({id}) => id)],
    setParameter(index, plain) {
      const slot = slotAt(index);
      const expected = slot.shape.reduce((a, b) => a * b, 1);
      if (plain.length !== expected)
        throw new RangeError(`${slot.id} has ${expected} values [${slot.shape.join(", ")}]: ${plain.length}`);
      copyParameter(slot, view(values, slot), plain, false);
      pass.weightsChanged();
    },
    getParameter: (index) => read(values, index),
    getGradient: (index) => read(gradients, index),
    step: (...of) => finishWork(stepInPieces(...of)),
    stepInPieces,
    probe() {
      if (norms === undefined) throw new RangeError("the last step was not to be measured");
      const gradNorm = weightSlots.map((slot) => {
        const bytes = 16 * Math.ceil(slot.count / 4);
        return Math.sqrt(kernels.sumOfSquares(gradients + slot.offset * 4, 1, bytes, bytes));
      });
      return {gradNorm, ...norms};
    },
    splits: () => [...(meter?.splits ?? [])],
    statistics: () =>
      plan.norms.map(({id, channels, address}) => ({
        id,
        mean: allocator.floats(address, channels).slice(),
        variance: allocator.floats(address + channels * 4, channels).map((inverse) => 1 / inverse ** 2 - KERAS_EPSILON)
      })),
    evaluate: (...of) => finishWork(evaluator.evaluate(...of)),
    evaluateInPieces: evaluator.evaluate,
    copyParameters,
    save: () => ({parameters: copyParameters(), ...optimizer.save()}),
    restore(state) {
      if (state.parameters.length !== length)
        throw new RangeError(`${network.title} has ${length} values: ${state.parameters.length}`);
      optimizer.restore(state);
      allocator.floats(values, length).set(state.parameters);
      pass.weightsChanged();
    },
    get bytes() {
      return allocator.bytes + evaluator.bytes + shared.bytes;
    },
    dispose() {
      evaluator.dispose();
      shared.dispose();
      allocator.dispose();
    }
  };
}
