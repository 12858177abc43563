import type {Cause, CauseRun, RecordedCauses} from "./recordedCauses.js";

/** Batches that an ending is averaged over. */
const LAST = 20;

/** Mean loss of a run's last twenty batches, in nats. */
export function causeEnd({losses}: Pick<CauseRun, "losses">): number {
  const last = losses.slice(-LAST);
  return last.reduce((sum, loss) => sum + loss / last.length, 0);
}

/** Where a network's seeds ended, in the order of the seeds. */
export function causeEnds({runs}: RecordedCauses, cause: Cause): readonly number[] {
  return runs
    .filter((run) => run.cause === cause)
    .sort((one, other) => one.seed - other.seed)
    .map(causeEnd);
}
