import type {
  LadderCurve,
  LadderDepth,
  LadderStart,
  RecordedLadder
} from "../../components/lessons/degradation/recordedLadder.js";
import type {StepReport, TwinName} from "../../components/run/networkRun.js";
import {DEFAULT_CONFIG, type RunConfig} from "../../components/run/runConfig.js";
import {startRun} from "../../components/engine/train/startRun.js";
import type {Recording} from "./recording.js";
import {rounded} from "./rounded.js";

const DEPTHS = [10, 18, 34, 66] as const;
const SEEDS = [1, 2, 3, 4, 5] as const;
const NETWORKS = ["residual", "plain"] as const;
/** Without batch norm the grid's rate; only the first step is taken there. */
const RATE_WITHOUT = 0.02;

const short = (value: number): number => rounded(value, 5);

/** Trains a network of one of the ladder's depths. */
async function train(network: TwinName, config: RunConfig, kernels: BufferSource): Promise<StepReport[]> {
  const {step, steps} = await startRun(network, config, kernels, () => config.lr);
  const reports = [...steps];
  step.dispose();
  return reports;
}

/** Trains both networks at every depth with the grid's settings, and takes the first gradients with and without batch norm. */
export async function recordLadder({kernels, provenance, write}: Recording): Promise<void> {
  const curves: LadderCurve[] = [];
  const starts: LadderStart[] = [];
  const start = (network: TwinName, bn: boolean, depth: LadderDepth, seed: number, [first]: StepReport[]): void => {
    const norms = first?.probe?.activationGradNorm ?? [];
    starts.push({network, bn, depth, seed, stem: short(norms[0] ?? NaN), last: short(norms.at(-1) ?? NaN)});
  };
  for (const depth of DEPTHS)
    for (const seed of SEEDS)
      for (const network of NETWORKS) {
        const reports = await train(network, {...DEFAULT_CONFIG, depth, seed}, kernels);
        const validation = reports.flatMap(({step, probe}) =>
          probe ? [{step, loss: short(probe.valLoss), accuracy: short(probe.valAccuracy)}] : []
        );
        curves.push({network, depth, seed, loss: reports.map(({loss}) => short(loss)), validation});
        start(network, true, depth, seed, reports);
        const without = {...DEFAULT_CONFIG, depth, seed, bn: false, lr: RATE_WITHOUT, steps: 1};
        start(network, false, depth, seed, await train(network, without, kernels));
        console.log(`ladder: ${network}, ${depth} layers, seed ${seed}: ${String(reports.at(-1)?.loss)}`);
      }
  write("runs/ladder.json", {provenance, config: DEFAULT_CONFIG, curves, starts} satisfies RecordedLadder);
}
