import type {TwinName} from "../model/run.js";
import type {RunConfig} from "../model/runConfig.js";
import type {StartProbe} from "../model/startProbe.js";
import type {StartReport, StartRequest} from "./startProtocol.js";
import {workerUrl} from "./workerUrl.js";

/** A worker that measures networks at their start. Promises are refused with a sentence when it fails. */
export interface StartHandle {
  probe(network: TwinName, config: RunConfig, gain: number): Promise<StartProbe>;
  stop(): void;
}

interface Waiting {
  readonly resolve: (probe: StartProbe) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the worker. */
export function startProbing(
  createWorker: () => Worker = () => new Worker(workerUrl(), {type: "module"})
): StartHandle {
  const worker = createWorker();
  const waiting = new Map<number, Waiting>();
  let run = 0;
  worker.onmessage = ({data}: MessageEvent<StartReport>) => {
    const entry = waiting.get(data.run);
    waiting.delete(data.run);
    if (data.type === "failed") entry?.reject(new Error(data.message));
    else entry?.resolve(data.probe);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    const reason = event.message ? `broke: ${event.message}` : "could not be loaded";
    for (const {reject} of waiting.values()) reject(new Error(`the worker that measures the networks ${reason}`));
    waiting.clear();
  };
  return {
    probe: (network, config, gain) =>
      new Promise((resolve, reject) => {
        waiting.set(++run, {resolve, reject});
        worker.postMessage({service: "starts", run, network, config, gain} satisfies StartRequest);
      }),
    stop: () => worker.terminate()
  };
}
