import type {TwinName} from "../../run/networkRun.js";
import type {RunConfig} from "../../run/runConfig.js";
import type {StartProbe} from "../../run/probes/startProbe.js";
import {client, type WorkerOptions} from "../../worker/client.js";
import type {Exchange} from "../../worker/messages.js";
import * as say from "../../words/en/lessons/gradients/gradientsWords.js";

/** What the service is asked that measures networks at their start. */
export interface ProbeMessages {
  /** One forward and one backward pass of a network whose initial weights have this gain. */
  readonly probe: Exchange<{readonly network: TwinName; readonly config: RunConfig; readonly gain: number}, StartProbe>;
}

/** A worker that measures networks at their start. Promises are refused with a sentence when it fails. */
export interface ProbeClient {
  readonly probe: (network: TwinName, config: RunConfig, gain: number) => Promise<StartProbe>;
  readonly stop: () => void;
}

/** Starts a worker that measures networks at their start. */
export function probeClient(options: WorkerOptions = {}): ProbeClient {
  const {ask, stop} = client<ProbeMessages>({worker: "probe", blame: say.theWorkerThatMeasures, ...options});
  return {probe: (network, config, gain) => ask("probe", {network, config, gain}).answer, stop};
}
