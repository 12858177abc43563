/** @file Both networks' losses at one step, as the guided path tells them. */
import {fixed, percent} from "../../draw/numbers.js";
import {lossAt, measuredLoss, smoothedLoss} from "../../draw/smoothedLoss.js";
import type {NetworkRun, StepReport, TwinName} from "../../run/networkRun.js";
import * as say from "../../words/en/ui/uiRunWords.js";

/** From this factor on the plain network's loss counts as far above the residual one's. */
const APART = 2;

const reportOf = (runs: readonly NetworkRun[], network: TwinName, step: number): StepReport | undefined =>
  runs.find((run) => run.network === network)?.reports.find((report) => report.step === step);

/** Both losses at a step from 1 on, as they are drawn, where the plain one is at least twice the residual one; undefined anywhere else, and between two steps. */
export function partedWords(runs: readonly NetworkRun[], step: number): string | undefined {
  if (!Number.isInteger(step)) return undefined;
  const at = (network: TwinName): number => {
    const reports = runs.find((run) => run.network === network)?.reports ?? [];
    return lossAt(smoothedLoss(measuredLoss(reports)), step) ?? NaN;
  };
  const [residual, plain] = [at("residual"), at("plain")];
  if (!(plain >= APART * residual)) return undefined;
  return say.atStepTheResidualNetworks(fixed(step, 0), fixed(residual, 2), fixed(plain, 2));
}

function endOf({loss, probe}: StepReport): string {
  const shown = fixed(loss, 2);
  return probe === undefined ? say.lossOf(shown) : say.lossAndAccuracyOf(shown, percent(probe.valAccuracy));
}

/** What both networks have come to at the last step that both have made; undefined unless both have trained. */
export function endWords(runs: readonly NetworkRun[]): string | undefined {
  const last = (network: TwinName): number => runs.find((run) => run.network === network)?.reports.at(-1)?.step ?? 0;
  const step = Math.min(last("residual"), last("plain"));
  const [residual, plain] = [reportOf(runs, "residual", step), reportOf(runs, "plain", step)];
  if (residual === undefined || plain === undefined) return undefined;
  return say.afterStepTheResidualNetwork(step, endOf(residual), endOf(plain));
}
