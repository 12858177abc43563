import {outputLength} from "../../network/outputLength.js";
import type {Convolution, Shape, SimpleLayer} from "../../network/network.js";
import {KERAS_EPSILON} from "../epsilon.js";
import {planConvolution, type PlannedConvolution} from "../kernels/planConvolution.js";
import type {FeatureMap} from "./mapMemory.js";
import {normalize, normGradient, normOf} from "./planNorm.js";
import type {PlanRoom} from "./planContext.js";

/** Convolution, batch norm where the network has it, sum with a shortcut where there is one, ReLU where asked: forward and back. */
export interface Block {
  readonly output: FeatureMap;
  forward(): void;
  /**
   * `dy` is the gradient of the output; where the block ends in ReLU it is masked into `masked` (which may be dy), and that is
   * also the gradient of the shortcut. dx is written or, with `accumulate`, added to; 0 leaves it out.
   */
  backward(dy: number, masked: number, scratch: number, dx: number, accumulate: boolean): void;
}

function convolutionOf(
  {kernels, allocator, filters, images, trains}: PlanRoom,
  layer: Convolution,
  [height, width]: Shape
): {convolution: PlannedConvolution; shape: Shape} {
  const rows = outputLength(height, layer.kernel, layer.stride, layer.padding);
  const columns = outputLength(width, layer.kernel, layer.stride, layer.padding);
  const filter = filters.get(layer.id);
  if (filter === undefined) throw new RangeError(`no weights are planned for ${layer.id}`);
  const plane = {
    height,
    width,
    outputHeight: rows.output,
    outputWidth: columns.output,
    kernelHeight: layer.kernel,
    kernelWidth: layer.kernel,
    stride: layer.stride,
    top: rows.before,
    left: columns.before
  };
  const convolution = planConvolution(kernels, allocator, plane, filter, images, trains);
  return {convolution, shape: [rows.output, columns.output, layer.filters]};
}

/**
 * Plans a convolution from `x` with what follows it up to the next one.
 * @throws RangeError for layers that do not start with a convolution, by name
 */
export function planBlock(
  room: PlanRoom,
  x: FeatureMap,
  layers: readonly SimpleLayer[],
  relu: boolean,
  shortcut?: FeatureMap
): Block {
  const {kernels, images, lanes, maps, trains, branches} = room;
  const layer = layers[0];
  if (layer?.kind !== "convolution")
    throw new RangeError(`a block starts with a convolution: ${layer?.name ?? "nothing"}`);
  const {convolution, shape} = convolutionOf(room, layer, x.shape);
  const norm = normOf(room, layers[1], layer.filters);
  const before = maps.take(shape);
  // Batch norm's gradient needs what came in; without it the map is finished in place.
  const output = trains && norm ? maps.take(shape) : before;
  const {positions, blocks} = output;
  const finishes = norm !== undefined || relu || shortcut !== undefined;
  return {
    output,
    forward() {
      convolution.forward(x.address, before.address);
      if (norm)
        kernels.batchStatistics(before.address, norm.statistics, positions, blocks, images, lanes, KERAS_EPSILON);
      if (shortcut) branches?.measure(before, shortcut, norm);
      if (finishes) normalize(room, norm, before, {output, added: shortcut, relu});
    },
    backward(dy, masked, scratch, dx, accumulate) {
      let gradient = dy;
      if (norm) {
        normGradient(room, norm, before, {dy, y: relu ? output.address : 0, masked: relu ? masked : dy, dx: scratch});
        gradient = scratch;
      } else if (relu) {
        kernels.maskGradient(dy, output.address, masked, maps.bytesOf(shape));
        gradient = masked;
      }
      convolution.filterGradient(x.address, gradient);
      if (dx !== 0) convolution.inputGradient(gradient, dx, accumulate);
    }
  };
}
