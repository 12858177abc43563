import type {KeptRun} from "../../components/run/kept/keptRun.js";
import type {NetworkRun, StepReport, TwinName} from "../../components/run/networkRun.js";
import {DEFAULT_CONFIG} from "../../components/run/runConfig.js";
import {RUNS} from "./runs.js";

/** A kept run of eight steps with easy numbers. */
export function aKeptRun(number = 1, changes: Partial<KeptRun> = {}): KeptRun {
  return {
    id: `run-${number}`,
    number,
    automatic: `Run ${number}`,
    hidden: false,
    pinned: false,
    config: {...DEFAULT_CONFIG, steps: 8},
    networks: RUNS,
    rates: [],
    backend: "wasm, SIMD",
    date: `2026-11-27T0${number % 10}:00:00.000Z`,
    state: "finished",
    problems: [],
    ...changes
  };
}

/** A network with these losses from step 1 on, and a probe at every one of `probes` with these gradients. */
export function aNetworkRun(
  network: TwinName,
  losses: readonly number[],
  probes: Readonly<Record<number, {readonly valAccuracy?: number; readonly gradNorm?: readonly number[]}>> = {},
  learningRate = 0.05
): NetworkRun {
  const reports = losses.map((loss, i): StepReport => {
    const probe = probes[i + 1];
    const report = {step: i + 1, loss, accuracy: 0.5, learningRate};
    const {valAccuracy = 0.5, gradNorm = [0.5, 0.5]} = probe ?? {};
    return probe === undefined
      ? report
      : {...report, probe: {valLoss: loss, valAccuracy, gradNorm, activationGradNorm: [1], activationRms: [1]}};
  });
  return {network, weightLayers: ["stem.conv", "head.dense"], activationLayers: ["stem"], reports};
}
