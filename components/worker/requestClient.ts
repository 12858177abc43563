import {workerUrl} from "./workerUrl.js";

/** Asks a service of a worker and gives its answers. */
export interface RequestClient<Command, Report> {
  /**
   * The one terminal report of a command; `onProgress` gets those before it.
   * @throws Error with a sentence when the service fails, the worker breaks, or it is silent for too long
   */
  ask(command: Command, transfer?: readonly Transferable[], onProgress?: (report: Report) => void): Promise<Report>;
  /** Ends the worker; what was asked is never answered. */
  stop(): void;
}

export interface RequestClientOptions<Report> {
  /** Name of the service in the worker. */
  readonly service: string;
  /** Whom a sentence blames: `the worker that draws the images`. */
  readonly name: string;
  /** Whether a report is one before the last of its command. */
  readonly isProgress?: (report: Report) => boolean;
  readonly createWorker?: () => Worker;
  /** Milliseconds of silence after which the worker counts as hung. */
  readonly patience?: number;
}

interface Waiting<Report> {
  readonly resolve: (report: Report) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: (report: Report) => void;
  timer: ReturnType<typeof setTimeout>;
}

/** A service's reports as far as every client needs them. */
type AnyReport = {readonly run: number; readonly type: string; readonly message?: string};

/** Starts a worker whose service answers each command by reports that carry its number, the last of them `failed` or a result. */
export function requestClient<Command extends object, Report extends AnyReport>({
  service,
  name,
  isProgress = () => false,
  createWorker = () => new Worker(workerUrl(), {type: "module"}),
  patience = 60_000
}: RequestClientOptions<Report>): RequestClient<Command, Report> {
  const worker = createWorker();
  const waiting = new Map<number, Waiting<Report>>();
  let run = 0;
  /** Why nothing more can be asked. */
  let ended: string | undefined;

  const end = (reason: string): void => {
    ended ??= reason;
    worker.terminate();
    for (const {reject, timer} of waiting.values()) {
      clearTimeout(timer);
      reject(new Error(reason));
    }
    waiting.clear();
  };
  const watch = (): ReturnType<typeof setTimeout> =>
    setTimeout(() => end(`${name} has said nothing for ${Math.round(patience / 1000)} seconds`), patience);

  worker.onmessage = ({data}: MessageEvent<Report>) => {
    const entry = waiting.get(data.run);
    if (entry === undefined) return;
    // Requests are answered one after another: a sign of life for one is one for all.
    for (const other of waiting.values()) {
      clearTimeout(other.timer);
      other.timer = watch();
    }
    if (isProgress(data)) {
      entry.onProgress(data);
      return;
    }
    clearTimeout(entry.timer);
    waiting.delete(data.run);
    if (data.type === "failed") entry.reject(new Error(data.message));
    else entry.resolve(data);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    end(event.message ? `${name} broke: ${event.message}` : `${name} could not be loaded`);
  };
  return {
    ask(command, transfer = [], onProgress = () => undefined) {
      if (ended !== undefined) return Promise.reject(new Error(ended));
      return new Promise((resolve, reject) => {
        waiting.set(++run, {resolve, reject, onProgress, timer: watch()});
        worker.postMessage({...command, service, run}, [...transfer]);
      });
    },
    stop() {
      worker.terminate();
      for (const {timer} of waiting.values()) clearTimeout(timer);
      waiting.clear();
      ended ??= `${name} has been stopped`;
    }
  };
}
