import {IDENTITY_SETUPS, type RecordedIdentity} from "../../components/run/identityConfig.js";
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

/** Trains both stacks to copy in every set-up: the first seed to be watched, the others for how they end. */
export async function recordIdentity({kernels, provenance, write}: Recording): Promise<void> {
  const unregister = registerKernels(await loadKernels(kernels, wasmMemory()));
  const runs = IDENTITY_SETUPS.map(({id, blocks, gain, lr}): RecordedIdentity["runs"][number] => {
    const seeded = SEEDS.map((seed) => {
      const config = {blocks, gain, lr, seed, steps: STEPS};
      const run = startIdentityRun(config);
      const reports = FRAMES.map((step) => run.advance(step - run.step));
      const last = reports.at(-1)!.measures;
      const ends = (["residual", "plain"] as const).map((network) => ({
        network,
        seed,
        error: last[network].at(-1)!.error
      }));
      console.log(
        `identity: ${id}, seed ${seed}: ${ends.map(({network, error}) => `${network} ${error.toPrecision(2)}`).join(", ")}`
      );
      return {config, reports, ends};
    });
    const [{config, reports}] = seeded as [(typeof seeded)[number]];
    return {id, config, reports: rounded(reports, 2), ends: rounded(seeded.flatMap(({ends}) => ends))};
  });
  unregister();
  write("runs/identity.json", {provenance, runs} satisfies RecordedIdentity);
}
