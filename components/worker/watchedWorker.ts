import type {Reply, ToPage, ToWorker} from "./messages.js";
import * as say from "../words/en/workerWords.js";

/** A worker that is known to have ended, whatever ended it. */
export interface WatchedWorker {
  readonly post: (message: ToWorker<unknown>, transfer?: readonly Transferable[]) => void;
  /** Something is awaited from now on: its silence counts. */
  readonly listen: () => void;
  /** Why it has ended, in words; undefined while it lives. */
  readonly over: () => string | undefined;
  readonly end: (reason: string) => void;
}

/** What {@link watchedWorker} needs. */
export interface WatchOptions {
  readonly create: () => Worker;
  /** Whom a sentence blames: `the worker that draws the images`. */
  readonly blame: string;
  /** Milliseconds of silence that are borne now; undefined when nothing is awaited. */
  readonly patience: () => number | undefined;
  readonly onReply: (reply: Reply<never>) => void;
  /** Once, when it has ended: the reason. */
  readonly onEnd: (reason: string) => void;
}

/** Milliseconds between two pings. */
const TICK = 1000;
/** Milliseconds for a worker's first word: it says one before it loads what takes long. */
const FIRST_WORD = 10_000;

/**
 * Starts a worker and watches over its life: whether it loads and breaks, by its events; whether it dies, by the lock that it holds;
 * whether it hangs, by pings, which count only while something is awaited.
 */
export function watchedWorker({create, blame, patience, onReply, onEnd}: WatchOptions): WatchedWorker {
  let over: string | undefined;
  let worker: Worker | undefined;
  const lock = new AbortController();
  const pings = silenceCounter(patience, {
    ping: () => worker?.postMessage({type: "ping"} satisfies ToWorker<never>),
    onSilence: (isLate) => end(isLate ? say.didNotComeTheNetwork(blame) : say.stoppedAnswering(blame))
  });

  function end(reason: string): void {
    if (over !== undefined) return;
    over = reason;
    pings.stop();
    lock.abort();
    worker?.terminate();
    onEnd(reason);
  }
  /** The worker holds this lock as long as it lives: that the page gets it means that the worker is gone. */
  function watchLock(name: string): void {
    if (!("locks" in navigator)) return;
    const gone = (): void => end(say.hasEnded(blame));
    navigator.locks.request(name, {signal: lock.signal}, gone).catch(() => undefined);
  }
  try {
    worker = create();
    worker.onmessage = ({data}: MessageEvent<ToPage<never>>) => {
      if (over !== undefined) return;
      pings.heard();
      if (data.type === "alive") {
        if (data.lock !== undefined) watchLock(data.lock);
      } else if (data.type === "unloaded") end(say.couldNotBeLoaded(blame));
      else if (data.type !== "pong") onReply(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end(event.message ? say.brokeOf(blame, event.message) : say.couldNotBeLoaded(blame));
    };
    worker.onmessageerror = () => end(say.sentWhatThisBrowserCannot(blame));
  } catch {
    // Told later, as every other end is: who starts a worker has nothing to tell it to yet.
    queueMicrotask(() => end(say.couldNotBeLoaded(blame)));
  }
  return {
    post: (message, transfer = []) => worker?.postMessage(message, [...transfer]),
    listen: () => pings.listen(),
    over: () => over,
    end
  };
}

interface SilenceEvents {
  readonly ping: () => void;
  /** @param isLate whether its first word was awaited in vain */
  readonly onSilence: (isLate: boolean) => void;
}

/**
 * Counts a silence in ticks of a timer, each of which adds one interval: a page whose timers stood still, or a clock that was set,
 * adds no more. One ping is under way at a time, so that a busy worker finds one when it comes back.
 */
function silenceCounter(patience: () => number | undefined, {ping, onSilence}: SilenceEvents) {
  let timer: ReturnType<typeof setInterval> | undefined;
  let silent = 0;
  let pinged = false;
  /** Whether it has ever been heard: one that has not was killed before it could hold its lock, or its first lines did not come. */
  let met = false;
  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  const begin = (): void => {
    silent = 0;
    pinged = false;
  };
  return {
    stop,
    heard() {
      met = true;
      begin();
    },
    listen() {
      if (timer !== undefined) return;
      begin();
      const interval = Math.min(TICK, (patience() ?? TICK) / 4);
      timer = setInterval(() => {
        const borne = patience();
        if (borne === undefined) return stop();
        silent += interval;
        const isLate = !met && borne > FIRST_WORD;
        if (silent > (isLate ? FIRST_WORD : borne)) return onSilence(isLate);
        if (!pinged) ping();
        pinged = true;
      }, interval);
    }
  };
}
