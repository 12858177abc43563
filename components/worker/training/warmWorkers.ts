import type {TwinName} from "../../run/networkRun.js";
import {client, type WorkerOptions} from "../client.js";
import {startTraining, type ProbedRun, type TrainingMessages, type WarmWorker} from "./trainingClient.js";
import type {StartTraining} from "./twin.js";

/** Workers that are made ready before a run begins, so that it begins at once. */
export interface WarmWorkers {
  /**
   * Makes a worker ready for each of some networks: it has loaded what computes, drawn the first weights and the validation images.
   * One that is there gets ready again only where it is to train something else. What fails here is not tried again: it fails again,
   * and is told, in a run.
   */
  readonly warm: (runs: readonly ProbedRun[]) => void;
  /** Starts a network's run in the worker that is ready for that network, or else in a new one. */
  readonly start: StartTraining;
  /** Ends those that wait. */
  readonly stop: () => void;
}

interface Waiting extends WarmWorker {
  /** What it is ready for. */
  key: string;
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
  }
  function begin(network: TwinName): Waiting {
    const worker = client<TrainingMessages>({
      worker: "training",
      blame: "the worker that trains it",
      ...options,
      onEnd: () => made.onEnd()
    });
    const made: Waiting = {worker, key: "", onEnd: () => letGo(network, made)};
    waiting.set(network, made);
    return made;
  }
  return {
    warm(runs) {
      for (const run of runs) {
        const {network} = run;
        const key = JSON.stringify(run);
        if (failed.get(network) === key) continue;
        const found = waiting.get(network) ?? begin(network);
        if (found.key === key) continue;
        found.key = key;
        found.worker.ask("ready", run).answer.catch(() => letGo(network, found));
      }
    },
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
