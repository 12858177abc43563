import type {AnyExchange, Messages} from "./messages.js";
import {watchedWorker} from "./watchedWorker.js";
import {workerUrl} from "./workerUrl.js";
import * as say from "../words/en/workerWords.js";
import {LANGUAGE} from "../words/en/language.js";

/** What a caller of any client may replace: the worker itself, and how long its silence is borne. */
export interface WorkerOptions {
  readonly createWorker?: () => Worker;
  /** Milliseconds without any sign of life after which a worker that is awaited counts as hung. */
  readonly patience?: number;
}

/** Which worker a client starts, and whom its sentences blame: `the worker that draws the images`. */
export interface ClientOptions extends WorkerOptions {
  /** Name of its service, and of its entry: `samples` is `samples.worker.ts`. */
  readonly worker: string;
  readonly blame: string;
  /** Is told the reason, once, when the worker has ended by itself: it could not be loaded, broke, died or hung. */
  readonly onEnd?: (reason: string) => void;
}

/** How a single request is made. */
export interface AskOptions<E extends AnyExchange> {
  /** Buffers that are handed over with what is asked. */
  readonly transfer?: readonly Transferable[];
  /** What the service tells on the way, in order, before the answer. */
  readonly onTold?: (told: E["told"]) => void;
  /** The client's patience, where this request may take longer without a sign of life. */
  readonly patience?: number;
}

/** A request under way. */
export interface Job<E extends AnyExchange> {
  /** Refused with a sentence when the service refuses, or the worker ends. */
  readonly answer: Promise<E["answer"]>;
  /** Commands the request: to pause, for instance. Whatever comes after the answer is lost. */
  readonly command: (command: E["command"]) => void;
}

/** The page's side of a service in a worker of its own. */
export interface Client<M extends Messages<M>> {
  /** Asks; requests are answered one after another. */
  readonly ask: <K extends keyof M & string>(kind: K, what: M[K]["what"], options?: AskOptions<M[K]>) => Job<M[K]>;
  /** Ends the worker; what was asked is refused. */
  readonly stop: () => void;
}

/** Milliseconds: many times what a step takes, or the loading of the worker. */
const PATIENCE = 60_000;

interface Pending {
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: Error) => void;
  readonly onTold: ((told: never) => void) | undefined;
  readonly patience: number;
}

/** Starts the worker of a service. Once it has ended, every request is refused with the reason; a new client starts a new worker. */
export function client<M extends Messages<M>>({
  worker: name,
  blame,
  onEnd,
  createWorker = () => new Worker(workerUrl(name), {type: "module", name: LANGUAGE}),
  patience = PATIENCE
}: ClientOptions): Client<M> {
  const pending = new Map<number, Pending>();
  let id = 0;
  let stopped = false;
  const worker = watchedWorker({
    create: createWorker,
    blame,
    // A request waits for those before it: the most patient counts.
    patience: () => (pending.size === 0 ? undefined : Math.max(...[...pending.values()].map((job) => job.patience))),
    onReply(reply) {
      const job = pending.get(reply.id);
      if (reply.type === "told") return job?.onTold?.(reply.told);
      pending.delete(reply.id);
      if (reply.type === "answer") job?.resolve(reply.answer);
      else job?.reject(new Error(reply.message));
    },
    onEnd(reason) {
      if (!stopped) onEnd?.(reason);
      for (const {reject} of pending.values()) reject(new Error(reason));
      pending.clear();
    }
  });
  return {
    ask(kind, what, {transfer, onTold, patience: own = patience} = {}) {
      const mine = ++id;
      const answer = new Promise<never>((resolve, reject) => {
        const over = worker.over();
        if (over !== undefined) return reject(new Error(over));
        // What cannot be sent throws here, and is refused.
        worker.post({type: "ask", id: mine, kind, what}, transfer);
        pending.set(mine, {resolve, reject, onTold, patience: own});
        worker.listen();
      });
      return {
        answer,
        command(command) {
          if (pending.has(mine)) worker.post({type: "command", id: mine, command});
        }
      };
    },
    stop() {
      stopped = true;
      worker.end(say.wasEnded(blame));
    }
  };
}
