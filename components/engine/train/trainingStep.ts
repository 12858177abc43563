import type {GradientSplit} from "../../run/probes/gradientSplit.js";
import type {Probe} from "../../run/networkRun.js";
import type {Network} from "../../network/network.js";
import {KERAS_EPSILON} from "../epsilon.js";
import {lanesOf, packWeights, type FilterWeights} from "../kernels/planConvolution.js";
import {loadKernels} from "../kernels/loadKernels.js";
import {createAllocator, type Allocator} from "../kernels/wasmMemory.js";
import {classify, classShares, type ClassifierResult} from "./classifier.js";
import {answersTo} from "./answersTo.js";
import {branchMeter} from "./branchMeter.js";
import {layImages} from "./layImages.js";
import {meanMap} from "./meanMap.js";
import {outputValues, type HearOutputs} from "./outputValues.js";
import type {Evaluation} from "./evaluation.js";
import {copyParameter, type ParameterSpec} from "../../network/parameterLayout.js";
import {createParameters, filterWeights, simpleLayers} from "./parameterBuffers.js";
import type {FeatureMap} from "./mapMemory.js";
import {createOptimizer, type OptimizerOptions, type OptimizerState} from "./optimizer.js";
import {planNetwork, type Plan} from "./planNetwork.js";
import {splitMeter} from "./splitMeter.js";
import {convolutionsByUnit, updateRatios} from "./updateRatios.js";

export type {ParameterSpec} from "../../network/parameterLayout.js";

export interface TrainingStepOptions extends OptimizerOptions {
  /** Images in a batch. */
  readonly batch: number;
  /** Bytes or module of the training kernels. */
  readonly kernels: BufferSource | WebAssembly.Module;
  /** Whether each step also measures what every unit's shortcut carries and its branch brings; it takes time. */
  readonly splits?: boolean;
}

/** All that a step changes: with it a training step goes on to the bit. Buffers lie as the kernels want them. */
export interface StepState extends OptimizerState {
  readonly parameters: Float32Array<ArrayBuffer>;
}

/** Gradient norms and sizes of the last step, before its update; ratios where the step was to measure them. */
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
   * One step on `[batch, h, w, c]` images: loss and hits of the batch before the update. `ratios`: the probe after it also tells
   * branches beside shortcuts and updates beside weights.
   */
  step(images: Float32Array, labels: Int32Array, learningRate: number, ratios?: boolean): ClassifierResult;
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
  /** Copies of the parameters and of what the optimizer remembers. Batch norm keeps nothing: it uses each batch's own statistics. */
  save(): StepState;
  /** @throws RangeError for the state of another network or optimizer */
  restore(state: StepState): void;
  dispose(): void;
}

/**
 * Plans a network's training on the current TensorFlow.js wasm backend, in that backend's memory: addresses are fixed once, and a
 * step is a list of kernel calls without a tape, a tensor or a copy.
 * @throws RangeError for a network that it cannot train, with the layer's name
 */
export async function createTrainingStep(
  network: Network,
  {batch, kernels: source, splits = false, ...options}: TrainingStepOptions
): Promise<TrainingStep> {
  const allocator = createAllocator();
  const kernels = await loadKernels(source, allocator.memory);
  const parameters = createParameters(network, allocator);
  const {slots, values, gradients, length} = parameters;
  const optimizer = createOptimizer(kernels, allocator, parameters, options);
  const convolutions = simpleLayers(network).filter((layer) => layer.kind === "convolution");
  const filters = new Map<string, FilterWeights>(
    convolutions.map((layer, index) => {
      const inputs = parameters.slot(layer.id).shape[2] ?? 0;
      if (layer.filters % 8 !== 0 || (inputs > 8 && inputs % 8 !== 0))
        throw new RangeError(`${layer.id}: channels must be a multiple of 8: ${inputs} in, ${layer.filters} out`);
      return [layer.id, filterWeights(layer, inputs, parameters, allocator, index > 0)];
    })
  );
  const meter = splits ? splitMeter(allocator, lanesOf(batch), batch) : undefined;
  const branches = branchMeter(kernels, allocator, lanesOf(batch), batch);
  const context = {kernels, allocator, parameters, filters, images: batch, trains: true, meter, branches};
  const plan = planNetwork(network, context);
  const featureGradient = allocator.take(blockBytes(plan, batch));
  const evaluations = new Map<number, {plan: Plan; allocator: Allocator}>();
  const weightSlots = slots.filter(({kind}) => kind === "kernel" || kind === "weights");
  const dense = slots.find(({kind}) => kind === "weights");
  const bias = slots.find(({kind}) => kind === "bias");
  if (dense === undefined || bias === undefined) throw new RangeError(`${network.title} has no classifier`);

  function blockBytes({activations}: Plan, images: number): number {
    return (activations.at(-1)?.blocks ?? 0) * lanesOf(images) * 32;
  }
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
  const classifierNow = () => ({weights: view(values, dense), bias: view(values, bias)});
  const units = convolutionsByUnit(network);
  let ratios: Partial<StepNorms> = {};
  let stale = true;

  /** Forward pass of a plan and its features' classification; with `target`, gradients are written too. */
  const run = (
    of: Plan,
    images: Float32Array,
    labels: Int32Array,
    target: number,
    visit?: (map: FeatureMap) => void
  ): ClassifierResult => {
    const lanes = lanesOf(labels.length);
    const floats = of.images.positions * lanes * 8;
    layImages(allocator.floats(of.images.address, floats), images, of.images, lanes);
    if (stale) for (const filter of filters.values()) packWeights(kernels, filter);
    stale = false;
    of.forward(visit);
    const size = blockBytes(of, labels.length) / 4;
    const classifier = classifierNow();
    const wanted =
      target === 0
        ? undefined
        : {weights: view(gradients, dense), bias: view(gradients, bias), features: allocator.floats(target, size)};
    return classify(allocator.floats(of.features, size), lanes, labels, classifier, wanted);
  };

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
      stale = true;
    },
    getParameter: (index) => read(values, index),
    getGradient: (index) => read(gradients, index),
    step(images, labels, learningRate, isMeasured = false) {
      if (labels.length !== batch) throw new RangeError(`a batch has ${batch} images: ${labels.length}`);
      branches.begin(isMeasured);
      const result = run(plan, images, labels, featureGradient);
      meter?.splits.splice(0);
      plan.backward(featureGradient);
      const before = isMeasured ? allocator.floats(values, length).slice() : undefined;
      optimizer.update(learningRate);
      const moved = before && updateRatios(weightSlots, units, before, allocator.floats(values, length));
      ratios = moved ? {branchRatio: branches.ratios, ...moved} : {};
      stale = true;
      return result;
    },
    probe() {
      const lanes = lanesOf(batch);
      const squares = ({address, positions, blocks}: FeatureMap): number =>
        kernels.sumOfSquares(address, positions * blocks, batch * 32, lanes * 32);
      return {
        gradNorm: weightSlots.map((slot) => {
          const bytes = 16 * Math.ceil(slot.count / 4);
          return Math.sqrt(kernels.sumOfSquares(gradients + slot.offset * 4, 1, bytes, bytes));
        }),
        activationGradNorm: plan.gradients.map((map) => Math.sqrt(squares(map))),
        activationRms: plan.activations.map((map) => Math.sqrt(squares(map) / (map.positions * map.shape[2] * batch))),
        ...ratios
      };
    },
    splits: () => [...(meter?.splits ?? [])],
    statistics: () =>
      plan.norms.map(({id, channels, address}) => ({
        id,
        mean: allocator.floats(address, channels).slice(),
        variance: allocator.floats(address + channels * 4, channels).map((inverse) => 1 / inverse ** 2 - KERAS_EPSILON)
      })),
    evaluate(images, labels, watched = [], hear) {
      const count = labels.length;
      let entry = evaluations.get(count);
      if (entry === undefined) {
        const room = createAllocator();
        const own = {kernels, allocator: room, parameters, filters, images: count, trains: false};
        entry = {plan: planNetwork(network, own), allocator: room};
        evaluations.set(count, entry);
      }
      const {plan: own} = entry;
      const lanes = lanesOf(count);
      const seen = watched.map((): Float32Array[] => []);
      const {loss, correct} = run(own, images, labels, 0, (map) => {
        if (watched.length === 0 && hear === undefined) return;
        const floats = allocator.floats(map.address, map.positions * map.blocks * lanes * 8);
        hear?.((count) => outputValues(floats, map, lanes, count));
        watched.forEach((image, i) => seen[i]?.push(meanMap(floats, map, lanes, image)));
      });
      const features = allocator.floats(own.features, blockBytes(own, count) / 4);
      const snapshots = watched.map((image, i) => ({
        maps: seen[i] ?? [],
        probabilities: classShares(features, lanes, image, classifierNow())
      }));
      const answers = answersTo(features, lanes, labels, classifierNow());
      return {loss, accuracy: correct / count, snapshots, answers};
    },
    save: () => ({parameters: allocator.floats(values, length).slice(), ...optimizer.save()}),
    restore(state) {
      if (state.parameters.length !== length)
        throw new RangeError(`${network.title} has ${length} values: ${state.parameters.length}`);
      optimizer.restore(state);
      allocator.floats(values, length).set(state.parameters);
      stale = true;
    },
    dispose() {
      for (const entry of evaluations.values()) entry.allocator.dispose();
      evaluations.clear();
      allocator.dispose();
    }
  };
}
