/** A weight file of the reader's, or of this site. */
export interface WeightBytes {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}
