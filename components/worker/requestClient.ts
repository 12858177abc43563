import {workerUrl} from "./workerUrl.js";

/** What a caller of any client may replace: the worker itself, and how long its silence is borne. */
export interface WorkerOptions {
  readonly createWorker?: () => Worker;
  /** Milliseconds without a word on what was asked after which the worker counts as hung. */
  readonly patience?: number;
}

/** A service's messages as far as every client needs them. */
type AnyRequest = {readonly service: string; readonly run: number};
type AnyReport = {readonly run: number; readonly type: string};
/** What is asked, less what the client itself adds; of each member of a union by itself. */
type Command<Request> = Request extends AnyRequest ? Omit<Request, "service" | "run"> : never;
type Answer<Report extends AnyReport> = Exclude<Report, {readonly type: "failed"}>;

/** Asks a service of a worker; each request is answered by one report, which carries its number. */
export interface RequestClient<Request extends AnyRequest, Report extends AnyReport> {
  /**
   * The answer of one type.
   * @throws Error with a sentence when the service fails, the worker breaks, or it is silent for too long
   */
  readonly ask: <T extends Answer<Report>["type"]>(
    type: T,
    command: Command<Request>,
    transfer?: readonly Transferable[]
  ) => Promise<Extract<Report, {readonly type: T}>>;
  /** The answer, of whatever type. */
  readonly askAny: (command: Command<Request>, transfer?: readonly Transferable[]) => Promise<Answer<Report>>;
  /** Ends the worker; what was asked is refused. */
  readonly stop: () => void;
}

interface Waiting<Report> {
  readonly resolve: (report: Report) => void;
  readonly reject: (error: Error) => void;
}

/** Starts a worker for one of its services; `name` is whom a sentence blames: `the worker that draws the images`. */
export function requestClient<Request extends AnyRequest, Report extends AnyReport>(
  service: Request["service"],
  name: string,
  {createWorker = () => new Worker(workerUrl(), {type: "module"}), patience = 60_000}: WorkerOptions = {}
): RequestClient<Request, Report> {
  const worker = createWorker();
  const waiting = new Map<number, Waiting<Answer<Report>>>();
  let run = 0;
  /** Why nothing more can be asked. */
  let over: string | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const end = (reason: string): void => {
    over ??= reason;
    clearTimeout(silence);
    worker.terminate();
    for (const {reject} of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };
  // Requests are answered one after another: a word on one is a sign of life for all.
  const listen = (): void => {
    clearTimeout(silence);
    const words = `${name} has said nothing for ${patience / 1000} seconds and was ended`;
    if (waiting.size > 0) silence = setTimeout(() => end(words), patience);
  };
  worker.onmessage = ({data}: MessageEvent<Report>) => {
    const entry = waiting.get(data.run);
    waiting.delete(data.run);
    listen();
    if (data.type === "failed") entry?.reject(new Error((data as unknown as {readonly message: string}).message));
    else entry?.resolve(data as Answer<Report>);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    end(event.message ? `${name} broke: ${event.message}` : `${name} could not be loaded`);
  };
  function askAny(command: Command<Request>, transfer: readonly Transferable[] = []): Promise<Answer<Report>> {
    if (over !== undefined) return Promise.reject(new Error(over));
    return new Promise((resolve, reject) => {
      waiting.set(++run, {resolve, reject});
      listen();
      worker.postMessage({...command, service, run}, [...transfer]);
    });
  }
  return {
    askAny,
    async ask(type, command, transfer) {
      const report = await askAny(command, transfer);
      if (report.type !== type) throw new Error(`${name} answered ${report.type} instead of ${type}`);
      return report as unknown as Extract<Report, {readonly type: typeof type}>;
    },
    stop: () => end(`${name} was ended`)
  };
}
