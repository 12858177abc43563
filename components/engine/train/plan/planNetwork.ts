import type {Network, Shape, SimpleLayer} from "../../../network/network.js";
import {lanesOf} from "../../kernels/lanes.js";
import type {Piece} from "../../kernels/pieces.js";
import {blocksOf} from "../../kernels/planConvolution.js";
import type {Allocator} from "../../kernels/wasmMemory.js";
import {mapMemory, type FeatureMap} from "./mapMemory.js";
import {planBlock} from "./planBlock.js";
import type {NormStatistics, PlanContext} from "./planContext.js";
import {planPreActivation} from "./planPreActivation.js";
import {planPreUnit} from "./planPreUnit.js";
import {planUnit} from "./planUnit.js";

/** A network's forward pass for a fixed number of images, and its backward pass where it trains. */
export interface Plan {
  /** Where the images go: `[position][1][lane][8]`. */
  readonly images: FeatureMap;
  /** The stem's and every unit's output, in order of depth; they are in memory up to their own way back. */
  readonly activations: readonly FeatureMap[];
  readonly norms: readonly NormStatistics[];
  /** Mean over positions of the last activation, `[channel block][lane][8]`. */
  readonly features: number;
  /** Bytes that all its maps need together, where {@link PlanContext.base} says. */
  readonly mapBytes: number;
  /** From the images to the features. */
  readonly forward: readonly PlanPiece[];
  /** From ∂L/∂{@link features} at {@link featureGradient} to the gradient of every parameter; empty where the plan does not train. */
  readonly backward: readonly PlanPiece[];
  readonly featureGradient: number;
}

/** A piece of a plan's work. */
export interface PlanPiece extends Piece {
  /** What is whole after it: one of the activations on the way forward, and its gradient on the way back. */
  readonly made?: FeatureMap;
}

/** Pieces of which the last one makes a map. */
const making = (pieces: readonly Piece[], made: FeatureMap): readonly PlanPiece[] => [
  ...pieces,
  {work: 0, run: () => undefined, made}
];

/** The images of training: channels that no image has stay zeros for good, and the gradient by filter reads them. */
function mapOfItsOwn(allocator: Allocator, shape: Shape, lanes: number): FeatureMap {
  const [positions, blocks] = [shape[0] * shape[1], blocksOf(shape[2])];
  return {address: allocator.take(positions * blocks * lanes * 32), shape, positions, blocks};
}

/** Plans the passes of a network of convolutions, batch norm and residual units, for `context.images` images. */
export function planNetwork(network: Network, context: PlanContext): Plan {
  const {kernels, allocator, images, trains, base} = context;
  const lanes = lanesOf(images);
  const norms: NormStatistics[] = [];
  const maps = mapMemory(lanes, base);
  const room = {...context, lanes, maps, norms};
  const image = trains ? mapOfItsOwn(allocator, network.input, lanes) : maps.take(network.input);
  const units = network.layers.filter((layer) => layer.kind === "residualUnit");
  const stem = network.layers.slice(
    0,
    network.layers.findIndex((layer) => layer.kind === "residualUnit")
  ) as readonly SimpleLayer[];
  const rectifies = stem.some(({kind}) => kind === "activation");
  const stemBlock = planBlock(room, image, stem, rectifies);
  if (!trains) maps.give(image);
  let x = stemBlock.output;
  const planned = units.map((unit) => {
    const result = (unit.order === "pre" ? planPreUnit : planUnit)(room, unit, x);
    if (!trains) maps.give(x);
    x = result.output;
    return result;
  });
  const activations = [stemBlock.output, ...planned.map((unit) => unit.output)];
  // After units of pre-activation the sums are normalized once more.
  const end = network.layers.slice(network.layers.findLastIndex((layer) => layer.kind === "residualUnit") + 1);
  const closing = end.some(({kind}) => kind === "activation")
    ? planPreActivation(room, end as readonly SimpleLayer[], x)
    : undefined;
  const last = closing?.output ?? x;
  const row = last.blocks * lanes * 32;
  const [features, featureGradient] = [allocator.take(row), trains ? allocator.take(row) : 0];
  const averaged = () => kernels.averagePositions(last.address, features, last.positions, row);
  const forward = [
    ...[stemBlock, ...planned].flatMap((block) => making(block.forward, block.output)),
    ...(closing ? [closing.forward] : []),
    {work: 0, run: averaged}
  ];
  const plan = {images: image, activations, norms, features, featureGradient, forward};
  if (!trains) return {...plan, mapBytes: maps.bytes, backward: []};
  const top = maps.take(last.shape);
  const spread = () => kernels.spreadGradient(featureGradient, top.address, last.positions, row);
  const backward = [...making([{work: 0, run: spread}, ...(closing ? [closing.backward(top, top)] : [])], top)];
  let dy = top;
  for (const unit of planned.toReversed()) {
    const way = unit.planBack(dy);
    backward.push(...making(way.backward, way.dx));
    dy = way.dx;
  }
  backward.push(...stemBlock.backward({dy, scratch: dy}));
  return {...plan, mapBytes: maps.bytes, backward};
}
