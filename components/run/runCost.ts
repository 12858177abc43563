import {describe} from "../network/describe.js";
import type {Convolution, Network, ResidualUnit, Shape, SimpleLayer} from "../network/network.js";
import {outputLength} from "../network/outputLength.js";
import {weightShapes} from "../network/weightShapes.js";
import {SPLIT_COUNTS} from "./data/drawnSets.js";
import type {OwnFacts} from "./data/own/ownFacts.js";
import type {TwinName} from "./networkRun.js";
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
  /** Bytes that the plans of training and of validation take in the backend's memory. */
  readonly planBytes: number;
  /** Bytes of the images that are drawn on the way and kept. */
  readonly imageBytes: number;
}

/** What is reserved to align each stretch of memory. */
const ALIGNMENT = 16;
const eights = (count: number): number => 8 * Math.ceil(count / 8);
const fours = (count: number): number => 4 * Math.ceil(count / 4);
const floatsOf = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);

/** A convolution where it stands. */
interface PlacedConvolution {
  readonly layer: Convolution;
  readonly input: Shape;
  readonly output: Shape;
  /** Pairs of an input and an output position that a tap joins; padding meets nothing and costs nothing. */
  readonly meetings: number;
  /** The same of rows alone. */
  readonly rows: number;
}

/** Pairs of an input and an output place along one axis that a tap joins. */
function meetingsOf(length: number, {kernel, stride, padding}: Convolution): number {
  const {output, before} = outputLength(length, kernel, stride, padding);
  let count = 0;
  for (let i = 0; i < output; i++)
    for (let tap = 0; tap < kernel; tap++) {
      const at = i * stride + tap - before;
      if (at >= 0 && at < length) count++;
    }
  return count;
}

function convolutionsOf(network: Network): readonly PlacedConvolution[] {
  return describe(network)
    .flatMap((facts) => [facts, ...facts.inside])
    .flatMap(({layer, input, output}) => {
      if (layer.kind !== "convolution") return [];
      const [height, width] = input as Shape;
      const rows = meetingsOf(height, layer);
      return [{layer, input: input as Shape, output: output as Shape, meetings: rows * meetingsOf(width, layer), rows}];
    });
}

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

/** Adds up stretches of memory; maps that are given back are used again where nothing needs to be kept. */
function ledger(images: number, keeps: boolean) {
  let bytes = 0;
  const free = new Map<number, number>();
  const take = (count: number): void => void (bytes += fours(count + ALIGNMENT));
  const sizeOf = ([height, width, channels]: Shape): number => height * width * eights(channels) * fours(images) * 4;
  return {
    take,
    sizeOf,
    bytes: () => bytes,
    map(shape: Shape): void {
      const size = sizeOf(shape);
      const found = free.get(size) ?? 0;
      if (found > 0) free.set(size, found - 1);
      else take(size);
    },
    give(shape: Shape): void {
      const size = sizeOf(shape);
      if (!keeps) free.set(size, (free.get(size) ?? 0) + 1);
    }
  };
}

/** Bytes of the tables that list which positions a convolution's taps join; the gradients' only where it trains. */
function tableBytes({layer, input: [height, width], output, meetings, rows}: PlacedConvolution, first: boolean) {
  const [outputHeight, outputWidth] = output;
  const forward = outputHeight * outputWidth + 3 * rows * outputWidth;
  const byFilter = layer.kernel ** 2 + 2 * meetings;
  // Neighbouring taps make one entry where their positions are neighbours too: not with a stride.
  const byInput = first ? 0 : height * width + 3 * (layer.stride === 1 ? rows * width : meetings);
  return {forward: 4 * forward, byFilter: 4 * byFilter, byInput: 4 * byInput};
}

/** Bytes of a plan for so many images, as `planNetwork` takes them. */
function planBytes(
  network: Network,
  convolutions: readonly PlacedConvolution[],
  images: number,
  trains: boolean
): number {
  const memory = ledger(images, trains);
  const placed = new Map(convolutions.map((one) => [one.layer.id, one]));
  const block = (some: readonly SimpleLayer[]): Shape => {
    const one = placed.get(some[0]?.id ?? "");
    if (one === undefined) throw new RangeError(`a block starts with a convolution: ${some[0]?.name ?? "nothing"}`);
    const tables = tableBytes(one, one === convolutions[0]);
    memory.take(tables.forward);
    if (trains) memory.take(tables.byFilter);
    if (trains && tables.byInput > 0) memory.take(tables.byInput);
    const normalizes = some[1]?.kind === "batchNormalization";
    if (normalizes) memory.take(one.layer.filters * 8);
    memory.map(one.output);
    if (trains && normalizes) memory.map(one.output);
    return one.output;
  };
  const unit = ({main, skip, shortcut}: ResidualUnit): Shape => {
    const split = main.findIndex(({kind}) => kind === "activation") + 1;
    const inner = block(main.slice(0, split));
    if (shortcut === "projection") block(skip);
    if (shortcut === "zero-padding") memory.map(inner);
    const output = block(main.slice(split));
    memory.give(inner);
    if (shortcut === "projection" || shortcut === "zero-padding") memory.give(output);
    return output;
  };
  memory.map(network.input);
  const units = network.layers.filter((layer) => layer.kind === "residualUnit");
  const stem = network.layers.slice(
    0,
    network.layers.findIndex(({kind}) => kind === "residualUnit")
  );
  const shapes = [block(stem as readonly SimpleLayer[])];
  if (trains) for (let i = 0; i < 3; i++) memory.take(memory.sizeOf(shapes[0] ?? network.input));
  for (const one of units) {
    const entering = shapes.at(-1) ?? network.input;
    shapes.push(unit(one));
    memory.give(entering);
  }
  if (trains) shapes.forEach((shape) => memory.map(shape));
  const [, , channels] = shapes.at(-1) ?? network.input;
  // The features, and their gradient.
  for (let i = 0; i < (trains ? 2 : 1); i++) memory.take(eights(channels) * fours(images) * 4);
  return memory.bytes();
}

/** Bytes of the parameters with their gradients and what the optimizer remembers, and of the packed copies of kernels. */
function parameterBytes(network: Network, opt: RunConfig["opt"]): number {
  let length = 0;
  let packed = 0;
  let first = true;
  for (const {layer, tensors} of weightShapes(network))
    for (const {part, shape} of tensors) {
      if (part === "mean" || part === "variance") continue;
      const [height = 1, width = 1, inputs = 1, outputs = 1] = shape;
      const count = part === "kernel" ? height * width * eights(inputs) * outputs : floatsOf(shape);
      length += fours(count);
      if (layer.kind !== "convolution") continue;
      packed += (first ? 1 : 2) * (count * 4 + ALIGNMENT);
      first = false;
    }
  return (opt === "adam" ? 4 : 3) * (length * 4 + ALIGNMENT) + packed;
}

/** What one network of a configuration asks of a machine; a pure function of the configuration and of what is known of own images. */
export function runCost(network: TwinName, config: RunConfig, own?: OwnFacts): RunCost {
  const {steps, batch, size, data, opt} = wholeConfig(config);
  const specification = twinNetwork(network, config, own);
  const convolutions = convolutionsOf(specification);
  const {train, validation} = data === "own" && own ? own : SPLIT_COUNTS;
  const imageValues = size ** 2 * imageShape(data, own).channels;
  const step = forwardCost(convolutions, batch) + backwardCost(convolutions, batch);
  const probe = forwardCost(convolutions, validation);
  const probes = Array.from({length: steps}, (_, i) => takesProbe(i + 1, steps)).filter(Boolean).length;
  return {
    step,
    probe,
    total: steps * step + probes * probe,
    planBytes:
      parameterBytes(specification, opt) +
      planBytes(specification, convolutions, batch, true) +
      planBytes(specification, convolutions, validation, false),
    // Own images lie there as bytes, drawn ones as floats, once they are drawn.
    imageBytes:
      data === "own"
        ? (train + 5 * validation) * imageValues
        : (Math.min(train, steps * batch) + validation) * imageValues * 4
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
