import type {RunConfig} from "../../run/runConfig.js";
import {trainedNetworks} from "../../run/trainedNetworks.js";
import {wasmLack} from "../../run/wasmLack.js";
import {whenApproached} from "./controls/whenApproached.js";
import {isUnderWay} from "../../worker/training/isUnderWay.js";
import {warmWorkers} from "../../worker/training/warmWorkers.js";
import type {StartTraining, TwinPhase} from "../../worker/training/twin.js";

/** The run that would come next, and how the one before it is. */
export interface NextRun {
  readonly config: RunConfig;
  readonly watched: number;
  readonly phase: TwinPhase;
}

/** Workers that are made ready before `Train` is pressed. */
export interface WorkersAhead {
  /** Starts a network's run, in a worker that is ready where there is one. */
  readonly start: StartTraining;
  /** From now on makes them ready whenever a reader comes near an element, unless a run is under way or has failed. */
  readonly follow: (element: Element, next: () => NextRun) => void;
  readonly stop: () => void;
}

/**
 * Makes none yet. Of several seeds the first one's are made ready; own images come only with their run.
 * @param startTraining where it is given, it starts the runs, and nothing is made ready
 */
export function workersAhead(startTraining?: StartTraining): WorkersAhead {
  const {warm, start, stop} = warmWorkers();
  let stopFollowing = (): void => undefined;
  return {
    start: startTraining ?? start,
    follow(element, next) {
      if (startTraining) return;
      stopFollowing = whenApproached(element, () => {
        const {config: some, watched, phase} = next();
        if (some.data === "own" || isUnderWay(phase) || phase === "failed" || wasmLack() !== undefined) return;
        const config = {...some, seeds: 1};
        warm(trainedNetworks(config).map((network) => ({network, config, watched})));
      });
    },
    stop() {
      stopFollowing();
      stop();
    }
  };
}
