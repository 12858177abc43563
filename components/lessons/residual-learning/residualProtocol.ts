/** @file Messages between a page and the worker that measures the residuals of a trained network. Pure types. */
import type {UnitSize} from "./unitSize.js";

/** Page → worker: the weights of a trained residual network (the buffer is handed over), and on how many test images to measure. */
export interface ResidualRequest {
  readonly service: "residuals";
  readonly run: number;
  readonly weights: ArrayBuffer;
  readonly images: number;
}

/** Worker → page: exactly one a request. */
export type ResidualReport = {readonly run: number} & (
  {readonly type: "measured"; readonly units: readonly UnitSize[]} | {readonly type: "failed"; readonly message: string}
);
