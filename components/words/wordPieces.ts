/** A piece of a sentence that stands apart, as an element does: a network's name, or a number. */
export interface WordPiece {
  readonly words: string;
}

/** A sentence in parts, some of which stand apart; each language puts them in its own order. */
export type WordPieces<P> = readonly (string | P)[];
