import {div, norm, square, step, sub, sum, tensor4d, tidy} from "@tensorflow/tfjs-core";
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

/** One stack's kernels, two a block, with their velocities. */
interface Stack {
  readonly network: TwinName;
  readonly kernels: readonly Float32Array[];
  readonly velocities: readonly Float32Array[];
}

function createStack(network: TwinName, {blocks, gain, seed}: IdentityConfig): Stack {
  const deviation = Math.sqrt(gain / (9 * channels));
  const kernels = Array.from({length: 2 * blocks}, (_, i) => {
    const random = randomStream(seed, "identity", i);
    return Float32Array.from({length: 9 * channels * channels}, () => deviation * random.normal());
  });
  return {network, kernels, velocities: kernels.map((values) => new Float32Array(values.length))};
}

const scalarOf = (value: ReturnType<typeof sum>): number => value.dataSync()[0]!;

/**
 * Trains a residual and a plain stack to copy: the same first weights and the same batches, drawn afresh for every step. Runs on
 * the current TensorFlow.js backend, which must have the gradients of conv2d (see registerKernels).
 */
export function startIdentityRun(config: IdentityConfig): IdentityRun {
  const stacks = (["residual", "plain"] as const).map((network) => createStack(network, config));
  const random = randomStream(config.seed, "identity", "batches");
  const batch = (images: number): Float32Array =>
    Float32Array.from({length: images * MAP}, () => Math.max(0, random.normal()));
  // The picture that is shown comes from a stream of its own; its batch is padded to what the kernels handle together.
  const example = randomStream(config.seed, "identity", "example");
  const shown = Float32Array.from({length: 4 * MAP}, () => Math.max(0, example.normal()));
  let done = 0;

  /** Measures a stack on a batch, and then moves its weights, unless it is only to be measured. */
  function measure({network, kernels, velocities}: Stack, values: Float32Array, moves: boolean): IdentityMeasure {
    return tidy(() => {
      const skip = network === "residual";
      const x = tensor4d(values, [IDENTITY_BATCH, height, width, channels]);
      const tensors = kernels.map((kernel) => tensor4d(kernel, KERNEL));
      const blocks = forwardBlocks(x, tensors, skip);
      const mean = (value: (block: BlockMaps) => number): number =>
        blocks.reduce((total, block) => total + value(block) / blocks.length, 0);
      const measured = {
        error: scalarOf(div(sum(square(sub(blocks.at(-1)!.y, x))), sum(square(x)))),
        on: mean(({inner}) => scalarOf(sum(step(inner))) / inner.size),
        ratio: mean(({f, x: entering}) => scalarOf(norm(f)) / scalarOf(norm(entering)))
      };
      if (!moves) return measured;
      const gradients = backwardBlocks(blocks, tensors, x, skip).map((gradient) => gradient.dataSync());
      gradients.forEach((gradient, k) => {
        const [weights, velocity] = [kernels[k]!, velocities[k]!];
        for (let i = 0; i < weights.length; i++) {
          velocity[i] = MOMENTUM * velocity[i]! + gradient[i]!;
          weights[i]! -= config.lr[network] * velocity[i]!;
        }
      });
      return measured;
    });
  }
  function copyOf({network, kernels}: Stack): readonly number[] {
    return tidy(() => {
      const x = tensor4d(shown, [4, height, width, channels]);
      const tensors = kernels.map((kernel) => tensor4d(kernel, KERNEL));
      return [
        ...forwardBlocks(x, tensors, network === "residual")
          .at(-1)!
          .y.dataSync()
          .subarray(0, MAP)
      ];
    });
  }
  return {
    get step() {
      return done;
    },
    advance(count) {
      const measures: Record<TwinName, IdentityMeasure[]> = {residual: [], plain: []};
      const takeIn = (moves: boolean): void => {
        const values = batch(IDENTITY_BATCH);
        for (const stack of stacks) measures[stack.network].push(measure(stack, values, moves));
      };
      const end = Math.min(config.steps, done + count);
      const ends = done < end && end === config.steps;
      for (; done < end; done++) takeIn(true);
      if (ends) takeIn(false);
      const [residual, plain] = stacks.map(copyOf) as [readonly number[], readonly number[]];
      return {step: done, measures, maps: {input: [...shown.subarray(0, MAP)], residual, plain}};
    }
  };
}
