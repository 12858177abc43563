import type {TwinName} from "../../run/networkRun.js";
import {client, type WorkerOptions} from "../../worker/client.js";
import type {Exchange} from "../../worker/messages.js";
import * as say from "../../words/en/lessons/lossSurfaceWords.js";

/** What is swept: the directions' seed, and points along each direction, an odd number so that the trained weights are one of them. */
export interface Sweep {
  readonly seed: number;
  readonly points: number;
}

/** The loss at one point: row · points + column, and nats. */
export interface SweptPoint {
  readonly at: number;
  readonly loss: number;
}

/** What the service is asked that measures the loss around a trained network. */
export interface SurfaceMessages {
  readonly load: Exchange<{readonly weights: ArrayBuffer}, {readonly network: TwinName; readonly images: number}>;
  /** The loss at every point, row by row, each also told when it is known; not a number where the sweep was ended before. */
  readonly sweep: Exchange<Sweep, Float32Array<ArrayBuffer>, SweptPoint, "cancel">;
}

/** How a sweep is watched and ended. */
export interface SweepOptions {
  readonly onPoint?: (point: SweptPoint) => void;
  /** Ends it: the answer holds what is known by then. */
  readonly signal?: AbortSignal;
}

/** A trained network in a worker, whose loss is measured around its weights. Promises are refused with a sentence when it fails. */
export interface SurfaceClient {
  /** Loads a network's weights; the buffer is handed over. */
  readonly load: (weights: ArrayBuffer) => Promise<{readonly network: TwinName; readonly images: number}>;
  readonly sweep: (sweep: Sweep, options?: SweepOptions) => Promise<Float32Array>;
  readonly stop: () => void;
}

/** Starts a worker that measures the loss around one network. */
export function surfaceClient(options: WorkerOptions = {}): SurfaceClient {
  const blame = say.theWorkerThatMeasures;
  const {ask, stop} = client<SurfaceMessages>({worker: "surface", blame, ...options});
  return {
    load: (weights) => ask("load", {weights}, {transfer: [weights]}).answer,
    async sweep(sweep, {onPoint, signal} = {}) {
      const {answer, command} = ask("sweep", sweep, onPoint && {onTold: onPoint});
      const cancel = (): void => command("cancel");
      if (signal?.aborted) cancel();
      signal?.addEventListener("abort", cancel, {once: true});
      try {
        return await answer;
      } finally {
        signal?.removeEventListener("abort", cancel);
      }
    },
    stop
  };
}
