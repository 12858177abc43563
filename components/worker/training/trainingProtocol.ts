/** @file Messages between a page and a training worker: one network's run each. Pure types. */
import type {StepReport, TwinName} from "../../run/networkRun.js";
import type {RunConfig} from "../../run/runConfig.js";

/** What a page asks a training worker to do. */
export type TrainingCommand =
  | {readonly type: "start"; readonly network: TwinName; readonly config: RunConfig; readonly paused: boolean}
  | {readonly type: "pause" | "resume" | "step" | "ping"}
  | {readonly type: "learningRate"; readonly value: number};

/** Page → worker. `run` names the run that a message belongs to. */
export type TrainingRequest = TrainingCommand & {readonly service: "training"; readonly run: number};

/** What a training worker tells. A run ends with exactly one `finished` or `failed`. */
export type TrainingReport =
  | {
      readonly type: "started";
      readonly run: number;
      /** What computes, in words: `wasm, SIMD`. */
      readonly backend: string;
      readonly weightLayers: readonly string[];
      readonly activationLayers: readonly string[];
      /** A lock (Web Locks) that the worker holds while it lives; absent where the browser has none. */
      readonly lock?: string;
    }
  | {readonly type: "report"; readonly run: number; readonly report: StepReport}
  | {readonly type: "pong"; readonly run: number}
  | {readonly type: "finished"; readonly run: number}
  | {readonly type: "failed"; readonly run: number; readonly message: string};
