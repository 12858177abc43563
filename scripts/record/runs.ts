import type {RecordedRun} from "../../components/run/recorded/recordedRun.js";
import type {NetworkRun} from "../../components/run/networkRun.js";
import {DEFAULT_CONFIG, type RunConfig} from "../../components/run/runConfig.js";
import {trainOne, type Recording} from "./recording.js";

/** The runs that the pages show, by file name. */
const RUNS: Readonly<Record<string, RunConfig>> = {
  default: DEFAULT_CONFIG,
  "no-batch-norm": {...DEFAULT_CONFIG, bn: false, depth: 18, size: 12, lr: 0.02, steps: 100}
};

/** Trains both twins of each run that the pages show. */
export async function recordRuns({kernels, provenance, write}: Recording): Promise<void> {
  for (const [name, config] of Object.entries(RUNS)) {
    const networks: NetworkRun[] = [];
    for (const network of ["residual", "plain"] as const) {
      console.log(`recording ${name}, ${network} network, seed ${config.seed}, ${config.steps} steps`);
      networks.push(await trainOne(network, config, kernels));
    }
    write(`runs/${name}.json`, {config, provenance, networks} satisfies RecordedRun);
  }
}
