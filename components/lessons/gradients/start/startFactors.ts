import type {TwinName} from "../../../run/networkRun.js";
import {factorPerLayer, type RecordedStarts} from "../../../run/startProbe.js";

/** The mean-field factor of batch norm after ReLU: 1/σ with σ² = (π − 1)/π. */
export const EXPECTED_FACTOR = Math.sqrt(Math.PI / (Math.PI - 1));

/** Factor per layer over all seeds of one network: geometric mean and range. */
export function startFactors(
  {probes}: RecordedStarts,
  network: TwinName,
  bn: boolean
): {mean: number; low: number; high: number} {
  const all = probes
    .filter((probe) => probe.network === network && probe.bn === bn)
    .map((probe) => factorPerLayer(probe));
  const mean = Math.exp(all.reduce((sum, factor) => sum + Math.log(factor), 0) / all.length);
  return {mean, low: Math.min(...all), high: Math.max(...all)};
}
