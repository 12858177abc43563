import {MINIATURE_STAGES} from "../../components/network/miniature.js";
import type {
  LadderCurve,
  LadderDepth,
  LadderStart,
  RecordedLadder
} from "../../components/lessons/degradation/recordedLadder.js";
import {residualNetwork} from "../../components/network/residualNetwork.js";
import type {StepReport, TwinName} from "../../components/run/networkRun.js";
import {DEFAULT_CONFIG, type RunConfig} from "../../components/run/runConfig.js";
import {initialize} from "../../components/engine/train/initialize.js";
import {initialGain} from "../../components/engine/train/startRun.js";
import {trainingLoop} from "../../components/engine/train/trainingLoop.js";
import {createTrainingStep} from "../../components/engine/train/trainingStep.js";
import type {Recording} from "./recording.js";
import {rounded} from "./rounded.js";

/** Units per stage: the laboratory's depths, and one more that a phone should not be asked to train. */
const STAGES: Readonly<Record<LadderDepth, readonly number[]>> = {...MINIATURE_STAGES, 66: [6, 8, 12, 6]};
const DEPTHS = [10, 18, 34, 66] as const;
const SEEDS = [1, 2, 3, 4, 5] as const;
const NETWORKS = ["residual", "plain"] as const;
/** Without batch norm the grid's rate; only the first step is taken there. */
const RATE_WITHOUT = 0.02;

const short = (value: number): number => rounded(value, 5);

/** Trains a network of a depth that need not be one of the laboratory's. */
async function train(
  network: TwinName,
  depth: LadderDepth,
  config: RunConfig,
  kernels: BufferSource
): Promise<StepReport[]> {
  const {width, size, batch, bn} = config;
  const specification = residualNetwork({
    title: `${network}-${depth}`,
    input: [size, size, 1],
    classes: 10,
    stages: STAGES[depth],
    width,
    stem: "small",
    shortcut: network === "residual" ? "projection" : "none",
    batchNormalization: bn
  });
  const step = await createTrainingStep(specification, {batch, kernels});
  initialize(step, config.seed, initialGain(config));
  const reports = [...trainingLoop(step, config, () => config.lr)];
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
        const reports = await train(network, depth, {...DEFAULT_CONFIG, seed}, kernels);
        const validation = reports.flatMap(({step, probe}) =>
          probe ? [{step, loss: short(probe.valLoss), accuracy: short(probe.valAccuracy)}] : []
        );
        curves.push({network, depth, seed, loss: reports.map(({loss}) => short(loss)), validation});
        start(network, true, depth, seed, reports);
        const without = {...DEFAULT_CONFIG, seed, bn: false, lr: RATE_WITHOUT, steps: 1};
        start(network, false, depth, seed, await train(network, depth, without, kernels));
        console.log(`ladder: ${network}, ${depth} layers, seed ${seed}: ${String(reports.at(-1)?.loss)}`);
      }
  write("runs/ladder.json", {provenance, config: DEFAULT_CONFIG, curves, starts} satisfies RecordedLadder);
}
