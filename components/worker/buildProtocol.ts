/** @file Messages between a page and the worker that builds ResNet-34. Pure types. */
import type {Shape} from "../model/types.js";

/** Page → worker: build the network once, then run images through it. `run` names the request. */
export type BuildRequest = {readonly service: "build"; readonly run: number} & (
  | {readonly type: "build"}
  /** Pixels `[h, w, 3]`, −1 to 1; its buffer is transferred. */
  | {readonly type: "predict"; readonly image: Float32Array<ArrayBuffer>}
);

/** Some channels of a feature map: `data` is `[h, w, channels.length]`. */
export interface ShownMap {
  readonly shape: Shape;
  readonly channels: readonly number[];
  readonly data: Float32Array<ArrayBuffer>;
}

/** One unit's maps of one image. `residual`, `sum` and `output` show the same channels, the strongest of the residual. */
export interface ShownUnit {
  readonly name: string;
  /** Shapes of the whole maps. */
  readonly inputShape: Shape;
  readonly shape: Shape;
  readonly input: ShownMap;
  readonly residual: ShownMap;
  readonly sum: ShownMap;
  readonly output: ShownMap;
}

/** Worker → page. Each request ends with exactly one `built`, `predicted` or `failed`. */
export type BuildReport = {readonly run: number} & (
  | {
      readonly type: "built";
      readonly summary: string;
      readonly milliseconds: number;
      /** Bytes of all tensors. */
      readonly bytes: number;
      readonly backend: string;
    }
  | {readonly type: "unit"; readonly unit: ShownUnit}
  | {readonly type: "predicted"; readonly probabilities: readonly number[]; readonly milliseconds: number}
  | {readonly type: "failed"; readonly message: string}
);
