import type {Evaluation} from "../../run/probes/evaluation.js";
import type {Client} from "../client.js";
import type {ProbedRun, TrainingMessages} from "./trainingClient.js";

/** Steps that a run must still have for another worker to be worth its start. */
const WORTH = 40;

/** A worker of its own for the probes of a network that trains. */
export interface ProbesApart {
  /** Starts it, where so many steps are worth it; it takes no probe before it is ready. */
  readonly begin: (steps: number) => void;
  /**
   * Takes an evaluation over; undefined where it is not ready, or has ended. It is never given a second one before the first is done.
   * `parameters` are asked for only where it takes it.
   */
  readonly take: (parameters: () => Float32Array<ArrayBuffer>) => Promise<Evaluation> | undefined;
  readonly stop: () => void;
}

/**
 * Makes it, not begun. Whatever ends that worker, nothing is lost: what it was at is evaluated here, and no more is given to it.
 * @param start starts a worker
 * @param here evaluates in this one
 */
export function probesApart(
  run: ProbedRun,
  start: () => Client<TrainingMessages>,
  here: (parameters: Float32Array<ArrayBuffer>) => Promise<Evaluation>
): ProbesApart {
  let worker: Client<TrainingMessages> | undefined;
  let isReady = false;
  const stop = (): void => {
    isReady = false;
    worker?.stop();
  };
  return {
    begin(steps) {
      if (worker || steps < WORTH) return;
      worker = start();
      worker.ask("hold", run).answer.then(() => (isReady = true), stop);
    },
    take(parameters) {
      if (!isReady) return undefined;
      const copy = parameters();
      return worker?.ask("evaluate", copy).answer.catch(() => {
        stop();
        return here(copy);
      });
    },
    stop
  };
}
