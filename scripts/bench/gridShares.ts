import type {SpeedStep} from "../../components/lessons/method/speed/recordedSpeed.js";
import * as tf from "@tensorflow/tfjs-core";
import {createDataset, gather} from "../../components/engine/data/dataset.js";
import {initialize} from "../../components/engine/train/initialize.js";
import {createTrainingStep} from "../../components/engine/train/trainingStep.js";
import {miniature} from "../../components/network/miniature.js";
import {stepGigaflop} from "./stepGigaflop.js";

/** What is timed: every width with every size and batch, in networks of 18 layers. */
const GRID = {widths: [8, 16, 32], sizes: [16, 32], batches: [8, 32, 128]} as const;
/** Steps of each, of which the fastest counts: so many at least, and for at least so many milliseconds. */
const STEPS = 3;
const LONG = 200;
/** Rounds of the registers-only loop, and operations of one. */
const ROUNDS = 1_000_000;
const OPERATIONS = 12 * 4 * 2;

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

/** The grid as lines of the benchmark's table. */
export function gridLines(steps: readonly GridStep[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    steps.flatMap(({width, size, batch, milliseconds, gigaflops, share, megabytes}) => {
      const name = `grid: width ${width}, ${size}×${size}, batch ${batch}`;
      return [
        [`${name}, best ms`, milliseconds],
        [`${name}, GFLOP/s`, gigaflops],
        [`${name}, share of the plain peak`, share],
        [`${name}, MB`, megabytes]
      ];
    })
  );
}

/**
 * Training steps over a grid of widths, sizes and batches, plain SIMD: of each its milliseconds, its GFLOP/s, and their share of what a
 * loop in registers reaches at the same time. Each network is given back before the next.
 */
export async function gridShares(kernels: BufferSource, peak: BufferSource): Promise<readonly GridStep[]> {
  await tf.setBackend("wasm");
  const {instance} = await WebAssembly.instantiate(peak);
  const exported = instance.exports.peak as (rounds: number, factor: number, summand: number) => number;
  const loop = (): number => exported(ROUNDS, 1.0000001, 1e-7);
  loop();
  const steps: GridStep[] = [];
  for (const width of GRID.widths)
    for (const size of GRID.sizes)
      for (const batch of GRID.batches) {
        const network = miniature({depth: 18, width, size});
        const step = await createTrainingStep(network, {batch, kernels});
        initialize(step, 1, 2);
        const {images, labels} = gather(createDataset("digits", "train", size, 1), [...Array(batch).keys()]);
        const run = () => step.step(images, labels, 0.001);
        run();
        const [before, milliseconds, after] = [best(9, loop), best(STEPS, run, LONG), best(9, loop)];
        const rate = stepGigaflop(network, batch) / milliseconds;
        steps.push({
          ...{width, size, batch, milliseconds},
          gigaflops: 1000 * rate,
          share: (rate * 1e9 * Math.min(before, after)) / (ROUNDS * OPERATIONS),
          megabytes: step.bytes / 1e6
        });
        step.dispose();
      }
  return steps;
}
