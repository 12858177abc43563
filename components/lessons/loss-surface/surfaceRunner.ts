import type {TwinName} from "../../run/networkRun.js";
import {surfaceClient, type SurfaceClient, type Sweep, type SweepOptions} from "./surfaceClient.js";

/** Measures both networks' surfaces, each in a worker of its own that starts when it is first needed. */
export interface SurfaceRunner {
  /** The loss at every point; refused with a sentence when the worker fails. The next call starts a fresh worker. */
  sweep(network: TwinName, sweep: Sweep, options?: SweepOptions): Promise<Float32Array>;
  stop(): void;
}

/** A runner on weights that are fetched when they are first needed. */
export function surfaceRunner(
  weights: Readonly<Record<TwinName, () => Promise<ArrayBuffer>>>,
  start: () => SurfaceClient = surfaceClient
): SurfaceRunner {
  const workers = new Map<TwinName, {readonly client: SurfaceClient; readonly loaded: Promise<unknown>}>();
  const forget = (network: TwinName): void => {
    workers.get(network)?.client.stop();
    workers.delete(network);
  };
  return {
    async sweep(network, sweep, options) {
      let worker = workers.get(network);
      if (worker === undefined) {
        const client = start();
        worker = {client, loaded: weights[network]().then((buffer) => client.load(buffer.slice(0)))};
        workers.set(network, worker);
      }
      try {
        await worker.loaded;
        return await worker.client.sweep(sweep, options);
      } catch (error) {
        if (workers.get(network) === worker) forget(network);
        throw error;
      }
    },
    stop() {
      for (const network of [...workers.keys()]) forget(network);
    }
  };
}
