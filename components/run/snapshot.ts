/** What a network makes of one image at one step, with the batch statistics of the evaluation that it is part of. */
export interface Snapshot {
  /** Mean over the channels of the stem's and each unit's output, row by row, `[h · w]`; in order of depth. */
  readonly maps: readonly Float32Array[];
  /** Share given to each class, 0–1. */
  readonly probabilities: Float32Array;
}
