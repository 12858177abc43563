import type {Swap} from "../model/lesionDraws.js";
import type {TwinName} from "../model/run.js";
import type {LesionReport, LesionRequest} from "./lesionProtocol.js";
import {workerUrl} from "./workerUrl.js";

/** Trained networks in a worker, which can be injured. Every promise is refused with a sentence when the worker fails or falls silent. */
export interface LesionHandle {
  /** Loads a network's weights (the buffer is handed over); gives the ids of the units that can be left out. */
  load(network: TwinName, weights: ArrayBuffer): Promise<Extract<LesionReport, {type: "loaded"}>>;
  /** What each test image is taken for without some units, or with pairs of units swapped. */
  test(
    network: TwinName,
    deleted: readonly string[],
    swapped?: readonly Swap[]
  ): Promise<Extract<LesionReport, {type: "tested"}>>;
  stop(): void;
}

interface Waiting {
  readonly resolve: (report: LesionReport) => void;
  readonly reject: (error: Error) => void;
}
type Command =
  | {readonly type: "load"; readonly network: TwinName; readonly weights: ArrayBuffer}
  | {
      readonly type: "test";
      readonly network: TwinName;
      readonly deleted: readonly string[];
      readonly swapped: readonly Swap[];
    };

/** Milliseconds of silence after which a worker is given up. */
const PATIENCE = 60_000;

/** Starts the worker. */
export function startLesions(
  createWorker: () => Worker = () => new Worker(workerUrl(), {type: "module"}),
  patience = PATIENCE
): LesionHandle {
  const worker = createWorker();
  const waiting = new Map<number, Waiting>();
  let run = 0;
  let over: string | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const giveUp = (reason: string): void => {
    over = `the worker that tests the networks ${reason}`;
    clearTimeout(silence);
    worker.terminate();
    for (const {reject} of waiting.values()) reject(new Error(over));
    waiting.clear();
  };
  const listen = (): void => {
    clearTimeout(silence);
    if (waiting.size > 0)
      silence = setTimeout(() => giveUp(`has said nothing for ${patience / 1000} seconds and was ended`), patience);
  };
  worker.onmessage = ({data}: MessageEvent<LesionReport>) => {
    const entry = waiting.get(data.run);
    waiting.delete(data.run);
    listen();
    if (data.type === "failed") entry?.reject(new Error(data.message));
    else entry?.resolve(data);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    giveUp(event.message ? `broke: ${event.message}` : "could not be loaded");
  };
  const ask = (command: Command, transfer: Transferable[]): Promise<LesionReport> =>
    new Promise((resolve, reject) => {
      if (over !== undefined) {
        reject(new Error(over));
        return;
      }
      waiting.set(++run, {resolve, reject});
      listen();
      worker.postMessage({...command, service: "lesions", run} satisfies LesionRequest, transfer);
    });
  return {
    async load(network, weights) {
      const report = await ask({type: "load", network, weights}, [weights]);
      if (report.type !== "loaded") throw new Error(`the worker answered ${report.type}`);
      return report;
    },
    async test(network, deleted, swapped = []) {
      const report = await ask({type: "test", network, deleted, swapped}, []);
      if (report.type !== "tested") throw new Error(`the worker answered ${report.type}`);
      return report;
    },
    stop() {
      clearTimeout(silence);
      worker.terminate();
    }
  };
}
