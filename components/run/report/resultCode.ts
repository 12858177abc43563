/** @file A result code: one run of the laboratory as at most forty letters and digits, to be told where no file can be sent. */
import type {TwinName} from "../networkRun.js";
import {
  changedKeys,
  CONTROL_LABELS,
  DEFAULT_CONFIG,
  formatValue,
  parseValue,
  wholeConfig,
  type RunConfig
} from "../runConfig.js";
import {readLetters, writeLetters, type Figure, type LetterReader} from "./codeLetters.js";
import * as say from "../../words/en/files/reportWords.js";
import {decimal as shown} from "../../words/decimal.js";
import {MOST_STUDENTS} from "./numberInClass.js";
import {exactLog} from "../exact/exactLog.js";

/** What a code says. */
export interface ResultCode {
  readonly config: RunConfig;
  /** Number in class, 1–999; undefined where none was given. */
  readonly student: number | undefined;
  /** What the reader expected the last loss to be, in nats, in one of 64 levels. */
  readonly guess: Readonly<Partial<Record<TwinName, number>>>;
  /** The first forty bits of the digest of the run's numbers. */
  readonly digest: number;
}

/** Letters and digits of a code at most. */
export const CODE_LENGTH = 40;
/** Bits of the digest: a whole number below 2⁴⁰ is exact. */
export const DIGEST_BITS = 40;
const VERSION = 1;
const VERSIONS = 4;
/** Levels of a guess, evenly on a logarithmic axis between these losses, in nats: the axis that guesses are placed on. */
const LEVELS = 64;
const RANGE = [0.05, 5] as const;
const NETWORKS: readonly TwinName[] = ["residual", "plain"];

type Key = keyof RunConfig;
/** How a setting is packed: one of a list; a whole number by its rule; or a decimal number of so many digits, so many of them after the point. */
type Packing =
  | {readonly key: Key; readonly kind: "choice"; readonly values: readonly string[]}
  | {readonly key: Key; readonly kind: "whole"; readonly least: number; readonly most: number}
  | {readonly key: Key; readonly kind: "decimal"; readonly digits: number; readonly places: number};

const choice = (key: Key, ...values: readonly string[]): Packing => ({key, kind: "choice", values});
const count = (key: Key, least: number, most: number): Packing => ({key, kind: "whole", least, most});
const decimal = (key: Key, digits: number, places: number): Packing => ({key, kind: "decimal", digits, places});

/*
 * The order, the lists and the radices are the format: a code that was written down must be read as long as there are codes. What
 * is new gets a new version.
 */
const COMMON: readonly Packing[] = [
  choice("skip", "compare", "on", "off"),
  choice("bn", "0", "1"),
  choice("depth", "10", "18", "34", "66"),
  choice("width", "8", "16", "24", "32"),
  choice("size", "8", "12", "16", "20", "24", "28", "32"),
  choice("data", "digits", "shapes"),
  count("batch", 4, 128),
  count("steps", 1, 2000),
  decimal("lr", 4, 7)
];
const RARE: readonly Packing[] = [
  choice("zero", "0", "1"),
  choice("shortcut", "projection", "padding"),
  choice("start", "he", "copy"),
  choice("silent", "0", "1"),
  choice("opt", "momentum", "adam"),
  decimal("decay", 4, 9),
  decimal("noise", 3, 5),
  decimal("distort", 3, 5)
];
/** Last, because a small one then makes a short code. */
const SEED: Packing = count("seed", 0, 4294967295);
const PACKED = new Set([...COMMON, ...RARE, SEED].map(({key}) => key));

const radixOf = (packing: Packing): number => {
  if (packing.kind === "choice") return packing.values.length;
  if (packing.kind === "decimal") return 10 ** packing.digits * (packing.places + 1);
  return packing.most - packing.least + 1;
};

/** A decimal number as its digits and how many of them stand after the point: 0.0125 is 125 and 4. */
function decimalParts(value: number): readonly [digits: number, places: number] {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  const after = mantissa.split(".")[1]?.length ?? 0;
  return value === 0 ? [0, 0] : [Number(mantissa.replace(".", "")), after - Number(exponent)];
}

/** A setting as a number. @throws Error with a sentence where the code has no room for it */
function pack(packing: Packing, config: RunConfig): Figure {
  const {key, kind} = packing;
  const text = formatValue(key, config);
  const refuse = (room: string): never => {
    throw new Error(say.aCodeHasRoomFor(CONTROL_LABELS[key], shown(text), room));
  };
  const radix = radixOf(packing);
  if (kind === "choice") {
    const value = packing.values.indexOf(text);
    return value < 0 ? refuse(packing.values.join(", ")) : {value, radix};
  }
  const number = Number(config[key]);
  if (kind === "whole") {
    const {least, most} = packing;
    return number < least || number > most ? refuse(say.fromTo(least, most)) : {value: number - least, radix};
  }
  const [digits, places] = decimalParts(number);
  if (digits >= 10 ** packing.digits || places > packing.places || places < 0)
    refuse(say.digitsAfterThePoint(packing.digits, packing.places));
  return {value: digits * (packing.places + 1) + places, radix};
}

function unpack(packing: Packing, reader: LetterReader): string {
  const value = reader.next(radixOf(packing));
  if (packing.kind === "choice") return packing.values[value] ?? "";
  if (packing.kind === "whole") return String(value + packing.least);
  const places = value % (packing.places + 1);
  return String(Number(`${Math.floor(value / (packing.places + 1))}e-${places}`));
}

/** The level of a loss, from 1; 0 where nothing was guessed. */
function levelOf(loss: number | undefined): number {
  if (loss === undefined) return 0;
  const share = exactLog(loss / RANGE[0]) / exactLog(RANGE[1] / RANGE[0]);
  return 1 + Math.round(Math.min(1, Math.max(0, share)) * (LEVELS - 1));
}
/** The loss of a level, in three digits. */
function lossOf(level: number): number {
  return Number((RANGE[0] * (RANGE[1] / RANGE[0]) ** ((level - 1) / (LEVELS - 1))).toPrecision(3));
}

/**
 * Packs a run. What a code can hold: every setting but `seeds`, which is 1; learning rate and weight decay in four digits, noise and
 * distortion in three.
 * @throws Error with a sentence that says what cannot be coded
 */
export function encodeResult({config, student, guess, digest}: ResultCode): string {
  const whole = wholeConfig(config);
  if (whole.seeds !== 1) throw new Error(say.aCodeHoldsOneRun(whole.seeds));
  const foreign = changedKeys(whole).find((key) => key !== "seeds" && !PACKED.has(key));
  if (foreign !== undefined)
    throw new Error(say.aCodeCannotHold(CONTROL_LABELS[foreign], shown(formatValue(foreign, whole))));
  const rare = RARE.some(({key}) => whole[key] !== DEFAULT_CONFIG[key]);
  return writeLetters([
    {value: VERSION, radix: VERSIONS},
    {value: digest, radix: 2 ** DIGEST_BITS},
    {value: student ?? 0, radix: MOST_STUDENTS + 1},
    ...NETWORKS.map((network) => ({value: levelOf(guess[network]), radix: LEVELS + 1})),
    ...COMMON.map((packing) => pack(packing, whole)),
    {value: rare ? 1 : 0, radix: 2},
    ...(rare ? RARE.map((packing) => pack(packing, whole)) : []),
    pack(SEED, whole)
  ]);
}

/** Reads a code. @throws Error with what is wrong with it, in words without a full stop */
export function decodeResult(text: string): ResultCode {
  const reader = readLetters(text);
  const version = reader.next(VERSIONS);
  if (version !== VERSION) throw new Error(say.ofAnotherVersion);
  const digest = reader.next(2 ** DIGEST_BITS);
  const student = reader.next(MOST_STUDENTS + 1);
  const levels = NETWORKS.map((network) => [network, reader.next(LEVELS + 1)] as const);
  const settings = new Map<string, unknown>(Object.entries(DEFAULT_CONFIG));
  const take = (packing: Packing): void => {
    const parsed = parseValue(packing.key, unpack(packing, reader));
    if ("expected" in parsed) throw new Error(say.itsSettingIsNot(CONTROL_LABELS[packing.key], parsed.expected));
    settings.set(packing.key, parsed.value);
  };
  COMMON.forEach(take);
  if (reader.next(2) === 1) RARE.forEach(take);
  take(SEED);
  if (!reader.empty()) throw new Error(say.longerThanACode);
  const guess = Object.fromEntries(levels.flatMap(([name, level]) => (level === 0 ? [] : [[name, lossOf(level)]])));
  return {config: Object.fromEntries(settings) as unknown as RunConfig, student: student || undefined, guess, digest};
}
