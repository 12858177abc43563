import type {SimpleLayer} from "../../../network/network.js";
import {KERAS_EPSILON} from "../../epsilon.js";
import type {Piece} from "../../kernels/pieces.js";
import type {FeatureMap} from "./mapMemory.js";
import type {PlanRoom} from "./planContext.js";
import {normalize, normGradient, normOf, passes} from "./planNorm.js";

/** Batch norm, where there is one, and ReLU of a map that goes on as it is, too: both passes. */
export interface PlannedPreActivation {
  readonly output: FeatureMap;
  readonly forward: Piece;
  /** From the gradient of the output, which is masked in place, at `dy`, to that of the input, written to `dx`, which may be `dy`. */
  backward(dy: FeatureMap, dx: FeatureMap): Piece;
}

/** Plans what stands before the first convolution of a unit of pre-activation, or after its last sum (He et al. 2016, figure 1b). */
export function planPreActivation(room: PlanRoom, layers: readonly SimpleLayer[], x: FeatureMap): PlannedPreActivation {
  const {kernels, images, lanes, maps} = room;
  const norm = normOf(room, layers[0], x.shape[2]);
  const output = maps.take(x.shape);
  const {positions, blocks} = output;
  return {
    output,
    forward: {
      work: passes(room, x, 3),
      run() {
        if (norm) kernels.batchStatistics(x.address, norm.statistics, positions, blocks, images, lanes, KERAS_EPSILON);
        normalize(room, norm, x, {output, relu: true});
      }
    },
    backward: (dy, dx) => ({
      work: passes(room, x, 2),
      run() {
        const [from, to] = [dy.address, dx.address];
        if (norm) normGradient(room, norm, x, {dy: from, y: output.address, masked: from, dx: to});
        else kernels.maskGradient(from, output.address, to, maps.bytesOf(x.shape));
      }
    })
  };
}
