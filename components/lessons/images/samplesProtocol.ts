/** @file Messages between a page and the worker that draws the images of the data sets. Pure types. */

/** Which images: a split of a data set, `size` pixels high and wide, from a seed. */
export interface SampledSplit {
  readonly data: "digits" | "shapes";
  readonly split: "train" | "validation" | "test";
  readonly size: number;
  readonly seed: number;
}

/** Page → worker: the first `count` images, of one class if `label` is given; or a measurement of the whole split. */
export type SamplesRequest = {readonly service: "samples"; readonly run: number} & SampledSplit &
  ({readonly type: "draw"; readonly count: number; readonly label?: number} | {readonly type: "measure"});

/** Worker → page, one for each request. */
export type SamplesReport = {readonly run: number} & (
  | {
      readonly type: "drawn";
      /** `[n, size, size, channels]`, about −1 to 1. */
      readonly images: Float32Array<ArrayBuffer>;
      readonly labels: readonly number[];
      /** Place of each image in its split. */
      readonly indices: readonly number[];
      readonly channels: number;
      readonly classes: readonly string[];
    }
  | {
      readonly type: "measured";
      readonly images: number;
      /** Images of each class. */
      readonly counts: readonly number[];
      /** Mean and standard deviation of all pixels. */
      readonly mean: number;
      readonly deviation: number;
    }
  | {readonly type: "failed"; readonly message: string}
);
