import type {
  RecordedZeroScale,
  ZeroScaleRun
} from "../../components/lessons/residual-learning/zeroScale/recordedZeroScale.js";
import {DEFAULT_CONFIG, type RunConfig} from "../../components/run/runConfig.js";
import {trainOne, type Recording} from "./recording.js";
import {rounded} from "./rounded.js";

const RATES = [0.05, 0.1];
const SEEDS = [1, 2, 3, 4, 5];

/** Trains the residual network with its last γ at one and at zero. */
export async function recordZeroScale({kernels, provenance, write}: Recording): Promise<void> {
  const config: RunConfig = {...DEFAULT_CONFIG, skip: "on"};
  const runs: ZeroScaleRun[] = [];
  for (const lr of RATES)
    for (const zero of [false, true])
      for (const seed of SEEDS) {
        const {reports} = await trainOne("residual", {...config, lr, zero, seed}, kernels);
        const losses = reports.map(({loss}) => rounded(loss, 5));
        const valAccuracy = reports.at(-1)?.probe?.valAccuracy ?? NaN;
        runs.push({zero, lr, seed, losses, valAccuracy});
        console.log(`zero γ: learning rate ${lr}, last γ ${zero ? 0 : 1}, seed ${seed}: ${valAccuracy.toFixed(2)}`);
      }
  write("runs/zero-scale.json", {provenance, config, runs} satisfies RecordedZeroScale);
}
