import {readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, expect, it} from "vitest";
import type {RecordedGrid} from "../../components/run/recorded/recordedGrid.js";
import type {RecordedGridRates, RecordedIdentityRates} from "../../components/run/recorded/recordedGridRates.js";
import {IDENTITY_RATES, IDENTITY_SETUPS} from "../../components/run/identityConfig.js";
import {DEFAULT_CONFIG} from "../../components/run/runConfig.js";
import {loadKernels} from "../../components/engine/kernels/loadKernels.js";
import {registerKernels} from "../../components/engine/kernels/registerKernels.js";
import {wasmMemory} from "../../components/engine/kernels/wasmMemory.js";
import {startIdentityRun} from "../../components/lessons/residual-learning/worker/identityRun.js";
import {startRun} from "../../components/engine/train/startRun.js";
import {kernelBytes, useWasm} from "../support/wasmBackend.js";

beforeAll(useWasm);

const recorded = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../data/runs/${name}.json`), "utf8"));
const grid = recorded("rates") as RecordedGridRates;
const identity = recorded("identity-rates") as RecordedIdentityRates;

it("a cell of the grid's sweep is made again from its seed", async () => {
  const cell = grid.cells.find((c) => c.bn && c.depth === 10 && c.network === "plain" && c.rate === 0.2)!;
  const config = {...DEFAULT_CONFIG, depth: cell.depth, lr: cell.rate, seed: grid.seed, steps: grid.steps};
  const {step, steps} = await startRun(cell.network, config, kernelBytes(), () => cell.rate);
  const losses = [...steps].map(({loss}) => loss);
  step.dispose();
  expect(losses.slice(-20).reduce((sum, loss) => sum + loss / 20, 0)).toBeCloseTo(cell.trainLoss!, 3);
});

it("the grid's own runs are those of the sweep at its rates", () => {
  const {lr, steps, cells} = recorded("grid") as RecordedGrid;
  expect(steps).toBe(grid.steps);
  const own = cells.filter(({seed}) => seed === grid.seed);
  expect(own).toHaveLength(12);
  for (const {network, bn, depth, trainLoss} of own) {
    const rate = bn ? lr.withNorm : lr.without;
    const cell = grid.cells.find((c) => c.network === network && c.bn === bn && c.depth === depth && c.rate === rate)!;
    expect(cell.trainLoss).toBeCloseTo(trainLoss, 3);
  }
});

it("a cell of the stacks that copy is made again from its seed", async () => {
  expect(identity.cells).toHaveLength(IDENTITY_SETUPS.length * IDENTITY_RATES.length * 2);
  const unregister = registerKernels(await loadKernels(kernelBytes(), wasmMemory()));
  const {id, blocks, gain} = IDENTITY_SETUPS[0]!;
  const rate = 0.03;
  const run = startIdentityRun({
    blocks,
    gain,
    lr: {residual: rate, plain: rate},
    seed: identity.seed,
    steps: identity.steps
  });
  const {measures} = run.advance(identity.steps);
  unregister();
  for (const network of ["residual", "plain"] as const) {
    const cell = identity.cells.find((c) => c.id === id && c.network === network && c.rate === rate)!;
    expect(measures[network].at(-1)!.error / cell.error!).toBeCloseTo(1, 2);
  }
});
