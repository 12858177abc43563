import {readOwnFacts} from "../data/own/readOwnFacts.js";
import {errorWords} from "../errorWords.js";
import type {KeptRun, KeptState, RateChange} from "../kept/keptRun.js";
import {CONTROL_LABELS, DEFAULT_CONFIG, parseValue, type RunConfig} from "../runConfig.js";
import {CSV_HEADER} from "../runCsv.js";
import {readCsv} from "./readCsv.js";
import {readEnds, readGuess} from "./readGuess.js";
import {REPORT_FORMAT, type Answer, type Report, type ReportedResult, type ReportedRun} from "./report.js";
import * as say from "../../words/en/files/reportWords.js";
import {runOf} from "../../words/en/runKeptWords.js";

type Stored = Readonly<Record<string, unknown>>;
/** The most that is taken up: a longer text is cut, a longer list refused. */
const MOST = {name: 120, words: 4000, answers: 20, runs: 200, changes: 2000} as const;
/** Where a report's own name for its version stands. */
const FAMILY = /^shortcut-report\/(.{1,20})$/;

const fieldsOf = (value: unknown): Stored | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Stored) : undefined;
const textOf = (value: unknown, most: number = MOST.name): string =>
  typeof value === "string" || typeof value === "number" ? Array.from(String(value)).slice(0, most).join("") : "";

/** A list that is not too long; none where there is none. @throws Error where it is something else */
function listOf(value: unknown, what: string, most: number): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new Error(say.areNoList(what));
  if (value.length > most) throw new Error(say.hasTooMany(value.length, what, most));
  return value;
}

/** The settings by their own rules; what is not understood is told. @throws Error where there are none */
function readSettings(value: unknown): {readonly config: RunConfig; readonly unknown: readonly string[]} {
  const stored = fieldsOf(value);
  if (stored === undefined) throw new Error(say.itHasNoSettings);
  const unknown: string[] = [];
  const known = new Map<string, unknown>(Object.entries(DEFAULT_CONFIG));
  for (const [key, given] of Object.entries(stored).slice(0, 100)) {
    const text = textOf(given, 40);
    const parsed = Object.hasOwn(CONTROL_LABELS, key) ? parseValue(key as keyof RunConfig, text) : undefined;
    if (parsed && "value" in parsed) known.set(key, parsed.value);
    else unknown.push(say.settingOf(parsed ? CONTROL_LABELS[key as keyof RunConfig] : key.slice(0, 20), text));
  }
  return {config: Object.fromEntries(known) as unknown as RunConfig, unknown};
}

function readChange(value: unknown): RateChange {
  const {afterStep: step, value: rate} = fieldsOf(value) ?? {};
  if (!Number.isInteger(step) || typeof rate !== "number" || !Number.isFinite(rate))
    throw new Error(say.aChangeIsNoStep);
  return {step: step as number, value: rate};
}

/** A number, or the word of what is no finite one. */
function numberOf(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  return value === "NaN" || value === "Infinity" || value === "-Infinity" ? Number(value) : undefined;
}

function readResult(value: unknown): readonly ReportedResult[] {
  const {network, step, loss, valLoss, valAccuracy} = fieldsOf(value) ?? {};
  if ((network !== "residual" && network !== "plain") || !Number.isInteger(step)) return [];
  const numbers = {loss: numberOf(loss), valLoss: numberOf(valLoss), valAccuracy: numberOf(valAccuracy)};
  return [{network, step: step as number, ...numbers}];
}

const STATES: readonly unknown[] = ["finished", "stopped", "broken"] satisfies KeptState[];

function readRun(value: unknown, number: number): ReportedRun {
  const stored = fieldsOf(value);
  if (stored === undefined) throw new Error(say.itIsNoRun);
  const [header, ...lines] = listOf(stored.csv, say.linesOfItsCsv, Infinity);
  if (header !== CSV_HEADER || !lines.every((line) => typeof line === "string"))
    throw new Error(say.itsCsvDoesNotBegin(CSV_HEADER));
  const {config, unknown} = readSettings(stored.settings);
  const run: KeptRun = {
    id: textOf(stored.id, 64) || `report-${number}`,
    number,
    ...(typeof stored.group === "string" && {group: textOf(stored.group, 64)}),
    automatic: textOf(stored.name) || runOf(number),
    hidden: false,
    pinned: false,
    config,
    ...(config.data === "own" && readOwnFacts(stored.ownImages)),
    networks: readCsv(lines),
    rates: listOf(stored.rateChanges, say.changesOfItsRate, MOST.changes).map(readChange),
    ...readGuess(stored.guess),
    ...readEnds(stored.formerEnds),
    backend: textOf(stored.computedBy) || undefined,
    date: textOf(stored.began, 40),
    // A run that was under way when the report was made has gone no further.
    state: STATES.includes(stored.state) ? (stored.state as KeptState) : "stopped",
    problems: listOf(stored.problems, say.problems, MOST.answers).map((problem) => textOf(problem, 300))
  };
  return {run, unknown, lines, results: listOf(stored.results, say.results, 10).flatMap(readResult)};
}

function readAnswer(value: unknown): Answer {
  const {question, answer} = fieldsOf(value) ?? {};
  return {question: textOf(question, MOST.words), answer: textOf(answer, MOST.words)};
}

function parse(text: string): Stored {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(say.itIsNoJson);
  }
  const stored = fieldsOf(value);
  if (stored === undefined || typeof stored.format !== "string") throw new Error(say.itIsOtherJson(REPORT_FORMAT));
  if (stored.format === REPORT_FORMAT) return stored;
  const [, version] = FAMILY.exec(stored.format) ?? [];
  if (version === undefined) throw new Error(say.itsFormatIs(stored.format.slice(0, 40), REPORT_FORMAT));
  throw new Error(say.itIsOfVersion(version));
}

/** Reads the text of a report's file. @throws Error with one sentence that says what is wrong with it */
export function readReport(text: string): Report {
  const stored = parse(text);
  try {
    const site = fieldsOf(stored.site) ?? {};
    const runs = listOf(stored.runs, say.runs, MOST.runs).map((run, i) => {
      try {
        return readRun(run, i + 1);
      } catch (error) {
        throw new Error(say.inRun(i + 1, errorWords(error)), {cause: error});
      }
    });
    if (runs.length === 0) throw new Error(say.itHasNoRun);
    return {
      student: textOf(stored.student).trim(),
      answers: listOf(stored.answers, say.answers, MOST.answers).map(readAnswer),
      site: {version: textOf(site.version, 30) || say.unknown, build: textOf(site.build, 40) || undefined},
      browser: textOf(stored.browser, 300),
      made: textOf(stored.made, 40),
      runs
    };
  } catch (error) {
    throw new Error(say.thisReportIsDamaged(errorWords(error).slice(0, 240)), {cause: error});
  }
}
