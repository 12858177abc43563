import {outputLength} from "../../../network/outputLength.js";
import type {Convolution, Shape, SimpleLayer} from "../../../network/network.js";
import {KERAS_EPSILON} from "../../epsilon.js";
import {planConvolution, type PlannedConvolution} from "../../kernels/planConvolution.js";
import type {Piece, Place} from "../../kernels/pieces.js";
import type {FeatureMap} from "./mapMemory.js";
import {normalize, normGradient, normOf, passes} from "./planNorm.js";
import type {PlanRoom} from "./planContext.js";

/** Where a block's backward pass reads and writes. */
export interface BlockGradients {
  /** The gradient of the output; where the block ends in ReLU it is masked in place, and that is also the gradient of the shortcut. */
  readonly dy: Place;
  /** Where the gradient of what the convolution made goes; may be dy, which is lost then. */
  readonly scratch: Place;
  /** dx is written or, with `accumulate`, added to; absent where it is not wanted. */
  readonly dx?: Place;
  readonly accumulate?: boolean;
  /** Input and output, where they lie elsewhere than on the way forward. */
  readonly x?: Place | undefined;
  readonly y?: Place | undefined;
}

/** Convolution, batch norm where the network has it, sum with a shortcut where there is one, ReLU where asked: forward and back. */
export interface Block {
  readonly output: FeatureMap;
  /** What the convolution makes; the output where that is finished in place. */
  readonly before: FeatureMap;
  readonly forward: readonly Piece[];
  backward(gradients: BlockGradients): readonly Piece[];
  /** Makes the output again, elsewhere; of blocks without a shortcut. */
  repeat(output: FeatureMap): Piece;
}

function convolutionOf(
  {kernels, tables, filters, images, trains}: PlanRoom,
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
  const convolution = planConvolution(kernels, tables, plane, filter, images, trains);
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
  const measured = {
    work: passes(room, output, 2),
    run() {
      if (norm)
        kernels.batchStatistics(before.address, norm.statistics, positions, blocks, images, lanes, KERAS_EPSILON);
    }
  };
  const finished = {
    work: passes(room, output, 1),
    run() {
      if (shortcut) branches?.measure(before, shortcut, norm);
      normalize(room, norm, before, {output, added: shortcut, relu});
    }
  };
  return {
    output,
    before,
    forward: [...convolution.forward(x, before), ...(norm ? [measured] : []), ...(finishes ? [finished] : [])],
    backward({dy, scratch, dx, accumulate = false, x: from = x, y = output}) {
      const gradient = norm ? scratch : dy;
      const through = {
        work: passes(room, output, norm ? 2 : 1),
        run() {
          if (norm)
            normGradient(room, norm, before, {
              ...{dy: dy.address, y: relu ? y.address : 0, masked: dy.address, dx: scratch.address}
            });
          else kernels.maskGradient(dy.address, y.address, dy.address, maps.bytesOf(shape));
        }
      };
      return [
        ...(norm !== undefined || relu ? [through] : []),
        ...convolution.filterGradient(from, gradient),
        ...(dx ? convolution.inputGradient(gradient, dx, accumulate) : [])
      ];
    },
    repeat: (again) => ({
      work: passes(room, output, 1),
      run: () => normalize(room, norm, before, {output: again, relu})
    })
  };
}
