import type {UnitSize} from "../model/residualSizes.js";
import type {ResidualReport, ResidualRequest} from "./residualProtocol.js";
import {workerUrl} from "./workerUrl.js";

/** A measurement under way. */
export interface ResidualMeasurement {
  /** Refused with a sentence when the worker fails. */
  readonly units: Promise<readonly UnitSize[]>;
  stop(): void;
}

/** Measures a trained network's residuals in a worker that ends afterwards; the buffer is handed over. */
export function measureResiduals(
  weights: ArrayBuffer,
  images: number,
  createWorker: () => Worker = () => new Worker(workerUrl(), {type: "module"})
): ResidualMeasurement {
  const worker = createWorker();
  const units = new Promise<readonly UnitSize[]>((resolve, reject) => {
    worker.onmessage = ({data}: MessageEvent<ResidualReport>) => {
      worker.terminate();
      if (data.type === "measured") resolve(data.units);
      else reject(new Error(data.message));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      reject(
        new Error(`the worker that measures ${event.message ? `broke: ${event.message}` : "could not be loaded"}`)
      );
    };
  });
  worker.postMessage({service: "residuals", run: 1, weights, images} satisfies ResidualRequest, [weights]);
  return {units, stop: () => worker.terminate()};
}
