/** @file Messages between a page and the worker that takes units out of trained networks. Pure types. */
import type {TwinName} from "../model/run.js";

/** Page → worker: load a network's weights, then test it with units left out. `run` names the request. */
export type LesionRequest = {readonly service: "lesions"; readonly run: number; readonly network: TwinName} & (
  {readonly type: "load"; readonly weights: ArrayBuffer} | {readonly type: "test"; readonly deleted: readonly string[]}
);

/** Worker → page. Each request ends with exactly one of these. */
export type LesionReport = {readonly run: number; readonly network: TwinName} & (
  | {
      readonly type: "loaded";
      /** Ids of the units that can be left out, in order of depth. */
      readonly units: readonly string[];
      readonly seed: number;
      readonly images: number;
    }
  /** Share of test images classified correctly, 0–1. */
  | {readonly type: "tested"; readonly accuracy: number}
  | {readonly type: "failed"; readonly message: string}
);
