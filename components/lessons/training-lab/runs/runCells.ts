/** @file What a row of the table of runs says, as text. */
import {fixed, percent, signed, whole} from "../../../draw/numbers.js";
import {lastOf, reachedStep, type KeptRun, type LastNumbers} from "../../../run/kept/keptRun.js";
import type {TwinName} from "../../../run/networkRun.js";
import {healthOptions, runHealth, verdictMark} from "../../../run/kept/runHealth.js";
import {bitsWords} from "./bitsWords.js";
import {whatDiffers} from "../../../run/kept/whatDiffers.js";
import * as say from "../../../words/en/lab/labRunsWords.js";

/** The columns between the name and the buttons, by key: their headings. */
export const RUN_COLUMNS = {
  differs: say.differsFromTheRunAbove,
  steps: say.steps,
  curve: say.loss,
  residualLoss: say.residualLastLoss,
  residualAccuracy: say.residualValidationAccuracy,
  plainLoss: say.plainLastLoss,
  plainAccuracy: say.plainValidationAccuracy,
  difference: say.residualPlain
} as const;

/** A column of text; `curve` is a picture. */
export type TextColumn = Exclude<keyof typeof RUN_COLUMNS, "curve">;

/** What a network that did not run, or has not been measured yet, has in a cell. */
const NONE = "–";

/** A row's texts; `above` is the run in the row above. */
export function runCells(run: KeptRun, above: KeptRun | undefined): Readonly<Record<TextColumn, string>> {
  const last = lastOf(run);
  const of = (network: TwinName): LastNumbers | undefined => last.find((one) => one.network === network);
  const [residual, plain] = [of("residual"), of("plain")];
  const differs = above === undefined ? say.firstRun : whatDiffers(run, above).join("; ") || say.nothingTheSameSettings;
  return {
    differs,
    steps: stepsText(run),
    residualLoss: lossText(residual),
    residualAccuracy: accuracyText(residual),
    plainLoss: lossText(plain),
    plainAccuracy: accuracyText(plain),
    difference: differenceText(residual, plain)
  };
}

/** Steps that were made, of those that were planned where it is fewer. */
function stepsText(run: KeptRun): string {
  const reached = reachedStep(run);
  return reached < run.config.steps ? say.outOf(whole(reached), whole(run.config.steps)) : whole(reached);
}

const lossText = (last: LastNumbers | undefined): string => (last?.loss === undefined ? NONE : fixed(last.loss, 2));
const accuracyText = (last: LastNumbers | undefined): string =>
  last?.valAccuracy === undefined ? NONE : percent(last.valAccuracy);

function differenceText(residual: LastNumbers | undefined, plain: LastNumbers | undefined): string {
  const loss = (residual?.loss ?? NaN) - (plain?.loss ?? NaN);
  const points = 100 * ((residual?.valAccuracy ?? NaN) - (plain?.valAccuracy ?? NaN));
  const told = [
    ...(Number.isFinite(loss) ? [say.lossOf(signed(loss, 2))] : []),
    ...(Number.isFinite(points) ? [say.accuracyPoints(signed(points, 0))] : [])
  ];
  return told.join("; ") || NONE;
}

/** How a run stands, where it is not simply finished: its state, and what is wrong with its networks. */
export function runNote(run: KeptRun): string {
  const state = {running: say.underWay, finished: "", stopped: "stopped", broken: say.brokeOff}[run.state];
  const faults = run.networks.flatMap((network) =>
    runHealth(network, healthOptions(run.images))
      .slice(0, 1)
      .map((verdict) => `${network.network} ${verdictMark(verdict)}`)
  );
  return [state, ...faults, bitsWords(run)].filter(Boolean).join("; ");
}
