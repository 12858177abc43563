import {
  CAUSES,
  CAUSE_SETUPS,
  type Cause,
  type CauseRate,
  type CauseRun,
  type RecordedCauses
} from "../../components/run/recorded/recordedCauses.js";
import {DEFAULT_CONFIG} from "../../components/run/runConfig.js";
import {trainOne, type Recording} from "./recording.js";
import {rounded} from "./rounded.js";

const RATES = [0.01, 0.02, 0.05, 0.1];
const SEEDS = [1, 2, 3, 4, 5];
/** Each network's rate is chosen on these seeds, the others are new to it. */
const TRIED_SEEDS = [1, 2];
/** Batches that a training loss is averaged over, as in the grid. */
const LAST = 20;

const ending = (losses: readonly number[]): number => losses.slice(-LAST).reduce((sum, loss) => sum + loss / LAST, 0);
const written = (value: number): number | null => (Number.isFinite(value) ? rounded(value) : null);

async function trainCause(kernels: BufferSource, cause: Cause, rate: number, seed: number): Promise<CauseRun> {
  const {network, change} = CAUSE_SETUPS[cause];
  const {reports} = await trainOne(network, {...DEFAULT_CONFIG, ...change, lr: rate, seed}, kernels);
  const losses = reports.map(({loss}) => rounded(loss));
  console.log(`causes: ${cause}, learning rate ${rate}, seed ${seed}: ${ending(losses).toFixed(2)}`);
  return {cause, rate, seed, losses, valAccuracy: reports.at(-1)?.probe?.valAccuracy ?? NaN};
}

/** The rate at which the mean ending over the tried seeds is lowest. */
function bestRate(tried: readonly CauseRun[]): number {
  const mean = (rate: number): number => {
    const ends = tried.filter((run) => run.rate === rate).map(({losses}) => ending(losses));
    const sum = ends.reduce((total, end) => total + end, 0);
    return Number.isFinite(sum) ? sum / ends.length : Infinity;
  };
  return RATES.reduce((best, rate) => (mean(rate) < mean(best) ? rate : best));
}

/** Trains each network of the test at four rates, and from five seeds at the best of them. */
export async function recordCauses({kernels, provenance, write}: Recording): Promise<void> {
  const rates: CauseRate[] = [];
  const runs: CauseRun[] = [];
  for (const cause of CAUSES) {
    const tried: CauseRun[] = [];
    for (const rate of RATES) for (const seed of TRIED_SEEDS) tried.push(await trainCause(kernels, cause, rate, seed));
    rates.push(...tried.map(({rate, seed, losses}) => ({cause, rate, seed, trainLoss: written(ending(losses))})));
    const best = bestRate(tried);
    for (const seed of SEEDS)
      runs.push(
        tried.find((run) => run.rate === best && run.seed === seed) ?? (await trainCause(kernels, cause, best, seed))
      );
  }
  const content: RecordedCauses = {provenance, config: DEFAULT_CONFIG, triedSeeds: TRIED_SEEDS, rates, runs};
  write("runs/causes.json", content);
}
