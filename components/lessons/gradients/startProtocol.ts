/** @file Messages between a page and the worker that measures networks at their start. Pure types. */
import type {TwinName} from "../../run/networkRun.js";
import type {RunConfig} from "../../run/runConfig.js";
import type {StartProbe} from "../../run/startProbe.js";

/** Page → worker: one forward and one backward pass of a network whose initial weights have this gain. `run` names the request. */
export interface StartRequest {
  readonly service: "starts";
  readonly run: number;
  readonly network: TwinName;
  readonly config: RunConfig;
  readonly gain: number;
}

/** Worker → page. Each request ends with exactly one of these. */
export type StartReport = {readonly run: number} & (
  {readonly type: "probed"; readonly probe: StartProbe} | {readonly type: "failed"; readonly message: string}
);
