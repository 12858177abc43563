/** @file Work as a list of pieces, none of which takes long: whoever does them may do other things between two. */

/** A piece of work. */
export interface Piece {
  /** The multiply-adds that it makes, or what takes as long. */
  readonly work: number;
  readonly run: () => void;
}

/** Somewhere in the kernels' memory; read when a piece is run, so that it may be settled after the piece is planned. */
export interface Place {
  readonly address: number;
}

/** Does all of it at once. */
export function finish(pieces: readonly Piece[]): void {
  for (const piece of pieces) piece.run();
}
