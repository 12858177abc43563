/** @file What a row of the table of runs says, as text. */
import {fixed, percent, signed, whole} from "../../../draw/numbers.js";
import {lastOf, reachedStep, type KeptRun, type LastNumbers} from "../../../run/kept/keptRun.js";
import type {TwinName} from "../../../run/networkRun.js";
import {healthOptions, runHealth, verdictMark} from "../../../run/kept/runHealth.js";
import {bitsWords} from "./bitsWords.js";
import {whatDiffers} from "../../../run/kept/whatDiffers.js";

/** The columns between the name and the buttons, by key: their headings. */
export const RUN_COLUMNS = {
  differs: "Differs from the run above",
  steps: "Steps",
  curve: "Loss",
  residualLoss: "Residual, last loss",
  residualAccuracy: "Residual, validation accuracy",
  plainLoss: "Plain, last loss",
  plainAccuracy: "Plain, validation accuracy",
  difference: "Residual − plain"
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
  const differs =
    above === undefined ? "first run" : whatDiffers(run, above).join("; ") || "nothing: the same settings";
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
  return reached < run.config.steps ? `${whole(reached)} of ${whole(run.config.steps)}` : whole(reached);
}

const lossText = (last: LastNumbers | undefined): string => (last?.loss === undefined ? NONE : fixed(last.loss, 2));
const accuracyText = (last: LastNumbers | undefined): string =>
  last?.valAccuracy === undefined ? NONE : percent(last.valAccuracy);

function differenceText(residual: LastNumbers | undefined, plain: LastNumbers | undefined): string {
  const loss = (residual?.loss ?? NaN) - (plain?.loss ?? NaN);
  const points = 100 * ((residual?.valAccuracy ?? NaN) - (plain?.valAccuracy ?? NaN));
  const told = [
    ...(Number.isFinite(loss) ? [`loss ${signed(loss, 2)}`] : []),
    ...(Number.isFinite(points) ? [`accuracy ${signed(points, 0)} points`] : [])
  ];
  return told.join("; ") || NONE;
}

/** How a run stands, where it is not simply finished: its state, and what is wrong with its networks. */
export function runNote(run: KeptRun): string {
  const state = {running: "under way", finished: "", stopped: "stopped", broken: "broke off"}[run.state];
  const faults = run.networks.flatMap((network) =>
    runHealth(network, healthOptions(run.images))
      .slice(0, 1)
      .map((verdict) => `${network.network} ${verdictMark(verdict)}`)
  );
  return [state, ...faults, bitsWords(run)].filter(Boolean).join("; ");
}
