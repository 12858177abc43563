/** @file A row of the class: what was handed in, and what is known of it. */
import type {KeptRun} from "../../run/kept/keptRun.js";
import type {TwinName} from "../../run/networkRun.js";
import {lastGuess} from "../../run/report/codeOfRun.js";
import type {Report} from "../../run/report/report.js";
import type {ResultCode} from "../../run/report/resultCode.js";
import {formatHash, type RunConfig} from "../../run/runConfig.js";
import {jointVerdict, RUNNING, type Verdict} from "./verify/verdict.js";

/** What was handed in: a file, or a code. */
export type HandedIn =
  | {readonly kind: "report"; readonly report: Report}
  | {readonly kind: "code"; readonly code: ResultCode};

/** One row. Of a code, the networks are those that were computed here. */
export interface ClassEntry {
  /** Tells it from the others; the same report or code twice is one. */
  readonly key: string;
  readonly name: string;
  readonly handedIn: HandedIn;
  readonly runs: readonly KeptRun[];
  /** One for each run. */
  readonly verdicts: readonly Verdict[];
}

/** The row of a report. */
export function reportEntry(report: Report): ClassEntry {
  const runs = report.runs.map(({run}) => run);
  const key = `report ${report.student} ${report.made} ${runs.map(({id}) => id).join(" ")}`;
  return {key, name: report.student, handedIn: {kind: "report", report}, runs, verdicts: runs.map(() => RUNNING)};
}

/** The row of a code. */
export function codeEntry(text: string, code: ResultCode): ClassEntry {
  const {config, student, guess} = code;
  const guesses = Object.entries(guess).map(([network, loss]) => ({network: network as TwinName, values: [loss]}));
  const run: KeptRun = {
    id: `code ${text}`,
    number: 1,
    automatic: "",
    hidden: false,
    pinned: false,
    config,
    networks: [],
    rates: [],
    guess: {made: "", steps: config.steps, guesses},
    date: "",
    state: "finished",
    problems: []
  };
  const name = student === undefined ? "" : String(student);
  return {key: run.id, name, handedIn: {kind: "code", code}, runs: [run], verdicts: [RUNNING]};
}

/** What all runs of an entry come to. */
export function entryVerdict({verdicts}: Pick<ClassEntry, "verdicts">): Verdict {
  return jointVerdict(verdicts);
}

/** The loss that each network was expected to end with. */
export function guessOf(run: KeptRun): Readonly<Partial<Record<TwinName, number>>> {
  return lastGuess(run);
}

/** In the order of numbers and names; those without one last, as they came. */
export function inClassOrder(entries: readonly ClassEntry[]): readonly ClassEntry[] {
  return entries.toSorted(
    (a, b) => Number(a.name === "") - Number(b.name === "") || a.name.localeCompare(b.name, "en", {numeric: true})
  );
}

/** A configuration without its seed, as text. */
export function settingsKey(config: RunConfig): string {
  return formatHash({...config, seed: 0, seeds: 1});
}

/** The configuration that most runs have, whatever their seed; undefined where there is none. */
export function commonConfig(entries: readonly ClassEntry[]): RunConfig | undefined {
  const found = new Map<string, {config: RunConfig; count: number}>();
  for (const {config} of entries.flatMap(({runs}) => runs)) {
    const key = settingsKey(config);
    const one = found.get(key) ?? {config, count: 0};
    found.set(key, {...one, count: one.count + 1});
  }
  return [...found.values()].reduce<{config: RunConfig; count: number} | undefined>(
    (a, b) => (a && a.count >= b.count ? a : b),
    undefined
  )?.config;
}
