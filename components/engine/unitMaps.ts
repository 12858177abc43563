import type {Shape, Shortcut} from "../network/network.js";

/** Feature maps of one residual unit for one image, each `[h, w, c]`. */
export interface UnitMaps {
  readonly name: string;
  /** What was added to f(x): `none` also where the shortcut was cut. */
  readonly shortcut: Exclude<Shortcut, "zero-padding">;
  readonly inputShape: Shape;
  readonly shape: Shape;
  readonly input: Float32Array;
  /** What the shortcut brought: x itself, or its projection; absent where nothing was added. */
  readonly carried?: Float32Array;
  readonly residual: Float32Array;
  readonly sum: Float32Array;
  readonly output: Float32Array;
}
