/** @file The page's side of measuring residuals in a worker: its messages, and how one is started. */
import {client, type WorkerOptions} from "../../worker/client.js";
import type {Exchange} from "../../worker/messages.js";
import type {UnitSize} from "./unitSize.js";
import * as say from "../../words/en/lessons/residualLearningFiguresWords.js";

/** What the service is asked that measures the residuals of trained networks. */
export interface ResidualMessages {
  /** The weights of a trained residual network, and on how many test images to measure. */
  readonly measure: Exchange<{readonly weights: ArrayBuffer; readonly images: number}, readonly UnitSize[]>;
}

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
  const blame = say.theWorkerThatMeasuresResiduals;
  const {ask, stop} = client<ResidualMessages>({worker: "residual", blame, ...options});
  const {answer} = ask("measure", {weights, images}, {transfer: [weights]});
  return {units: answer.finally(stop), stop};
}
