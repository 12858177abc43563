/** @file Messages between a page and the worker that builds ResNet-34. Pure types. */
import type {ShownUnit, UnitChannels} from "./shownMaps.js";

/** Page → worker: build the network once, then run images through it. `run` names the request. */
export type BuildRequest = {readonly service: "build"; readonly run: number} & (
  | {readonly type: "build"}
  /** Pixels `[h, w, 3]`, −1 to 1; its buffer is transferred. */
  | {readonly type: "predict"; readonly image: Float32Array<ArrayBuffer>}
  /** All channels of one unit of the last image; its `run` is that of the image. */
  | {readonly type: "channels"; readonly unit: string}
);

/** Worker → page. Each request ends with exactly one `built`, `predicted`, `channels` or `failed`. */
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
  | {readonly type: "channels"; readonly maps: UnitChannels}
  | {readonly type: "predicted"; readonly probabilities: readonly number[]; readonly milliseconds: number}
  | {readonly type: "failed"; readonly message: string}
);
