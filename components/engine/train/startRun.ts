import type {Network} from "../../network/network.js";
import type {TwinName} from "../../run/networkRun.js";
import {wholeConfig, type RunConfig} from "../../run/runConfig.js";
import type {RunState} from "../../run/runState.js";
import type {WatchedPicture} from "../../run/snapshot.js";
import {twinNetwork} from "../../run/twinNetwork.js";
import type {OwnImages} from "../../run/data/own/ownImages.js";
import {runDataset} from "../data/runDataset.js";
import {copyKernels, lastKernels, lastScales} from "./firstWeights.js";
import {initializeSliced, type OtherStarts} from "./initialize.js";
import {trainingLoop, type TrainingLoop, type TrainingLoopOptions} from "./trainingLoop.js";
import {createTrainingStep, type TrainingStep} from "./trainingStep.js";

/** One network, initialized, with the generator of its steps, and its state between two of them. */
export interface StartedRun extends Pick<TrainingLoop, "steps" | "sliced" | "draw" | "warm"> {
  readonly step: TrainingStep;
  /** Not between two slices of a step. */
  readonly save: () => RunState;
  /** The validation image that its probes look into, where one is watched. */
  readonly watched: WatchedPicture | undefined;
}

export interface StartOptions extends TrainingLoopOptions {
  /** Whether each step measures what the shortcuts carry back and the branches bring. */
  readonly splits?: boolean;
  /** Another network than the configuration's twin, with its input and its classes. */
  readonly specification?: Network;
  /** Lets messages be read, now and then while it draws the first weights. */
  readonly turn?: () => Promise<void>;
}

/** A validation image of a configuration in grey, −1 to 1. */
function watchedPicture(config: RunConfig, index: number, images: OwnImages | undefined): WatchedPicture {
  const {size} = config;
  const set = runDataset(config, "validation", images);
  const pixels = set.image(index);
  const values = Float32Array.from({length: size ** 2}, (_, at) => {
    let sum = 0;
    for (let channel = 0; channel < set.channels; channel++) sum += pixels[at * set.channels + channel] ?? 0;
    return sum / set.channels;
  });
  return {values, size, label: set.label(index)};
}

/** Variance gain of the initial weights: He's 2 with batch norm, 1 without, where gain 2 makes the residual net explode. */
export function initialGain({bn}: Pick<RunConfig, "bn">): number {
  return bn ? 2 : 1;
}

/**
 * What starts otherwise in one of the twins. A plain unit whose last γ or convolution is zero computes zero, and so does everything
 * after it: only the residual network can start so. The copy is the plain network's alone, so that nothing else differs.
 */
function otherStarts(network: TwinName, specification: Network, {zero, silent, start}: RunConfig): OtherStarts {
  if (network === "plain") return start === "copy" ? {copy: copyKernels(specification)} : {};
  return {zero: [...(zero ? lastScales(specification) : []), ...(silent ? lastKernels(specification) : [])]};
}

/**
 * Builds and initializes one of the twins of a configuration, on the current TensorFlow.js wasm backend.
 * @param kernels bytes or module of the training kernels
 * @param learningRate read before every step
 * @throws RangeError for a state of another network
 */
export async function startRun(
  network: TwinName,
  config: RunConfig,
  kernels: BufferSource | WebAssembly.Module,
  learningRate: () => number,
  options: StartOptions = {}
): Promise<StartedRun> {
  const whole = wholeConfig(config);
  const {from, watched, splits = false, images, turn} = options;
  if (from && from.network !== network)
    throw new RangeError(`the state is the ${from.network} network's, not the ${network} one's`);
  const specification = options.specification ?? twinNetwork(network, whole, images?.facts);
  const {batch, opt, decay, seed} = whole;
  const step = await createTrainingStep(specification, {batch, kernels, optimizer: opt, decay, splits, turn});
  try {
    const starts = otherStarts(network, specification, whole);
    const drawing = initializeSliced(step, seed, initialGain(whole), starts);
    if (!from) while (drawing.next().done !== true) await turn?.();
    const {save, ...loop} = trainingLoop(step, whole, learningRate, options);
    const picture = watched === undefined ? undefined : watchedPicture(whole, watched, images);
    return {step, ...loop, save: () => ({network, ...save()}), watched: picture};
  } catch (error) {
    step.dispose();
    throw error;
  }
}
