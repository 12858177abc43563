import type {NetworkRun} from "../../run/networkRun.js";
import {healthOptions, healthWords, runHealth} from "../../run/kept/runHealth.js";
import type {TwinState} from "./twin.js";
import {decimal} from "../../words/decimal.js";
import * as say from "../../words/en/workerWords.js";

function numbers({network, reports}: NetworkRun): string {
  const last = reports.at(-1);
  if (last === undefined) return say.notStarted(network);
  const validation = reports.findLast((report) => report.probe)?.probe;
  const held = validation === undefined ? "" : say.validationAccuracy(percent(validation.valAccuracy));
  // Its words are those of draw/numbers.ts, which nothing here may import.
  const strange = Number.isNaN(last.loss) ? say.notANumber : "∞";
  const loss = Number.isFinite(last.loss) ? decimal(last.loss.toFixed(2)) : strange;
  return say.lossAccuracy(network, loss, percent(last.accuracy), held);
}

const percent = (share: number): string => (Number.isFinite(share) ? `${Math.round(100 * share)} %` : say.unknown);

/** The state of a run in words, for the status region: step, loss and accuracy of each network. */
export function statusText({phase, config, step, runs, problems, mended, rested, speed, own}: TwinState): string {
  const trained = runs.some((run) => run.reports.length > 0);
  const progress = config === undefined || !trained ? [] : [say.stepOf(step, config.steps), ...runs.map(numbers)];
  if (trained && speed !== undefined) progress.push(say.stepsASecond(decimal(speed.toFixed(speed < 10 ? 1 : 0))));
  // That a network still guesses is a finding only once it rests: at the start every network does.
  const rests = phase === "finished" || phase === "paused";
  const faults = healthWords(
    runs.flatMap((run) => runHealth(run, healthOptions(own)).slice(0, 1)).filter(({kind}) => kind !== "chance" || rests)
  );
  const heading: Record<typeof phase, string> = {
    idle: say.readyTheFiguresShowThe,
    starting: say.startingTheWorkersLoadWhat,
    running: trained ? "" : say.startingWaitingForTheFirst,
    paused: trained ? say.paused : say.readyToStep,
    finished: say.finished,
    failed: say.theTrainingStoppedTheFigures
  };
  const text = [...(heading[phase] ? [heading[phase]] : []), ...progress].join("; ");
  const wrong = [...mended, ...(rested === undefined ? [] : [rested]), ...problems, ...faults];
  if (wrong.length === 0) return text;
  const end = text === "" || text.endsWith(".") ? "" : ".";
  return `${text}${end} ${wrong.join(" ")}`.trim();
}
