import {lastOf, runName, type KeptRun} from "../kept/keptRun.js";
import {guessSteps, type RunGuess} from "../lossGuess.js";
import {CONTROL_LABELS, formatHash, formatValue, wholeConfig, type RunConfig} from "../runConfig.js";
import {runCsv} from "../runCsv.js";
import {REPORT_FORMAT, type ReportFacts} from "./report.js";
import * as say from "../../words/en/files/reportWords.js";

/** A number as JSON has it; what is no finite number as its word. */
const written = (value: number | undefined): number | string | undefined =>
  value === undefined || Number.isFinite(value) ? value : String(value);

/** Every setting under the link's key, as the link writes it. */
function keysOf(config: RunConfig): Readonly<Record<string, string>> {
  const whole = wholeConfig(config);
  return Object.fromEntries(
    (Object.keys(CONTROL_LABELS) as (keyof RunConfig)[]).map((key) => [key, formatValue(key, whole)])
  );
}

function guessOf({made, steps, guesses}: RunGuess): object {
  return {made, steps, atSteps: guessSteps(steps), guesses};
}

function runOf(run: KeptRun): object {
  const {id, group, config, images, date, state, backend, rates, ends, guess, problems, networks} = run;
  return {
    id,
    group,
    name: runName(run),
    link: formatHash(config),
    settings: keysOf(config),
    ownImages: images,
    began: date,
    state,
    computedBy: backend,
    guess: guess && guessOf(guess),
    rateChanges: rates.map(({step, value}) => ({afterStep: step, value})),
    formerEnds: ends,
    problems,
    results: lastOf(run).map(({network, step, loss, valLoss, valAccuracy}) => ({
      network,
      step,
      loss: written(loss),
      valLoss: written(valLoss),
      valAccuracy: written(valAccuracy)
    })),
    csv: runCsv(networks).trimEnd().split("\n")
  };
}

/** A report as the text of its file: JSON with a line for each line of a run's CSV. */
export function writeReport(runs: readonly KeptRun[], {made, site, browser, student, answers}: ReportFacts): string {
  // What stands first tells who opens it in an editor.
  const about = say.runsOfTheTrainingLaboratory;
  const report = {format: REPORT_FORMAT, about, made, site, browser, student, answers, runs: runs.map(runOf)};
  return `${JSON.stringify(report, null, 1)}\n`;
}
