import {div, norm, square, step, sub, sum, tensor1d, tensor4d, tidy, type Tensor4D} from "@tensorflow/tfjs-core";
import {
  IDENTITY_BATCH,
  IDENTITY_SHAPE,
  type IdentityConfig,
  type IdentityMeasure,
  type IdentityReport
} from "../../../run/identityConfig.js";
import {randomStream} from "../../../run/randomStream.js";
import type {TwinName} from "../../../run/networkRun.js";
import {backwardBlocks, forwardBlocks, type BlockMaps} from "./copyStack.js";

/** Both stacks in training. */
export interface IdentityRun {
  /** Steps done. */
  readonly step: number;
  /** Trains both stacks by some steps, at most to the end, and tells what was measured. */
  advance(steps: number): IdentityReport;
}

const MOMENTUM = 0.9;
const [height, width, channels] = IDENTITY_SHAPE;
const MAP = height * width * channels;
const KERNEL = [3, 3, channels, channels] as [number, number, number, number];

/** One stack's weights with their velocities: kernels, two a block, then γ and β of as many batch norms or of none. */
interface Stack {
  readonly network: TwinName;
  /** How many of the weights are kernels. */
  readonly kernels: number;
  readonly weights: readonly Float32Array[];
  readonly velocities: readonly Float32Array[];
}

function createStack(network: TwinName, {blocks, gain, seed, norm = false}: IdentityConfig): Stack {
  const deviation = Math.sqrt(gain / (9 * channels));
  const kernels = Array.from({length: 2 * blocks}, (_, i) => {
    const random = randomStream(seed, "identity", i);
    return Float32Array.from({length: 9 * channels * channels}, () => deviation * random.normal());
  });
  const norms = Array.from({length: norm ? 4 * blocks : 0}, (_, i) =>
    new Float32Array(channels).fill(i % 2 === 0 ? 1 : 0)
  );
  const weights = [...kernels, ...norms];
  return {
    network,
    kernels: kernels.length,
    weights,
    velocities: weights.map((values) => new Float32Array(values.length))
  };
}

const scalarOf = (value: ReturnType<typeof sum>): number => value.dataSync()[0]!;

/** Images of positive noise `[n, 8, 8, 8]`, none negative. */
function noise(random: ReturnType<typeof randomStream>, images: number): Float32Array {
  return Float32Array.from({length: images * MAP}, () => Math.max(0, random.normal()));
}

/** What a stack does with images `[n, 8, 8, 8]`; call inside `tidy`. */
function pass({network, kernels: count, weights}: Stack, values: Float32Array) {
  const skip = network === "residual";
  const x = tensor4d(values, [values.length / MAP, height, width, channels]); // [n, 8, 8, 8]
  const kernels = weights.slice(0, count).map((kernel) => tensor4d(kernel, KERNEL)); // [3, 3, 8, 8] each
  const pairs = weights.slice(count).map((values) => tensor1d(values)); // [8] each
  const norms = kernels.map((_, i) => ({gamma: pairs[2 * i]!, beta: pairs[2 * i + 1]!}));
  const tensors = {kernels, ...(pairs.length > 0 ? {norms} : {})};
  return {skip, x, tensors, blocks: forwardBlocks(x, tensors, skip)};
}

/** What is measured of the blocks that images x went through. */
function measureBlocks(blocks: readonly BlockMaps[], x: Tensor4D) {
  const mean = (value: (block: BlockMaps) => number): number =>
    blocks.reduce((total, block) => total + value(block) / blocks.length, 0);
  return {
    error: scalarOf(div(sum(square(sub(blocks.at(-1)!.y, x))), sum(square(x)))),
    on: mean(({inner}) => scalarOf(sum(step(inner))) / inner.size),
    ratio: mean(({f, x: entering}) => scalarOf(norm(f)) / scalarOf(norm(entering)))
  };
}

/** One step of gradient descent with momentum, in place. */
function move({weights: all, velocities}: Stack, gradients: readonly ArrayLike<number>[], learningRate: number): void {
  gradients.forEach((gradient, k) => {
    const [weights, velocity] = [all[k]!, velocities[k]!];
    for (let i = 0; i < weights.length; i++) {
      velocity[i] = MOMENTUM * velocity[i]! + gradient[i]!;
      weights[i]! -= learningRate * velocity[i]!;
    }
  });
}

/** Measures a stack on a batch, and then moves its weights, if a learning rate is given. */
function measure(stack: Stack, values: Float32Array, learningRate?: number): IdentityMeasure {
  return tidy(() => {
    const {skip, x, tensors, blocks} = pass(stack, values);
    const measured = measureBlocks(blocks, x);
    if (learningRate === undefined) return measured;
    const gradients = backwardBlocks(blocks, tensors, x, skip).map((gradient) => gradient.dataSync());
    move(stack, gradients, learningRate);
    return measured;
  });
}

/** What a stack makes of the first of some images `[8, 8, 8]`. */
function copyOf(stack: Stack, images: Float32Array): readonly number[] {
  return tidy(() => [...pass(stack, images).blocks.at(-1)!.y.dataSync().subarray(0, MAP)]);
}

/**
 * Trains a residual and a plain stack to copy: the same first weights and the same batches, drawn afresh for every step. Runs on
 * the current TensorFlow.js backend, which must have the gradients of conv2d (see registerKernels).
 */
export function startIdentityRun(config: IdentityConfig): IdentityRun {
  const stacks = (["residual", "plain"] as const).map((network) => createStack(network, config));
  const random = randomStream(config.seed, "identity", "batches");
  // The picture that is shown comes from a stream of its own; its batch is padded to what the kernels handle together.
  const shown = noise(randomStream(config.seed, "identity", "example"), 4);
  let done = 0;
  return {
    get step() {
      return done;
    },
    advance(count) {
      const measures: Record<TwinName, IdentityMeasure[]> = {residual: [], plain: []};
      const takeIn = (moves: boolean): void => {
        const values = noise(random, IDENTITY_BATCH);
        for (const stack of stacks)
          measures[stack.network].push(measure(stack, values, moves ? config.lr[stack.network] : undefined));
      };
      const end = Math.min(config.steps, done + count);
      const ends = done < end && end === config.steps;
      for (; done < end; done++) takeIn(true);
      if (ends) takeIn(false);
      const [residual, plain] = stacks.map((stack) => copyOf(stack, shown)) as [readonly number[], readonly number[]];
      return {step: done, measures, maps: {input: [...shown.subarray(0, MAP)], residual, plain}};
    }
  };
}
