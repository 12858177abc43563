import type {SpeedStep} from "../../components/lessons/method/speed/recordedSpeed.js";
import * as tf from "@tensorflow/tfjs-core";
import {createDataset, gather} from "../../components/engine/data/dataset.js";
import {initialize} from "../../components/engine/train/initialize.js";
import {createTrainingStep} from "../../components/engine/train/trainingStep.js";
import {miniature} from "../../components/network/miniature.js";
import {peakLoops, type PeakLoops} from "./peakLoops.js";
import {stepGigaflop} from "./stepGigaflop.js";

/** What is timed: every width with every size and batch, in networks of 18 layers. */
const GRID = {widths: [8, 16, 32], sizes: [16, 32], batches: [8, 32, 128]} as const;
/** What is timed with relaxed SIMD. */
const WIDE = {width: 32, size: 32, batch: 32} as const;
/** Steps of each, of which the fastest counts: so many at least, and for at least so many milliseconds. */
const STEPS = 3;
const LONG = 200;
/** Rounds of the loops that tell the peak. */
const ROUNDS = 1_000_000;

/** Fastest time of some runs, in milliseconds; of more where they are over before `long`. */
function best(times: number, run: () => unknown, long = 0): number {
  let least = Infinity;
  let whole = 0;
  for (let i = 0; i < times || whole < long; i++) {
    const start = performance.now();
    run();
    const time = performance.now() - start;
    least = Math.min(least, time);
    whole += time;
  }
  return least;
}

/** A training step of one width, size and batch, and what it takes of memory. */
export interface GridStep extends SpeedStep {
  readonly megabytes: number;
}

/** Steps over the grid with plain SIMD, and the widest with the largest images and the lab's batch with relaxed SIMD. */
export interface GridShares {
  readonly plain: readonly GridStep[];
  readonly relaxed: GridStep;
}

/** The grid as lines of the benchmark's table. */
export function gridLines({plain, relaxed}: GridShares): Readonly<Record<string, number>> {
  const lines = (of: string, {width, size, batch, milliseconds, gigaflops, share, fed, megabytes}: GridStep) => {
    const name = `${of}: width ${width}, ${size}×${size}, batch ${batch}`;
    return [
      [`${name}, best ms`, milliseconds],
      [`${name}, GFLOP/s`, gigaflops],
      [`${name}, share of the plain peak`, share],
      // A fused tile is wider, and loads less.
      ...(of === "grid" ? [[`${name}, share of the plain peak with a tile's loads`, fed] as const] : []),
      [`${name}, MB`, megabytes]
    ] as const;
  };
  return Object.fromEntries([...plain.flatMap((step) => lines("grid", step)), ...lines("grid, relaxed", relaxed)]);
}

/** One step, between two runs of both loops: `kernels` are those that it is made with. */
async function stepBetween(
  {width, size, batch}: Pick<GridStep, "width" | "size" | "batch">,
  kernels: BufferSource,
  {peak, fed}: PeakLoops
): Promise<GridStep> {
  const network = miniature({depth: 18, width, size});
  const step = await createTrainingStep(network, {batch, kernels});
  initialize(step, 1, 2);
  const {images, labels} = gather(createDataset("digits", "train", size, 1), [...Array(batch).keys()]);
  const run = () => step.step(images, labels, 0.001);
  run();
  const reached = () => [peak, fed].map(({run: loop, gigaflop}) => gigaflop / best(9, loop));
  const [before, milliseconds, after] = [reached(), best(STEPS, run, LONG), reached()];
  const rate = stepGigaflop(network, batch) / milliseconds;
  const [share = NaN, ofFed = NaN] = before.map((loop, i) => rate / Math.max(loop, after[i] ?? 0));
  const megabytes = step.bytes / 1e6;
  step.dispose();
  return {width, size, batch, milliseconds, gigaflops: 1000 * rate, share, fed: ofFed, megabytes};
}

/**
 * Training steps over a grid of widths, sizes and batches: of each its milliseconds, its GFLOP/s, and their share of what loops in
 * registers, and with the loads of a tile, reach at the same time. Each network is given back before the next.
 */
export async function gridShares(plain: BufferSource, relaxed: BufferSource, peak: BufferSource): Promise<GridShares> {
  await tf.setBackend("wasm");
  const loops = await peakLoops(peak, ROUNDS);
  loops.peak.run();
  loops.fed.run();
  const steps: GridStep[] = [];
  for (const width of GRID.widths)
    for (const size of GRID.sizes)
      for (const batch of GRID.batches) steps.push(await stepBetween({width, size, batch}, plain, loops));
  return {plain: steps, relaxed: await stepBetween(WIDE, relaxed, loops)};
}
