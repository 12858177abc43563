import type {TwinName} from "../../components/run/networkRun.js";
import {DEFAULT_CONFIG, type RunConfig} from "../../components/run/runConfig.js";
import type {RecordedStarts, StartProbe} from "../../components/run/probes/startProbe.js";
import {probeStart} from "../../components/lessons/gradients/worker/probeStart.js";
import {initialGain} from "../../components/engine/train/startRun.js";
import type {Recording} from "./recording.js";
import {rounded} from "./rounded.js";

/** Gains of the exhibit: nearly even steps on a logarithmic axis from .5 to 6. */
const GAINS = [0.5, 0.6, 0.7, 0.85, 1, 1.2, 1.4, 1.7, 2, 2.3, 2.6, 3, 3.5, 4, 4.5, 5.2, 6];

/** Enough digits for any figure; the files are a third as long. */
const short = (value: number): number => rounded(value, 6);

interface Wanted {
  readonly config: RunConfig;
  readonly gain: number;
}

async function recordStarts(wanted: readonly Wanted[], {kernels, provenance}: Recording): Promise<RecordedStarts> {
  const probes: StartProbe[] = [];
  const weightLayers: Record<TwinName, readonly string[]> = {residual: [], plain: []};
  let activationLayers: readonly string[] = [];
  for (const {config, gain} of wanted)
    for (const network of ["residual", "plain"] as const) {
      const found = await probeStart(network, config, gain, kernels);
      ({activationLayers} = found);
      weightLayers[network] = found.weightLayers;
      const {probe} = found;
      probes.push({
        ...probe,
        loss: short(probe.loss),
        activationGradNorm: probe.activationGradNorm.map(short),
        activationRms: probe.activationRms.map(short),
        weightProducts: probe.weightProducts.map(short)
      });
    }
  return {config: DEFAULT_CONFIG, provenance, activationLayers, weightLayers, probes};
}

/** Both twins at their start: with and without batch norm over five seeds, and without it over a range of initial gains. */
export async function recordGradients(recording: Recording): Promise<void> {
  console.log("measuring gradients at the start");
  const starts = [true, false].flatMap((bn) =>
    [1, 2, 3, 4, 5].map((seed) => ({config: {...DEFAULT_CONFIG, bn, seed}, gain: initialGain({bn})}))
  );
  recording.write("runs/gradient-start.json", await recordStarts(starts, recording));
  const gains = GAINS.flatMap((gain) =>
    [1, 2, 3].map((seed) => ({config: {...DEFAULT_CONFIG, bn: false, seed}, gain}))
  );
  recording.write("runs/gradient-gains.json", await recordStarts(gains, recording));
}
