import {client, type WorkerOptions} from "../../worker/client.js";
import type {Exchange} from "../../worker/messages.js";
import * as say from "../../words/en/lessons/methodWords.js";

/** Which images: a split of a data set, `size` pixels high and wide, from a seed. */
export interface SampledSplit {
  readonly data: "digits" | "shapes";
  readonly split: "train" | "validation" | "test";
  readonly size: number;
  readonly seed: number;
}

/** Images drawn on request. */
export interface DrawnSamples {
  /** `[n, size, size, channels]`, about −1 to 1. */
  readonly images: Float32Array<ArrayBuffer>;
  readonly labels: readonly number[];
  /** Place of each image in its split. */
  readonly indices: readonly number[];
  readonly channels: number;
  readonly classes: readonly string[];
}

/** What a whole split measures. */
export interface MeasuredSplit {
  readonly images: number;
  /** Images of each class. */
  readonly counts: readonly number[];
  /** Mean and standard deviation of all pixels. */
  readonly mean: number;
  readonly deviation: number;
}

/** What the service is asked that draws the images of the data sets. */
export interface SamplesMessages {
  /** The first `count` images of a split, of one class if `label` is given. */
  readonly draw: Exchange<SampledSplit & {readonly count: number; readonly label: number | undefined}, DrawnSamples>;
  readonly measure: Exchange<SampledSplit, MeasuredSplit>;
}

/** A worker that draws the images of the data sets. Promises are refused with a sentence when it fails. */
export interface SamplesClient {
  /** The first `count` images of a split, of one class if `label` is given. */
  readonly draw: (split: SampledSplit, count: number, label?: number) => Promise<DrawnSamples>;
  readonly measure: (split: SampledSplit) => Promise<MeasuredSplit>;
  readonly stop: () => void;
}

/** Starts a worker that draws images. */
export function samplesClient(options: WorkerOptions = {}): SamplesClient {
  const blame = say.theWorkerThatDraws;
  const {ask, stop} = client<SamplesMessages>({worker: "samples", blame, ...options});
  return {
    draw: (split, count, label) => ask("draw", {...split, count, label}).answer,
    measure: (split) => ask("measure", split).answer,
    stop
  };
}
