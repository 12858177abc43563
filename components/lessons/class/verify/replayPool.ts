import type {NetworkRun} from "../../../run/networkRun.js";
import {runCost} from "../../../run/runCost.js";
import {client, type Client, type WorkerOptions} from "../../../worker/client.js";
import type {TrainingMessages} from "../../../worker/training/trainingClient.js";
import {replay, type ReplayJob} from "./replay.js";
import * as say from "../../../words/en/lessons/classVerdictWords.js";

/** Workers that compute runs again. */
export interface ReplayPool {
  /** Computes a run, the cheapest of those that wait first; the same run once, however often it is asked for. Refused with a sentence. */
  readonly run: (job: ReplayJob) => Promise<NetworkRun>;
  /** Ends the workers; what was asked for and is not there is refused, and can be asked for again. */
  readonly cancel: () => void;
}

export interface ReplayPoolOptions extends WorkerOptions {
  /** Workers at most. */
  readonly size?: number;
}

interface Waiting {
  readonly key: string;
  readonly job: ReplayJob;
  readonly cost: number;
  readonly resolve: (run: NetworkRun) => void;
  readonly reject: (reason: unknown) => void;
}

/** One core is left to the page. */
const sizeHere = (): number => Math.max(1, (navigator.hardwareConcurrency || 2) - 1);

/** Makes the pool; a worker starts when there is something to compute, and goes when there is not. */
export function replayPool({size = sizeHere(), ...options}: ReplayPoolOptions = {}): ReplayPool {
  const known = new Map<string, Promise<NetworkRun>>();
  let waiting: Waiting[] = [];
  const clients = new Set<Client<TrainingMessages>>();
  let busy = 0;
  let round = 0;

  const cheapest = (): Waiting | undefined => {
    const next = waiting.reduce<Waiting | undefined>((a, b) => (a === undefined || b.cost < a.cost ? b : a), undefined);
    waiting = waiting.filter((one) => one !== next);
    return next;
  };
  /** One worker's work, until nothing waits. A worker that broke is replaced, and what it was at is refused. */
  async function work(): Promise<void> {
    const own = round;
    let worker: Client<TrainingMessages> | undefined;
    const end = (): void => {
      worker?.stop();
      if (worker) clients.delete(worker);
      worker = undefined;
    };
    for (let next = cheapest(); next; next = own === round ? cheapest() : undefined) {
      worker ??= client<TrainingMessages>({worker: "training", blame: say.theWorkerThatVerifies, ...options});
      clients.add(worker);
      try {
        next.resolve(await replay(worker, next.job));
      } catch (error) {
        known.delete(next.key);
        next.reject(error);
        end();
      }
    }
    end();
    if (own === round) busy--;
  }
  return {
    run(job) {
      const key = JSON.stringify(job);
      const found = known.get(key);
      if (found) return found;
      const cost = runCost(job.network, {...job.config, steps: job.end}).total;
      const made = new Promise<NetworkRun>((resolve, reject) => waiting.push({key, job, cost, resolve, reject}));
      known.set(key, made);
      if (busy < size) {
        busy++;
        // Whatever is asked for in the same moment is compared first.
        queueMicrotask(() => void work());
      }
      return made;
    },
    cancel() {
      round++;
      busy = 0;
      for (const {key, reject} of waiting.splice(0)) {
        known.delete(key);
        reject(new Error(say.itWasCancelled));
      }
      for (const one of clients) one.stop();
      clients.clear();
    }
  };
}
