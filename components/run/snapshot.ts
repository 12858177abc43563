/** What a network makes of one image at one step, with the batch statistics of the evaluation that it is part of. */
export interface Snapshot {
  /** Mean over the channels of the stem's and each unit's output, row by row, `[h · w]`; in order of depth. */
  readonly maps: readonly Float32Array[];
  /** Share given to each class, 0–1. */
  readonly probabilities: Float32Array;
}

/** The buffers of a snapshot, to be handed over with it. */
export function snapshotBuffers({maps, probabilities}: Snapshot): ArrayBuffer[] {
  return [...maps, probabilities].map(({buffer}) => buffer as ArrayBuffer);
}

/** The image that is watched, as a picture shows it. */
export interface WatchedPicture {
  /** Grey values, −1 to 1, row by row, `[size · size]`: of a coloured image the mean of its channels. */
  readonly values: Float32Array;
  readonly size: number;
  /** The class that it shows. */
  readonly label: number;
}
