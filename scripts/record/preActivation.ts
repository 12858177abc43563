import {
  ORDER_DEPTHS,
  type OrderRate,
  type OrderRun,
  type OrderedNetwork,
  type RecordedOrders,
  type UnitOrder
} from "../../components/lessons/after-resnet/order/recordedOrders.js";
import {miniature} from "../../components/network/miniature.js";
import {DEFAULT_CONFIG} from "../../components/run/runConfig.js";
import {trainOne, type Recording} from "./recording.js";
import {rounded} from "./rounded.js";

const RATES = [0.02, 0.05, 0.1];
/** The deeper networks take twice as long. */
const SEEDS: Readonly<Record<OrderedNetwork["depth"], readonly number[]>> = {34: [1, 2, 3, 4, 5], 66: [1, 2, 3]};
/** Each order's rate is chosen on these seeds, at the first depth; the other seeds and depths are new to it. */
const TRIED_SEEDS = [1, 2];
/** Batches that a training loss is averaged over, as in the grid. */
const LAST = 20;

const ending = (losses: readonly number[]): number => losses.slice(-LAST).reduce((sum, loss) => sum + loss / LAST, 0);

async function trainOrder(
  kernels: BufferSource,
  {order, depth}: OrderedNetwork,
  rate: number,
  seed: number
): Promise<OrderRun> {
  const {width, size} = DEFAULT_CONFIG;
  const specification = miniature({depth, width, size, order});
  const config = {...DEFAULT_CONFIG, depth, lr: rate, seed};
  const {reports} = await trainOne("residual", config, kernels, {specification});
  const losses = reports.map(({loss}) => rounded(loss));
  console.log(`pre-activation: ${order}, ${depth} layers, rate ${rate}, seed ${seed}: ${ending(losses).toFixed(3)}`);
  return {order, depth, rate, seed, losses, valAccuracy: reports.at(-1)?.probe?.valAccuracy ?? NaN};
}

/** The rate at which the mean ending over the tried seeds is lowest. */
function bestRate(tried: readonly OrderRun[]): number {
  const mean = (rate: number): number => {
    const ends = tried.filter((run) => run.rate === rate).map(({losses}) => ending(losses));
    const sum = ends.reduce((total, end) => total + end, 0);
    return Number.isFinite(sum) ? sum / ends.length : Infinity;
  };
  return RATES.reduce((best, rate) => (mean(rate) < mean(best) ? rate : best));
}

/** Trains residual networks of both orders: at the first depth with three rates, then at every depth from its seeds with the best. */
export async function recordPreActivation({kernels, provenance, write}: Recording): Promise<void> {
  const rates: OrderRate[] = [];
  const runs: OrderRun[] = [];
  const best = new Map<UnitOrder, number>();
  for (const depth of ORDER_DEPTHS)
    for (const order of ["post", "pre"] as const) {
      const network = {order, depth};
      const tried: OrderRun[] = [];
      if (!best.has(order))
        for (const rate of RATES)
          for (const seed of TRIED_SEEDS) tried.push(await trainOrder(kernels, network, rate, seed));
      for (const {rate, seed, losses} of tried) {
        const end = ending(losses);
        rates.push({...network, rate, seed, trainLoss: Number.isFinite(end) ? Number(end.toFixed(3)) : null});
      }
      const rate = best.get(order) ?? bestRate(tried);
      best.set(order, rate);
      for (const seed of SEEDS[depth])
        runs.push(
          tried.find((run) => run.rate === rate && run.seed === seed) ??
            (await trainOrder(kernels, network, rate, seed))
        );
    }
  const content: RecordedOrders = {provenance, config: DEFAULT_CONFIG, triedSeeds: TRIED_SEEDS, rates, runs};
  write("runs/pre-activation.json", content);
}
