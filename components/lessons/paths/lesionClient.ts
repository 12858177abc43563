import type {Swap} from "./lesionDraws.js";
import type {TwinName} from "../../run/networkRun.js";
import type {LesionReport, LesionRequest} from "./lesionProtocol.js";
import {requestClient, type WorkerOptions} from "../../worker/requestClient.js";

/** Trained networks in a worker, which can be injured. Every promise is refused with a sentence when the worker fails or falls silent. */
export interface LesionHandle {
  /** Loads a network's weights (the buffer is handed over); gives the ids of the units that can be left out. */
  load(network: TwinName, weights: ArrayBuffer): Promise<Extract<LesionReport, {type: "loaded"}>>;
  /** What each test image is taken for without some units, or with pairs of units swapped. */
  test(
    network: TwinName,
    deleted: readonly string[],
    swapped?: readonly Swap[]
  ): Promise<Extract<LesionReport, {type: "tested"}>>;
  stop(): void;
}

/** Starts the worker. */
export function startLesions(options: WorkerOptions = {}): LesionHandle {
  const {ask, stop} = requestClient<LesionRequest, LesionReport>(
    "lesions",
    "the worker that tests the networks",
    options
  );
  return {
    load: (network, weights) => ask("loaded", {type: "load", network, weights}, [weights]),
    test: (network, deleted, swapped = []) => ask("tested", {type: "test", network, deleted, swapped}),
    stop
  };
}
