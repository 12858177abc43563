import {
  IDENTITY_SETUPS,
  NORM_SETUP,
  type IdentitySetup,
  type RecordedIdentity,
  type RecordedNormIdentity
} from "../../components/run/identityConfig.js";
import {loadKernels} from "../../components/engine/kernels/loadKernels.js";
import {registerKernels} from "../../components/engine/kernels/registerKernels.js";
import {wasmMemory} from "../../components/engine/kernels/wasmMemory.js";
import {startIdentityRun} from "../../components/lessons/residual-learning/worker/identityRun.js";
import type {Recording} from "./recording.js";
import {rounded} from "./rounded.js";

/** Steps at which the maps of the shown run are kept. */
const FRAMES = [0, 1, 3, 7, 15, 30, 80, 200];
const STEPS = 200;
const SEEDS = [1, 2, 3, 4, 5];
/** Rates that the stacks with batch norm were tried at. */
const NORM_RATES = [0.03, 0.1, 0.3, 1];
const NETWORKS = ["residual", "plain"] as const;

/** Trains both stacks of a set-up to copy: the first seed to be watched, the others for how they end. */
function trainSetup({id, blocks, gain, norm, lr}: IdentitySetup): RecordedIdentity["runs"][number] {
  const seeded = SEEDS.map((seed) => {
    const config = {blocks, gain, ...(norm ? {norm} : {}), lr, seed, steps: STEPS};
    const run = startIdentityRun(config);
    const reports = FRAMES.map((step) => run.advance(step - run.step));
    const last = reports.at(-1)!.measures;
    const ends = NETWORKS.map((network) => ({network, seed, error: last[network].at(-1)!.error}));
    console.log(
      `identity: ${id}, seed ${seed}: ${ends.map(({network, error}) => `${network} ${error.toPrecision(2)}`).join(", ")}`
    );
    return {config, reports, ends};
  });
  const [{config, reports}] = seeded as [(typeof seeded)[number]];
  return {id, config, reports: rounded(reports, 2), ends: rounded(seeded.flatMap(({ends}) => ends))};
}

/** Trains both stacks to copy in every set-up. */
export async function recordIdentity({kernels, provenance, write}: Recording): Promise<void> {
  const unregister = registerKernels(await loadKernels(kernels, wasmMemory()));
  const runs = IDENTITY_SETUPS.map(trainSetup);
  unregister();
  write("runs/identity.json", {provenance, runs} satisfies RecordedIdentity);
}

/** Trains both stacks with batch norm to copy: at several rates with one seed, and at each one's best with five. */
export async function recordIdentityNorm({kernels, provenance, write}: Recording): Promise<void> {
  const unregister = registerKernels(await loadKernels(kernels, wasmMemory()));
  const {blocks, gain} = NORM_SETUP;
  const [seed] = SEEDS as [number];
  const rates = NORM_RATES.flatMap((rate) => {
    const config = {blocks, gain, norm: true, lr: {residual: rate, plain: rate}, seed, steps: STEPS};
    const {measures} = startIdentityRun(config).advance(STEPS);
    const ends = NETWORKS.map((network) => ({network, rate, error: rounded(measures[network].at(-1)!.error, 3)}));
    console.log(
      `identity-norm: learning rate ${rate}: ${ends.map(({network, error}) => `${network} ${error}`).join(", ")}`
    );
    return ends;
  });
  const runs = [trainSetup(NORM_SETUP)];
  unregister();
  write("runs/identity-norm.json", {provenance, runs, seed, rates} satisfies RecordedNormIdentity);
}
