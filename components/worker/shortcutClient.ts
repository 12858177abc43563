import type {ShortcutSetting} from "../model/shortcutFit.js";
import type {ShortcutReport, ShortcutRequest} from "./shortcutProtocol.js";
import {workerUrl} from "./workerUrl.js";

/** TensorFlow.js' answer to a shortcut: the output's shape, or the words in which it refuses. */
export type ShortcutAnswer = Exclude<ShortcutReport, {type: "failed"}>;

/** A worker that tries out shortcuts. */
export interface ShortcutHandle {
  /** Refused with a sentence when the worker fails. */
  run(setting: ShortcutSetting): Promise<ShortcutAnswer>;
  stop(): void;
}

interface Waiting {
  readonly resolve: (answer: ShortcutAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the worker. */
export function startShortcuts(
  createWorker: () => Worker = () => new Worker(workerUrl(), {type: "module"})
): ShortcutHandle {
  const worker = createWorker();
  const waiting = new Map<number, Waiting>();
  let run = 0;
  worker.onmessage = ({data}: MessageEvent<ShortcutReport>) => {
    const entry = waiting.get(data.run);
    waiting.delete(data.run);
    if (data.type === "failed") entry?.reject(new Error(data.message));
    else entry?.resolve(data);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    const reason = event.message ? `broke: ${event.message}` : "could not be loaded";
    for (const {reject} of waiting.values()) reject(new Error(`the worker that tries out shortcuts ${reason}`));
    waiting.clear();
  };
  return {
    run: (setting) =>
      new Promise((resolve, reject) => {
        waiting.set(++run, {resolve, reject});
        worker.postMessage({service: "shortcut", run, setting} satisfies ShortcutRequest);
      }),
    stop: () => worker.terminate()
  };
}
