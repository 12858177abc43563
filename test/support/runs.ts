import type {RecordedRun} from "../../components/run/recorded/recordedRun.js";
import {DEFAULT_CONFIG} from "../../components/run/runConfig.js";
import type {NetworkRun, Probe, StepReport} from "../../components/run/networkRun.js";

const probe = (scale: number): Probe => ({
  valLoss: 2 / scale,
  valAccuracy: 1 - 0.9 / scale,
  gradNorm: [0.5 * scale, 0.2, 0.1, 0.4],
  activationGradNorm: [0.01 * scale, 0.1, 0.3],
  activationRms: [1, 2 * scale, 3]
});

function run(network: NetworkRun["network"], speed: number, lose?: number): NetworkRun {
  const reports = Array.from({length: 8}, (_, i): StepReport => {
    const step = i + 1;
    const loss = step === lose ? NaN : 2.4 * Math.exp(-speed * i);
    const report = {step, loss, accuracy: Math.min(1, 0.1 + speed * i), learningRate: 0.05};
    return step === 1 || step === 8 ? {...report, probe: probe(step)} : report;
  });
  return {
    network,
    weightLayers: ["stem.conv", "stage1.unit1.conv1", "stage2.unit1.conv1", "head.dense"],
    activationLayers: ["stem", "stage1.unit1", "stage2.unit1"],
    reports
  };
}

/** Two short runs with easy numbers. */
export const RUNS: readonly NetworkRun[] = [run("residual", 0.25), run("plain", 0.05)];
/** A run whose loss is lost at step 5. */
export const LOST: readonly NetworkRun[] = [run("plain", 0.05, 5)];
/** The same two runs as one that was recorded. */
export const RECORDED: RecordedRun = {
  config: {...DEFAULT_CONFIG, steps: 8},
  provenance: {backend: "wasm, SIMD", runtime: "Node 20", packages: {core: "4.22.0"}, date: "2026-11-24T00:00:00Z"},
  networks: RUNS
};
