/** @file A plan's pieces as work that its caller goes through: a generator that yields, after each piece, the multiply-adds that it was. */
import type {FeatureMap} from "./plan/mapMemory.js";
import type {PlanPiece} from "./plan/planNetwork.js";

/** Work, with what comes of it. Whoever goes through it may do other things between two pieces; what is computed is the same. */
export type Work<Result = void> = Generator<number, Result, void>;

/** Goes through pieces; `visit` is called for each map that they make, while it is in memory. */
export function* doPieces(pieces: readonly PlanPiece[], visit?: (map: FeatureMap) => void): Work {
  for (const {run, made, work} of pieces) {
    run();
    if (made) visit?.(made);
    if (work > 0) yield work;
  }
}

/** Does all of it at once. */
export function finishWork<Result>(work: Work<Result>): Result {
  for (;;) {
    const {value, done} = work.next();
    if (done === true) return value;
  }
}
