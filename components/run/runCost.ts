import {SPLIT_COUNTS} from "./data/drawnSets.js";
import type {OwnFacts} from "./data/own/ownFacts.js";
import type {TwinName} from "./networkRun.js";
import {placedConvolutions, type PlacedConvolution} from "./memory/placedConvolutions.js";
import {ALIGNMENT, parameterBytes, planMemory} from "./memory/planMemory.js";
import {takesProbe} from "./probes/probeSteps.js";
import {wholeConfig, type RunConfig} from "./runConfig.js";
import {trainedNetworks} from "./trainedNetworks.js";
import {imageShape, twinNetwork} from "./twinNetwork.js";

/** What one network's run asks of a machine. */
export interface RunCost {
  /** Multiply-adds of a step: forward, and both gradients of each convolution. */
  readonly step: number;
  /** Multiply-adds of a probe: the validation images forward. */
  readonly probe: number;
  /** Multiply-adds of the whole run. */
  readonly total: number;
  /** Bytes that the plans of training and of validation take in the backend's memory: as many as they really take. */
  readonly planBytes: number;
  /** Bytes of the images that are drawn on the way and kept. */
  readonly imageBytes: number;
  /** Bytes, of both kinds, that another worker takes for the probes, where one does. */
  readonly apartBytes: number;
}

const eights = (count: number): number => 8 * Math.ceil(count / 8);
const fours = (count: number): number => 4 * Math.ceil(count / 4);

/** Multiply-adds of a forward pass of so many images, as the kernels make them: images in fours, channels in eights. */
function forwardCost(convolutions: readonly PlacedConvolution[], images: number): number {
  return convolutions.reduce(
    (sum, {layer, input: [, , channels], meetings}) =>
      sum + meetings * (channels < 8 ? channels : eights(channels)) * layer.filters * fours(images),
    0
  );
}

/** Multiply-adds of the gradients by filter and, but for the first convolution, by input. */
function backwardCost(convolutions: readonly PlacedConvolution[], images: number): number {
  return convolutions.reduce((sum, {layer, input: [, , channels], meetings}, place) => {
    const byFilter = meetings * fours(Math.min(8, channels)) * Math.ceil(channels / 8) * layer.filters * images;
    const byInput = place === 0 ? 0 : meetings * eights(channels) * layer.filters * fours(images);
    return sum + byFilter + byInput;
  }, 0);
}

/** A cost that is known, and what it is of. */
interface KnownCost {
  readonly network: TwinName;
  readonly own: OwnFacts | undefined;
  readonly cost: RunCost;
}

/** What was counted of a configuration: a page asks for the same many times. */
const counted = new WeakMap<RunConfig, KnownCost[]>();

/** What one network of a configuration asks of a machine; a pure function of the configuration and of what is known of own images. */
export function runCost(network: TwinName, config: RunConfig, own?: OwnFacts): RunCost {
  const known = counted.get(config) ?? [];
  const found = known.find((one) => one.network === network && one.own === own);
  if (found) return found.cost;
  const cost = count(network, config, own);
  known.push({network, own, cost});
  counted.set(config, known);
  return cost;
}

function count(network: TwinName, config: RunConfig, own?: OwnFacts): RunCost {
  const {steps, batch, size, data, opt} = wholeConfig(config);
  const specification = twinNetwork(network, config, own);
  const convolutions = placedConvolutions(specification);
  const {train, validation} = data === "own" && own ? own : SPLIT_COUNTS;
  const imageValues = size ** 2 * imageShape(data, own).channels;
  const step = forwardCost(convolutions, batch) + backwardCost(convolutions, batch);
  const probe = forwardCost(convolutions, validation);
  const training = planMemory(specification, convolutions, batch, true);
  const evaluation = planMemory(specification, convolutions, validation, false);
  // An evaluation lies where the maps of training do meanwhile.
  const maps = Math.max(training.maps, evaluation.maps);
  const validationBytes = (data === "own" ? 5 : 8) * validation * imageValues;
  const probes = Array.from({length: steps}, (_, i) => takesProbe(i + 1, steps)).filter(Boolean).length;
  return {
    step,
    probe,
    total: steps * step + probes * probe,
    planBytes: parameterBytes(specification, opt) + training.apart + evaluation.apart + maps + ALIGNMENT,
    // Own images lie there as bytes, drawn ones as floats, once they are drawn; those of validation together, too.
    imageBytes: (data === "own" ? train : 4 * Math.min(train, steps * batch)) * imageValues + validationBytes,
    apartBytes:
      parameterBytes(specification, "momentum", false) +
      evaluation.apart +
      evaluation.maps +
      ALIGNMENT +
      validationBytes +
      (data === "own" ? train * imageValues : 0)
  };
}

/**
 * Seconds that a run takes.
 * @param rate multiply-adds a second that one network's worker makes, as measured on this machine
 * @param cores workers that it can run at once
 */
export function runSeconds(config: RunConfig, rate: number, cores: number, own?: OwnFacts): number {
  const {seeds} = wholeConfig(config);
  const totals = trainedNetworks(config).map((network) => runCost(network, config, own).total);
  const all = seeds * totals.reduce((a, b) => a + b, 0);
  return Math.max(all / Math.max(1, cores), ...totals) / rate;
}
