/** @file Messages between a page and the worker that takes units out of trained networks, or swaps them. Pure types. */
import type {Swap} from "./lesionDraws.js";
import type {TwinName} from "../../run/networkRun.js";

/** Page → worker: load a network's weights, then test it with units left out or swapped. `run` names the request. */
export type LesionRequest = {readonly service: "lesions"; readonly run: number; readonly network: TwinName} & (
  | {readonly type: "load"; readonly weights: ArrayBuffer}
  | {
      readonly type: "test";
      readonly deleted: readonly string[];
      /** Units of one stage that change places, one pair after another. */
      readonly swapped?: readonly Swap[];
    }
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
  /** What each test image was taken for, one digit each, and the share that is right, 0–1. */
  | {readonly type: "tested"; readonly answers: string; readonly accuracy: number}
  | {readonly type: "failed"; readonly message: string}
);
