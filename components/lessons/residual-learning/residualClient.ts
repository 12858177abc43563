import type {UnitSize} from "./unitSize.js";
import {requestClient, type WorkerOptions} from "../../worker/requestClient.js";
import type {ResidualReport, ResidualRequest} from "./residualProtocol.js";

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
  options: WorkerOptions = {}
): ResidualMeasurement {
  const name = "the worker that measures the residuals";
  const {ask, stop} = requestClient<ResidualRequest, ResidualReport>("residuals", name, options);
  const units = ask("measured", {weights, images}, [weights]).then((report) => report.units);
  return {units: units.finally(stop), stop};
}
