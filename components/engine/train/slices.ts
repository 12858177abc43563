import type {Work} from "./work.js";

/** Multiply-adds of a slice: a hundredth of a second on a laptop, and not a fifth on one that is fifteen times slower. */
export const SLICE = 2 ** 27;

/** Work in slices, of which whoever goes through them may do other things in between. */
export type Slices<Result = void> = Generator<undefined, Result, void>;

/** Joins pieces of work to slices: yields after every {@link SLICE} multiply-adds or a little more. */
export function* slices<Result>(all: Work<Result>): Slices<Result> {
  let work = 0;
  for (;;) {
    const {value, done} = all.next();
    if (done === true) return value;
    work += value;
    if (work < SLICE) continue;
    work = 0;
    yield;
  }
}
