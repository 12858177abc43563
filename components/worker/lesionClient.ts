import type {TwinName} from "../model/run.js";
import type {LesionReport, LesionRequest} from "./lesionProtocol.js";
import {workerUrl} from "./workerUrl.js";

/** Trained networks in a worker, from which units can be taken. Every promise is refused with a sentence when the worker fails. */
export interface LesionHandle {
  /** Loads a network's weights (the buffer is handed over); gives the ids of the units that can be left out. */
  load(network: TwinName, weights: ArrayBuffer): Promise<Extract<LesionReport, {type: "loaded"}>>;
  /** Share of test images classified correctly without some units, 0–1. */
  test(network: TwinName, deleted: readonly string[]): Promise<number>;
  stop(): void;
}

interface Waiting {
  readonly resolve: (report: LesionReport) => void;
  readonly reject: (error: Error) => void;
}
type Command =
  | {readonly type: "load"; readonly network: TwinName; readonly weights: ArrayBuffer}
  | {readonly type: "test"; readonly network: TwinName; readonly deleted: readonly string[]};

/** Starts the worker. */
export function startLesions(
  createWorker: () => Worker = () => new Worker(workerUrl(), {type: "module"})
): LesionHandle {
  const worker = createWorker();
  const waiting = new Map<number, Waiting>();
  let run = 0;
  worker.onmessage = ({data}: MessageEvent<LesionReport>) => {
    const entry = waiting.get(data.run);
    waiting.delete(data.run);
    if (data.type === "failed") entry?.reject(new Error(data.message));
    else entry?.resolve(data);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    const reason = event.message ? `broke: ${event.message}` : "could not be loaded";
    for (const {reject} of waiting.values()) reject(new Error(`the worker that tests the networks ${reason}`));
    waiting.clear();
  };
  const ask = (command: Command, transfer: Transferable[]): Promise<LesionReport> =>
    new Promise((resolve, reject) => {
      waiting.set(++run, {resolve, reject});
      worker.postMessage({...command, service: "lesions", run} satisfies LesionRequest, transfer);
    });
  return {
    async load(network, weights) {
      const report = await ask({type: "load", network, weights}, [weights]);
      if (report.type !== "loaded") throw new Error(`the worker answered ${report.type}`);
      return report;
    },
    async test(network, deleted) {
      const report = await ask({type: "test", network, deleted}, []);
      if (report.type !== "tested") throw new Error(`the worker answered ${report.type}`);
      return report.accuracy;
    },
    stop: () => worker.terminate()
  };
}
