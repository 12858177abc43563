/** @file What the plans of `engine/train` take in memory, counted without taking any: the engine's own order of taking and giving. */
import type {Network, ResidualUnit, Shape, SimpleLayer} from "../../network/network.js";
import {weightShapes} from "../../network/weightShapes.js";
import {isRepeated, mapArena, type MapArena, type Stretch} from "./mapArena.js";
import type {PlacedConvolution} from "./placedConvolutions.js";
import type {RunConfig} from "../runConfig.js";

/** What is reserved to align each stretch of memory. */
export const ALIGNMENT = 16;
/** Images times positions in a band of the gradient by filter. */
const BAND_IMAGES = 256;
const eights = (count: number): number => 8 * Math.ceil(count / 8);
const fours = (count: number): number => 4 * Math.ceil(count / 4);
const floatsOf = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);

/** Lanes of a map for so many images; from 64 on, four are left over where all would fall on few sets of the cache. */
function lanesFor(images: number): number {
  const lanes = fours(images);
  return lanes >= 64 && lanes % 16 === 0 ? lanes + 4 : lanes;
}

/** What a plan takes, in bytes. */
interface PlanMemory {
  /** For its maps, which lie where those of the network's other plans lie. */
  readonly maps: number;
  /** For its tables, statistics and features, and for the images of training. */
  readonly apart: number;
}

/** Bytes of the tables that list which positions a convolution's taps join, by what they are made from. */
function tableBytes(
  {layer, input: [height, width, channels], output, meetings, rows}: PlacedConvolution,
  lanes: number,
  trains: boolean,
  first: boolean
): Readonly<Record<string, number>> {
  const [outputHeight, outputWidth, filters] = output;
  const plane = [height, width, layer.kernel, layer.stride, layer.padding].join();
  const [inputs, outputs] = [eights(channels), filters];
  // Taps of a row make one entry; where a row of the map is as wide as the kernel, those of its middle column's rows do together.
  const joined = layer.stride === 1 && width === layer.kernel ? rows - outputHeight : 0;
  const forward = outputHeight * outputWidth + 3 * (rows * outputWidth - joined);
  if (!trains) return {[`forward ${plane} ${inputs}`]: 4 * forward};
  const bands = Math.ceil((outputHeight * outputWidth) / Math.max(1, Math.floor(BAND_IMAGES / lanes)));
  const byFilter = bands * layer.kernel ** 2 + 2 * meetings;
  // Neighbouring taps make one entry where their positions are neighbours too: not with a stride.
  const byInput = height * width + 3 * (layer.stride === 1 ? rows * width - joined : meetings);
  return {
    [`forward ${plane} ${inputs}`]: 4 * forward,
    [`filter ${plane} ${inputs} ${outputs}`]: 4 * byFilter,
    ...(!first && {[`input ${plane} ${outputs}`]: 4 * byInput})
  };
}

/** A block's map as the convolution makes it, and finished; one and the same where that happens in place. */
interface BlockMaps {
  readonly shape: Shape;
  readonly before: Stretch;
  readonly output: Stretch;
}

/** A unit's maps, and what is given back once its way back has been planned. */
interface UnitMaps {
  readonly output: BlockMaps;
  /** From the gradient of the output to that of the input. */
  planBack(dy: Stretch): Stretch;
}

/** Plans maps in an arena as the engine does, and lists the bytes of its batch norms' statistics. */
function mapPlanner(arena: MapArena, placed: ReadonlyMap<string, PlacedConvolution>, lanes: number, trains: boolean) {
  const take = ([height, width, channels]: Shape): Stretch => arena.take(height * width * eights(channels) * lanes * 4);
  const statistics: number[] = [];
  const giveAll = (...some: readonly Stretch[]): void => new Set(some).forEach((one) => arena.give(one));

  function block(layers: readonly SimpleLayer[]): BlockMaps {
    const shape = placed.get(layers[0]?.id ?? "")?.output;
    if (shape === undefined) throw new RangeError(`a block starts with a convolution: ${layers[0]?.name ?? "nothing"}`);
    const before = take(shape);
    const isNormalized = layers[1]?.kind === "batchNormalization";
    if (isNormalized) statistics.push(shape[2] * 8);
    return {shape, before, output: trains && isNormalized ? take(shape) : before};
  }
  function unit({main, skip, shortcut, stride, filters}: ResidualUnit, x: Shape): UnitMaps {
    const split = main.findIndex(({kind}) => kind === "activation") + 1;
    const one = block(main.slice(0, split));
    const projection = shortcut === "projection" ? block(skip) : undefined;
    const padded: Shape = [Math.ceil(x[0] / stride), Math.ceil(x[1] / stride), filters];
    const padding = shortcut === "zero-padding" ? take(padded) : undefined;
    const two = block(main.slice(split));
    const repeats = trains && one.output !== one.before && isRepeated(one.output.bytes);
    if (!trains || repeats) arena.give(one.output);
    if (projection) arena.give(projection.output);
    if (padding) arena.give(padding);
    return {
      output: two,
      planBack(dy) {
        const inner = repeats ? take(one.shape) : one.output;
        const first = take(two.shape);
        const second = take(one.shape);
        arena.give(first);
        const inPlace = shortcut === "identity" || (shortcut === "none" && x.join() === two.shape.join());
        const dx = inPlace ? dy : take(x);
        giveAll(inner, second, one.before, two.before, two.output);
        if (projection && projection.before !== projection.output) arena.give(projection.before);
        if (!inPlace) arena.give(dy);
        return dx;
      }
    };
  }
  return {take, block, unit, statistics};
}

/** What a plan for so many images takes, in the order of `planNetwork`. */
export function planMemory(
  network: Network,
  convolutions: readonly PlacedConvolution[],
  images: number,
  trains: boolean
): PlanMemory {
  const lanes = lanesFor(images);
  const arena = mapArena();
  const {take, block, unit, statistics} = mapPlanner(
    arena,
    new Map(convolutions.map((one) => [one.layer.id, one])),
    lanes,
    trains
  );
  const image = trains ? undefined : take(network.input);
  const first = network.layers.findIndex(({kind}) => kind === "residualUnit");
  const stem = block(network.layers.slice(0, first) as readonly SimpleLayer[]);
  if (image) arena.give(image);
  let x = stem;
  const units = network.layers.flatMap((layer) => {
    if (layer.kind !== "residualUnit") return [];
    const made = unit(layer, x.shape);
    if (!trains) arena.give(x.output);
    x = made.output;
    return [made];
  });
  if (trains) units.toReversed().reduce((dy, one) => one.planBack(dy), take(x.shape));
  const tables = new Map(convolutions.flatMap((one, i) => Object.entries(tableBytes(one, lanes, trains, i === 0))));
  const features = eights(x.shape[2]) * lanes * 4;
  const [height, width, depth] = network.input;
  const apart = [
    ...tables.values(),
    ...statistics,
    ...(trains ? [features, features, height * width * eights(depth) * lanes * 4] : [features])
  ];
  return {maps: arena.bytes, apart: apart.reduce((sum, bytes) => sum + bytes + ALIGNMENT, 0)};
}

/**
 * Bytes of the parameters with their gradients and what the optimizer remembers, and of the packed copies of kernels, which are fewer
 * where nothing trains.
 */
export function parameterBytes(network: Network, optimizer: RunConfig["opt"], trains = true): number {
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
      packed += (first || !trains ? 1 : 2) * (count * 4 + ALIGNMENT);
      first = false;
    }
  return (optimizer === "adam" ? 4 : 3) * (length * 4 + ALIGNMENT) + packed;
}
