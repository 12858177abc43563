/**
 * @file Work that is done piece by piece: a generator that yields, after each piece, the multiply-adds (or what costs as much) that it
 * was. Whoever goes through it may do other things between two pieces; what is computed is the same.
 */

/** Work in pieces, with what comes of it. */
export type Pieces<Result = void> = Generator<number, Result, void>;

/** Does all of it at once. */
export function finish<Result>(pieces: Pieces<Result>): Result {
  for (;;) {
    const {value, done} = pieces.next();
    if (done === true) return value;
  }
}
