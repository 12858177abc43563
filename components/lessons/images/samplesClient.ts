import {requestClient, type WorkerOptions} from "../../worker/requestClient.js";
import type {SampledSplit, SamplesReport, SamplesRequest} from "./samplesProtocol.js";

/** The images drawn on request, and what a whole split measures. */
export type DrawnSamples = Extract<SamplesReport, {type: "drawn"}>;
export type MeasuredSplit = Extract<SamplesReport, {type: "measured"}>;

/** A worker that draws the images of the data sets. Promises are refused with a sentence when it fails. */
export interface SamplesHandle {
  /** The first `count` images of a split, of one class if `label` is given. */
  draw(split: SampledSplit, count: number, label?: number): Promise<DrawnSamples>;
  measure(split: SampledSplit): Promise<MeasuredSplit>;
  stop(): void;
}

/** Starts the worker. */
export function startSamples(options: WorkerOptions = {}): SamplesHandle {
  const name = "the worker that draws the images";
  const {ask, stop} = requestClient<SamplesRequest, SamplesReport>("samples", name, options);
  return {
    draw: (split, count, label) =>
      ask("drawn", {...split, type: "draw", count, ...(label === undefined ? {} : {label})}),
    measure: (split) => ask("measured", {...split, type: "measure"}),
    stop
  };
}
