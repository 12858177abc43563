import type {TwinName} from "../../run/networkRun.js";
import type {RunConfig} from "../../run/runConfig.js";
import type {StartProbe} from "../../run/startProbe.js";
import {requestClient, type WorkerOptions} from "../../worker/requestClient.js";
import type {StartReport, StartRequest} from "./startProtocol.js";

/** A worker that measures networks at their start. Promises are refused with a sentence when it fails. */
export interface StartHandle {
  probe(network: TwinName, config: RunConfig, gain: number): Promise<StartProbe>;
  stop(): void;
}

/** Starts the worker. */
export function startProbing(options: WorkerOptions = {}): StartHandle {
  const name = "the worker that measures the networks";
  const {ask, stop} = requestClient<StartRequest, StartReport>("starts", name, options);
  return {probe: async (network, config, gain) => (await ask("probed", {network, config, gain})).probe, stop};
}
