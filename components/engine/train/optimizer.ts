import type {Kernels} from "../kernels/loadKernels.js";
import type {Allocator} from "../kernels/wasmMemory.js";
import type {ParameterBuffers} from "./parameterBuffers.js";
import {wholePower} from "../../run/exact/wholePower.js";

/** Share of the velocity that is kept (He et al. 2015, section 3.4). */
export const MOMENTUM = 0.9;
/** Adam's constants: the paper's β, and Keras' ε. */
const ADAM = {beta1: 0.9, beta2: 0.999, epsilon: 1e-7} as const;

export interface OptimizerOptions {
  readonly optimizer?: "momentum" | "adam";
  readonly momentum?: number;
  /**
   * λ of the weight decay: λ w is added to the gradient of kernels and of the classifier's weights before the update, as the gradient
   * of λ/2 ‖w‖² would be (He et al. 2015, section 3.4), also with Adam. γ, β and bias are left alone (Goyal et al. 2017, section 5.3).
   */
  readonly decay?: number;
}

/** What an optimizer remembers besides the parameters; buffers lie as the kernels want them. */
export interface OptimizerState {
  /** Momentum's velocities, or Adam's first moments. */
  readonly velocities: Float32Array<ArrayBuffer>;
  /** Adam's second moments; empty with momentum. */
  readonly squares: Float32Array<ArrayBuffer>;
  /** Updates made so far, which Adam's corrections depend on. */
  readonly updates: number;
}

/** Changes the parameters by their gradients. */
export interface Optimizer {
  update(rate: number): void;
  save(): OptimizerState;
  /** @throws RangeError for the state of another network or optimizer */
  restore(state: OptimizerState): void;
}

/** Descent with momentum, or Adam (Kingma and Ba 2015, algorithm 1) with its bias correction, in place. */
export function createOptimizer(
  kernels: Kernels,
  allocator: Allocator,
  {slots, values, gradients, velocities, length}: ParameterBuffers,
  {optimizer = "momentum", momentum = MOMENTUM, decay = 0}: OptimizerOptions
): Optimizer {
  const adam = optimizer === "adam";
  const squares = adam ? allocator.take(length * 4) : 0;
  let updates = 0;
  const {beta1, beta2, epsilon} = ADAM;

  /** Updates floats `offset` to `offset + count` of every buffer. */
  function part(offset: number, count: number, rate: number, pull: number): void {
    const at = offset * 4;
    const [w, v, g, bytes] = [values + at, velocities + at, gradients + at, 16 * Math.ceil(count / 4)];
    if (adam) {
      const [first, second] = [1 / (1 - wholePower(beta1, updates)), 1 / (1 - wholePower(beta2, updates))];
      kernels.adamUpdate(w, v, squares + at, g, bytes, rate, pull, first, second, epsilon);
    } else if (pull === 0) kernels.momentumUpdate(w, v, g, bytes, rate, momentum);
    else kernels.momentumDecayUpdate(w, v, g, bytes, rate, momentum, pull);
  }
  return {
    update(rate) {
      updates++;
      if (decay === 0) {
        part(0, length, rate, 0);
        return;
      }
      for (const {kind, offset, count} of slots)
        part(offset, count, rate, kind === "kernel" || kind === "weights" ? decay : 0);
    },
    save: () => ({
      velocities: allocator.floats(velocities, length).slice(),
      squares: allocator.floats(squares, adam ? length : 0).slice(),
      updates
    }),
    restore(state) {
      const expected = [length, adam ? length : 0];
      const found = [state.velocities.length, state.squares.length];
      if (found.join() !== expected.join())
        throw new RangeError(`the optimizer remembers ${expected.join(" and ")} values: ${found.join(" and ")}`);
      allocator.floats(velocities, length).set(state.velocities);
      if (adam) allocator.floats(squares, length).set(state.squares);
      ({updates} = state);
    }
  };
}
