import {lastOf, reachedStep, type KeptRun} from "../../run/kept/keptRun.js";
import type {TwinName} from "../../run/networkRun.js";
import {formatHash} from "../../run/runConfig.js";
import {guessOf, inClassOrder, type ClassEntry} from "./classEntry.js";
import type {Verdict} from "./verify/verdict.js";

const HEADER =
  "name,handed_in,run,seed,link,steps,residual_guess,plain_guess,residual_loss,residual_val_accuracy,plain_loss,plain_val_accuracy,guessed,run_began,verified";

/** What was found of a run, alike in every language, so that a program can sort by it. */
const FOUND: Readonly<Record<Verdict["kind"], string>> = {
  running: "running",
  yes: "yes",
  no: "no",
  open: "cannot be verified here",
  stopped: "not verified"
};

/** A verdict as a cell: what was found, and after it the reason, in the page's language. */
const verdictText = ({kind, reason}: Verdict): string =>
  reason === undefined ? FOUND[kind] : `${FOUND[kind]}: ${reason}`;

/**
 * A text as a cell: in quotes where it needs them. One that a spreadsheet would take for a formula begins with an apostrophe: what
 * stands here was written by others.
 */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const number = (value: number | undefined): string => (value === undefined ? "" : String(value));

function row({name, handedIn, verdicts}: ClassEntry, run: KeptRun, place: number): string {
  const guess = guessOf(run);
  const verdict = verdicts[place];
  const last = new Map(lastOf(run).map((one) => [one.network, one]));
  const of = (network: TwinName): readonly string[] => [
    number(last.get(network)?.loss),
    number(last.get(network)?.valAccuracy)
  ];
  return [
    cell(name),
    handedIn.kind,
    String(place + 1),
    String(run.config.seed),
    cell(formatHash(run.config)),
    String(reachedStep(run)),
    number(guess.residual),
    number(guess.plain),
    ...of("residual"),
    ...of("plain"),
    cell(run.guess?.made ?? ""),
    cell(run.date),
    cell(verdict === undefined ? "" : verdictText(verdict))
  ].join(",");
}

/** The table of a class as CSV: a line for each run. */
export function classCsv(entries: readonly ClassEntry[]): string {
  const rows = inClassOrder(entries).flatMap((entry) => entry.runs.map((run, i) => row(entry, run, i)));
  return `${[HEADER, ...rows].join("\n")}\n`;
}
