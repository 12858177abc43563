import type {Shape} from "../model/types.js";

/** Feature maps of one residual unit for one image, each `[h, w, c]`. */
export interface UnitMaps {
  readonly name: string;
  readonly inputShape: Shape;
  readonly shape: Shape;
  readonly input: Float32Array;
  readonly residual: Float32Array;
  readonly sum: Float32Array;
  readonly output: Float32Array;
}
