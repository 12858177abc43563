import type {TwinName} from "../../../run/networkRun.js";
import {factorPerLayer, type RecordedStarts} from "../../../run/probes/startProbe.js";

/** The mean-field factor of batch norm after ReLU: 1/σ with σ² = (π − 1)/π (Luther 2020, after Yang et al. 2019). */
export const EXPECTED_FACTOR = Math.sqrt(Math.PI / (Math.PI - 1));

/** By how much a layer multiplies the gradient's norm: geometric mean over the seeds, lowest and highest seed. */
export interface StartFactors {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Sums up the factors per layer of one network over all seeds, with or without batch norm. */
export function startFactors({probes}: RecordedStarts, network: TwinName, bn: boolean): StartFactors {
  const all = probes
    .filter((probe) => probe.network === network && probe.bn === bn)
    .map((probe) => factorPerLayer(probe));
  const mean = Math.exp(all.reduce((sum, factor) => sum + Math.log(factor), 0) / all.length);
  return {mean, low: Math.min(...all), high: Math.max(...all)};
}
