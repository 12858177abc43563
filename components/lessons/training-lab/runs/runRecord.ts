/** @file A kept run as IndexedDB stores it: versioned, its reports by columns. What the reader decides about it is stored apart. */
import {formatValue, parseValue, CONTROL_LABELS, DEFAULT_CONFIG, type RunConfig} from "../../../run/runConfig.js";
import {shortValue} from "../../../run/foreignWords.js";
import type {KeptRun, KeptState, RateChange, RunFlags} from "../../../run/kept/keptRun.js";
import {readOwnFacts} from "../../../run/data/own/readOwnFacts.js";
import type {NetworkRun, StepReport} from "../../../run/networkRun.js";
import {isAnswers} from "../../../run/probes/answers.js";
import {readEnds, readGuess} from "../../../run/report/readGuess.js";
import {readColumn, writeColumn, type ValueColumn} from "./valueColumn.js";
import * as say from "../../../words/en/lab/labRecordWords.js";

/** Version of the record; readers skip a later one. */
export const RECORD_VERSION = 1;

/** A stored run, less what the reader decides about it. */
export interface RunRecord extends Omit<KeptRun, "networks" | keyof RunFlags> {
  readonly version: number;
  readonly networks: readonly (Omit<NetworkRun, "reports"> & {readonly reports: ValueColumn})[];
}

/** What the reader decided about a stored run. */
export interface FlagsRecord extends RunFlags {
  readonly id: string;
}

/** A run as it is stored. */
export function writeRun(run: KeptRun): RunRecord {
  const {id, number, automatic, group, config, rates, backend, date, state, problems, image, images, guess, ends} = run;
  const {waiting} = run;
  const networks = run.networks.map((network) => ({...network, reports: writeColumn(network.reports)}));
  return {
    version: RECORD_VERSION,
    ...{id, number, automatic, group, config, rates, backend, date, state, problems},
    ...(image && {image}),
    ...(images && {images}),
    ...(guess && {guess}),
    ...(ends && {ends}),
    ...(waiting && {waiting}),
    networks
  };
}

/** The reader's part of a run as it is stored. */
export function writeFlags({id, own, hidden, pinned}: FlagsRecord): FlagsRecord {
  return {id, own, hidden, pinned};
}

type Stored = Readonly<Record<string, unknown>>;

/** Reads a stored run, to the bit as it was written. Flags that are missing or damaged are those of a new run. @throws Error with what is wrong */
export function readRun(record: unknown, flags?: unknown): KeptRun {
  const stored = objectOf(record, say.theRecord);
  if (stored.version !== RECORD_VERSION) throw new Error(say.itHasVersion(shortValue(stored.version)));
  return {
    id: textOf(stored.id, "id"),
    number: numberOf(stored.number, "number"),
    automatic: textOf(stored.automatic, "name"),
    ...(typeof stored.group === "string" && {group: stored.group}),
    config: readConfig(objectOf(stored.config, say.theConfiguration)),
    networks: listOf(stored.networks, "networks").map(readNetwork),
    rates: listOf(stored.rates, "rates").map(readRate),
    ...readImage(stored.image),
    ...readOwnFacts(stored.images),
    ...readPast(stored),
    ...readWaiting(stored.waiting),
    ...(typeof stored.backend === "string" && {backend: stored.backend}),
    date: textOf(stored.date, "date"),
    state: readState(stored.state),
    problems: listOf(stored.problems, "problems").map((problem) => textOf(problem, say.aProblem)),
    ...readFlags(flags)
  };
}

/** The watched image; a run that was stored without one, or with a damaged one, is shown without. */
function readImage(stored: unknown): Pick<KeptRun, "image"> {
  const {values, size, label} = typeof stored === "object" && stored !== null ? (stored as Stored) : {};
  if (!(values instanceof Float32Array) || typeof size !== "number" || values.length !== size ** 2) return {};
  return typeof label === "number" ? {image: {values, size, label}} : {};
}

/** What was guessed of a run, and its former ends; damaged ones are left out. */
function readPast({guess, ends}: Stored): Pick<KeptRun, "guess" | "ends"> {
  return {...readGuess(guess), ...readEnds(ends)};
}

/** The seeds that were to come; a damaged list is left out. */
function readWaiting(stored: unknown): Pick<KeptRun, "waiting"> {
  const isSeed = (seed: unknown): seed is number =>
    Number.isInteger(seed) && "value" in parseValue("seed", String(seed));
  return Array.isArray(stored) && stored.length > 0 && stored.every(isSeed) ? {waiting: stored} : {};
}

/** Reads flags; damaged ones are those of a new run. */
function readFlags(flags: unknown): RunFlags {
  const stored = typeof flags === "object" && flags !== null ? (flags as Stored) : {};
  return {
    ...(typeof stored.own === "string" && {own: stored.own}),
    hidden: stored.hidden === true,
    pinned: stored.pinned === true
  };
}

/** Every setting by its own rule; one that the record is older than has its default. */
function readConfig(stored: Stored): RunConfig {
  const keys = Object.keys(CONTROL_LABELS) as (keyof RunConfig)[];
  const entries = keys.map((key) => {
    if (!Object.hasOwn(stored, key)) return [key, DEFAULT_CONFIG[key]] as const;
    const value = stored[key];
    // Whatever is no plain value has no text that a rule could read.
    const text = typeof value === "object" ? "" : formatValue(key, stored as unknown as RunConfig);
    const parsed = parseValue(key, text);
    if ("expected" in parsed) throw new Error(say.mustBe(CONTROL_LABELS[key], parsed.expected));
    return [key, parsed.value] as const;
  });
  return Object.fromEntries(entries) as unknown as RunConfig;
}

function readNetwork(value: unknown): NetworkRun {
  const stored = objectOf(value, say.aNetwork);
  const {network} = stored;
  if (network !== "residual" && network !== "plain") throw new Error(say.aNetworkHasNoName);
  const weightLayers = namesOf(stored.weightLayers);
  const activationLayers = namesOf(stored.activationLayers);
  const reports = readColumn(stored.reports).map((report) => report as StepReport);
  reports.forEach((report, i) => {
    checkReport(report, weightLayers.length, activationLayers.length);
    if (!(report.step > (reports[i - 1]?.step ?? 0))) throw new Error(say.stepsAreOutOfOrder);
  });
  return {network, weightLayers, activationLayers, reports};
}

function checkReport(report: StepReport, weights: number, activations: number): void {
  const stored = objectOf(report, say.aReport);
  for (const key of ["step", "loss", "accuracy", "learningRate"]) numberOf(stored[key], key);
  if (stored.probe === undefined) return;
  const probe = objectOf(stored.probe, say.aProbe);
  for (const key of ["valLoss", "valAccuracy"]) numberOf(probe[key], key);
  for (const [key, count] of [
    ["gradNorm", weights],
    ["activationGradNorm", activations],
    ["activationRms", activations]
  ] as const) {
    const values = listOf(probe[key], key);
    values.forEach((one) => numberOf(one, key));
    if (values.length !== count) throw new Error(say.hasValuesForLayers(key, values.length, count));
  }
  for (const [key, count] of [
    ["branchRatio", activations - 1],
    ["updateRatio", weights],
    ["unitUpdateRatio", activations]
  ] as const) {
    // Runs that were stored before they were measured lack them; networks without shortcuts have no branch beside one.
    const values = probe[key] === undefined ? undefined : listOf(probe[key], key);
    values?.forEach((one) => numberOf(one, key));
    if (values && values.length !== count && !(key === "branchRatio" && values.length === 0))
      throw new Error(say.hasValuesForLayers(key, values.length, count));
  }
  if (probe.answers !== undefined && !isAnswers(probe.answers)) throw new Error(say.theAnswersAreDamaged);
  if (probe.snapshot === undefined) return;
  const {maps, probabilities} = objectOf(probe.snapshot, say.aSnapshot);
  const arrays = [probabilities, ...listOf(maps, "maps")];
  if (!arrays.every((array) => array instanceof Float32Array)) throw new Error(say.aSnapshotIsDamaged);
}

const STATES: readonly unknown[] = ["running", "finished", "stopped", "broken"] satisfies KeptState[];
function readState(state: unknown): KeptState {
  if (!STATES.includes(state)) throw new Error(say.itsStateIsUnknown);
  return state as KeptState;
}

function readRate(value: unknown): RateChange {
  const {step, value: rate} = objectOf(value, say.aRate);
  return {step: numberOf(step, say.aRatesStep), value: numberOf(rate, say.aRate)};
}

const namesOf = (value: unknown): readonly string[] => listOf(value, "layers").map((name) => textOf(name, say.aLayer));

function objectOf(value: unknown, what: string): Stored {
  if (typeof value === "object" && value !== null) return value as Stored;
  throw new Error(say.isMissing(what));
}
function listOf(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error(say.areMissing(what));
}
function textOf(value: unknown, what: string): string {
  if (typeof value === "string") return value;
  throw new Error(say.isNoText(what));
}
function numberOf(value: unknown, what: string): number {
  if (typeof value === "number") return value;
  throw new Error(say.isNoNumber(what));
}
