import {IDENTITY_RATES, IDENTITY_SETUPS} from "../../components/run/identityConfig.js";
import type {
  GridRate,
  IdentityRate,
  RecordedGridRates,
  RecordedIdentityRates
} from "../../components/run/recorded/recordedGridRates.js";
import {DEFAULT_CONFIG} from "../../components/run/runConfig.js";
import {loadKernels} from "../../components/engine/kernels/loadKernels.js";
import {registerKernels} from "../../components/engine/kernels/registerKernels.js";
import {wasmMemory} from "../../components/engine/kernels/wasmMemory.js";
import {startIdentityRun} from "../../components/lessons/residual-learning/worker/identityRun.js";
import {trainOne, type Recording} from "./recording.js";
import {rounded} from "./rounded.js";

const GRID = {rates: [0.005, 0.01, 0.02, 0.05, 0.1, 0.2], steps: 120, seed: 1} as const;
const IDENTITY = {steps: 200, seed: 1} as const;
/** Batches that a training loss is averaged over, as in the grid. */
const LAST = 20;
const NETWORKS = ["residual", "plain"] as const;

/** Trains each condition of the grid at each rate, with one seed. */
export async function recordGridRates({kernels, provenance, write}: Recording): Promise<void> {
  const cells: GridRate[] = [];
  for (const bn of [true, false])
    for (const depth of [10, 18, 34] as const)
      for (const network of NETWORKS)
        for (const rate of GRID.rates) {
          const config = {...DEFAULT_CONFIG, bn, depth, seed: GRID.seed, lr: rate, steps: GRID.steps};
          const {reports} = await trainOne(network, config, kernels);
          const trainLoss = reports.slice(-LAST).reduce((sum, {loss}) => sum + loss / LAST, 0);
          cells.push({network, bn, depth, rate, trainLoss: rounded(trainLoss)});
          console.log(
            `rates: ${network}, ${depth} layers, batch norm ${bn ? "on" : "off"}, learning rate ${rate}: ${trainLoss.toFixed(3)}`
          );
        }
  write("runs/rates.json", {provenance, seed: GRID.seed, steps: GRID.steps, cells} satisfies RecordedGridRates);
}

/** Trains both stacks of each set-up that copies at each rate, with one seed. */
export async function recordIdentityRates({kernels, provenance, write}: Recording): Promise<void> {
  const unregister = registerKernels(await loadKernels(kernels, wasmMemory()));
  const cells: IdentityRate[] = [];
  for (const {id, blocks, gain} of IDENTITY_SETUPS)
    for (const rate of IDENTITY_RATES) {
      const config = {blocks, gain, lr: {residual: rate, plain: rate}, ...IDENTITY};
      const {measures} = startIdentityRun(config).advance(IDENTITY.steps);
      const ends = NETWORKS.map((network) => ({network, error: measures[network].at(-1)!.error}));
      cells.push(...ends.map(({network, error}) => ({id, network, rate, error: rounded(error, 3)})));
      console.log(
        `identity-rates: ${id}, learning rate ${rate}: ${ends.map(({network, error}) => `${network} ${error.toPrecision(2)}`).join(", ")}`
      );
    }
  unregister();
  write("runs/identity-rates.json", {provenance, ...IDENTITY, cells} satisfies RecordedIdentityRates);
}
