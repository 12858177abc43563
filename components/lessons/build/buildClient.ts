import type {SavedFile} from "../../run/savedFile.js";
import type {BuildCommand, BuildReport, BuildRequest, WeightBytes} from "./buildProtocol.js";
import type {ExportKind} from "./export/exportKind.js";
import type {ShownUnit, UnitChannels} from "./shownMaps.js";
import {workerUrl} from "../../worker/workerUrl.js";

type Report<T extends BuildReport["type"]> = Extract<BuildReport, {readonly type: T}>;
export type BuiltReport = Report<"built">;
export type PredictedReport = Report<"predicted">;
export type ProgressReport = Report<"progress">;

/** The worker that holds a network, seen from a page. A promise is refused with a sentence; the network at hand stays then. */
export interface BuildHandle {
  build(onProgress: (report: ProgressReport) => void): Promise<BuiltReport>;
  /** Reads a network from files; their buffers are handed over. */
  load(files: readonly WeightBytes[], onProgress: (report: ProgressReport) => void): Promise<BuiltReport>;
  /** An image as the network wants it; the array is handed over. Without `onUnit` no maps are made. */
  predict(
    image: Float32Array<ArrayBuffer>,
    withoutShortcut: readonly string[],
    onUnit?: (unit: ShownUnit) => void
  ): Promise<PredictedReport>;
  /** All channels of a unit of the last image that was run with maps. */
  channels(unit: string): Promise<UnitChannels>;
  /** Writes the network at hand into files for other tools. */
  save(kind: ExportKind): Promise<readonly SavedFile[]>;
  /** Ends the worker; what was asked stays unanswered. */
  stop(): void;
}

/** What a {@link startBuild} caller may replace: the worker itself, and how long its silence is borne. */
export interface BuildClientOptions {
  readonly createWorker?: () => Worker;
  /** Seconds without a word on what was asked after which the worker counts as hung: many times what one layer takes. */
  readonly patience?: number;
}

interface Waiting {
  readonly onReport: (report: BuildReport) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts the worker. `onEnd` is told once, in words, when it broke, ended or hung: what was asked is refused then, the worker has
 * stopped, and a new one may be started.
 */
export function startBuild(
  onEnd: (message: string) => void,
  {createWorker = () => new Worker(workerUrl("build-worker"), {type: "module"}), patience = 60}: BuildClientOptions = {}
): BuildHandle {
  const waiting = new Map<number, Waiting>();
  let run = 0;
  let silent = 0;
  let ended = false;
  const stop = (): void => {
    ended = true;
    clearInterval(watch);
    worker.terminate();
  };
  const end = (message: string): void => {
    if (ended) return;
    stop();
    onEnd(message);
    for (const {reject} of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  // Counted in ticks, which stop while the machine sleeps or the page is frozen.
  const watch = setInterval(() => {
    silent = waiting.size === 0 ? 0 : silent + 1;
    if (silent > patience) end("the worker that runs the network stopped answering");
  }, 1000);

  const worker = createWorker();
  worker.onmessage = ({data}: MessageEvent<BuildReport>) => {
    silent = 0;
    if (data.type === "alive") void watchLock(data.lock);
    else waiting.get(data.run)?.onReport(data);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    end(`the worker that runs the network ${event.message ? `broke: ${event.message}` : "could not be loaded"}`);
  };
  /** The worker holds a lock as long as it lives: that the page gets it means that the worker is gone. */
  async function watchLock(name: string): Promise<void> {
    if (!("locks" in navigator)) return;
    await navigator.locks.request(name, () => end("the worker that runs the network has ended"));
  }

  function ask<T extends BuildReport["type"]>(
    command: BuildCommand,
    transfer: Transferable[],
    type: T,
    onOther: (report: BuildReport) => void = () => undefined
  ): Promise<Report<T>> {
    return new Promise((resolve, reject) => {
      const id = ++run;
      const onReport = (report: BuildReport): void => {
        if (report.type !== type && report.type !== "failed") return onOther(report);
        waiting.delete(id);
        if (report.type === "failed") reject(new Error(report.message));
        else resolve(report as Report<T>);
      };
      if (ended) return reject(new Error("the worker that runs the network has ended"));
      waiting.set(id, {onReport, reject});
      worker.postMessage({...command, service: "build", run: id} satisfies BuildRequest, transfer);
    });
  }
  const only =
    (onProgress: (report: ProgressReport) => void) =>
    (report: BuildReport): void => {
      if (report.type === "progress") onProgress(report);
    };
  return {
    build: (onProgress) => ask({type: "build"}, [], "built", only(onProgress)),
    load: (files, onProgress) =>
      ask({type: "load", files}, [...new Set(files.map(({bytes}) => bytes))], "built", only(onProgress)),
    predict: (image, withoutShortcut, onUnit) =>
      ask(
        {type: "predict", image, withoutShortcut, maps: onUnit !== undefined},
        [image.buffer],
        "predicted",
        (report) => {
          if (report.type === "unit") onUnit?.(report.unit);
        }
      ),
    channels: async (unit) => (await ask({type: "channels", unit}, [], "channels")).maps,
    save: async (kind) => (await ask({type: "export", kind}, [], "exported")).files,
    stop
  };
}
