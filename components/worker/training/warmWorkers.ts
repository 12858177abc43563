import type {TwinName} from "../../run/networkRun.js";
import {client, type WorkerOptions} from "../client.js";
import {startTraining, type ProbedRun, type TrainingMessages, type WarmWorker} from "./trainingClient.js";
import type {StartTraining} from "./twin.js";
import * as say from "../../words/en/workerWords.js";

/** Workers that are made ready before a run begins, so that it begins at once. */
export interface WarmWorkers {
  /**
   * Makes a worker ready for each of some networks: it has loaded what computes, drawn the first weights and the validation images.
   * One that is there gets ready again only where it is to train something else; what is asked meanwhile and overtaken is left out.
   * What fails here is not tried again: it fails again, and is told, in a run.
   */
  readonly warm: (runs: readonly ProbedRun[]) => void;
  /** Starts a network's run in the worker that is ready for that network, or else in a new one. */
  readonly start: StartTraining;
  /** Ends those that wait. */
  readonly stop: () => void;
}

interface Waiting extends WarmWorker {
  /** What it is ready for, or is being made ready for. */
  key: string;
  isBusy: boolean;
  /** What is wanted of it next, where it is still being made ready for something else. */
  next: ProbedRun | undefined;
}

/** Makes none yet. */
export function warmWorkers(options: WorkerOptions = {}): WarmWorkers {
  const waiting = new Map<TwinName, Waiting>();
  /** What could not be made ready last. */
  const failed = new Map<TwinName, string>();
  function letGo(network: TwinName, one: Waiting): void {
    if (waiting.get(network) !== one) return;
    waiting.delete(network);
    failed.set(network, one.key);
    one.worker.stop();
    if (one.next) warmOne(one.next);
  }
  function begin(network: TwinName): Waiting {
    const worker = client<TrainingMessages>({
      worker: "training",
      blame: say.theWorkerThatTrainsIt,
      ...options,
      onEnd: () => made.onEnd()
    });
    const made: Waiting = {worker, key: "", isBusy: false, next: undefined, onEnd: () => letGo(network, made)};
    waiting.set(network, made);
    return made;
  }
  /** Asks for one run, once the one before is ready: only the newest that is wanted then. */
  function warmOne(run: ProbedRun): void {
    const {network} = run;
    const key = JSON.stringify(run);
    if (failed.get(network) === key) return;
    const found = waiting.get(network) ?? begin(network);
    found.next = found.isBusy && found.key !== key ? run : undefined;
    if (found.isBusy || found.key === key) return;
    found.key = key;
    found.isBusy = true;
    found.worker.ask("ready", run).answer.then(
      () => {
        found.isBusy = false;
        if (found.next && waiting.get(network) === found) warmOne(found.next);
      },
      () => letGo(network, found)
    );
  }
  return {
    warm: (runs) => runs.forEach(warmOne),
    start(network, config, paused, onReport, how = {}) {
      const found = waiting.get(network);
      waiting.delete(network);
      return startTraining(network, config, paused, onReport, {...options, ...how, ...(found && {warm: found})});
    },
    stop() {
      for (const {worker} of waiting.values()) worker.stop();
      waiting.clear();
    }
  };
}
