/** A tensor in a file: what its header says, and its values when they are asked for. */
export interface StoredTensor {
  readonly shape: readonly number[];
  /** As the file calls it: `F32`, `I64`, … */
  readonly dtype: string;
  /** Its values as 32-bit floats; only where `readable`. */
  read(): Float32Array;
  readonly readable: boolean;
}

/** The tensors of a weight file by their names. Nothing is copied out of the file before it is read. */
export type TensorStore = ReadonlyMap<string, StoredTensor>;

/** Values of a shape. */
export const countOf = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);
