/**
 * @file Every number that is shown goes through here: one language, a true minus sign, and words where there is no number.
 * The language is that of the words.
 */
import {decimal} from "../words/decimal.js";
import {LANGUAGE} from "../words/en/language.js";
import * as say from "../words/en/drawWords.js";

const MINUS = "−";
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

/** What stands for a value that is no finite number; undefined for one that is. */
function strange(value: number): string | undefined {
  if (Number.isNaN(value)) return say.notANumber;
  if (Number.isFinite(value)) return undefined;
  return value > 0 ? "∞" : `${MINUS}∞`;
}

/** A format of the language; a value that rounds to zero has no sign. */
const format = (options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  new Intl.NumberFormat(LANGUAGE, {signDisplay: "negative", ...options});

/**
 * Formats by their decimals. A format takes fifty times as long to make as a number to write: each is made once. And not before it is
 * wanted: the first of a page takes longer than all else that runs before its text is seen.
 */
function formats(optionsOf: (decimals: number) => Intl.NumberFormatOptions): (decimals: number) => Intl.NumberFormat {
  const made = new Map<number, Intl.NumberFormat>();
  return (decimals) => {
    const known = made.get(decimals) ?? format(optionsOf(decimals));
    made.set(decimals, known);
    return known;
  };
}

const grouped = /* @__PURE__ */ formats((decimals) => ({maximumFractionDigits: decimals}));
const exactly = /* @__PURE__ */ formats((decimals) => ({
  minimumFractionDigits: decimals,
  maximumFractionDigits: decimals,
  useGrouping: false
}));
const atMost = /* @__PURE__ */ formats((decimals) => ({maximumFractionDigits: decimals, useGrouping: false}));

function write(value: number, by: Intl.NumberFormat): string {
  return strange(value) ?? by.format(value).replace("-", MINUS);
}

/** A whole number, in groups of three digits: `21,306,826`. */
export function whole(value: number): string {
  return write(value, grouped(0));
}

/** A number with this many decimals, in no groups, so that columns of them can be compared: `−0.50`. */
export function fixed(value: number, decimals: number): string {
  return write(value, exactly(decimals));
}

/** The same with its sign, also where it is positive or rounds to zero: `+0.50`. */
export function signed(value: number, decimals: number): string {
  const text = fixed(value, decimals);
  // As it is written: what rounds to zero is not negative.
  return Number.isNaN(value) || text.startsWith(MINUS) ? text : `+${text}`;
}

/** The same as a term that is added to another: `+ 0.50`, `− 0.50`. */
export function term(value: number, decimals: number): string {
  return Number.isNaN(value) ? fixed(value, decimals) : signed(value, decimals).replace(/^./, "$& ");
}

/** How many decimals a number of this size is worked out with by hand: three below ten, two above. */
const decimalsBySize = (value: number): number => (Math.abs(value) < 10 ? 3 : 2);

/** A number to be worked out by hand, with three decimals below ten and two above: `−0.120`, `12.50`. */
export function fixedBySize(value: number): string {
  return fixed(value, decimalsBySize(value));
}

/** The same as a term that is added to another: `+ 0.500`, `− 12.50`. */
export function termBySize(value: number): string {
  return term(value, decimalsBySize(value));
}

/**
 * A number with at most this many significant digits: `0.0123`. Below `least` and from a million on it is written by a power of ten,
 * with two digits, or one where one is asked for: `1.2 · 10⁻⁵`.
 */
export function significant(value: number, digits = 3, least = 0.001): string {
  const size = Math.abs(value);
  if (size === 0 || !Number.isFinite(value)) return strange(value) ?? "0";
  if (size >= least && size < 1e6) {
    const rounded = Number(value.toPrecision(digits));
    // Below a thousand there are no groups: the number's own text is that of the language, many times sooner.
    if (digits <= 6 && size >= 1e-6 && Math.abs(rounded) < 1000) return decimal(rounded).replace("-", MINUS);
    return write(rounded, grouped(12));
  }
  const [mantissa = "", exponent = "0"] = value.toExponential(Math.min(1, digits - 1)).split("e");
  return `${decimal(mantissa).replace("-", MINUS)} · ${power(Number(exponent))}`;
}

/** A number with exactly this many significant digits, so that a row of measurements can be compared: `0.10`. */
export function measured(value: number, digits: number): string {
  // Pictures write a hundred of these for each frame: the language's formats take a tenth of a millisecond each.
  const text = value.toPrecision(digits);
  return Number.isFinite(value) && !text.includes("e") ? decimal(text).replace("-", MINUS) : significant(value, digits);
}

/** A number with at most this many decimals, in no groups: `2.3`, `1000`. */
export function trimmed(value: number, decimals: number): string {
  return write(value, atMost(decimals));
}

/** A number in this many significant digits as a calculation takes it up again: in no groups, with the keyboard's minus. */
export function plainly(value: number, digits: number): string {
  return strange(value) ?? String(Number(value.toPrecision(digits)));
}

/** The same with so many decimals, for columns whose points stand under each other. */
export const plainlyFixed = (value: number, decimals: number): string => strange(value) ?? value.toFixed(decimals);

/** An error or a loss in two digits, plain from a ten-thousandth on: `0.00051`, `4.0 · 10⁻⁶`. */
export function errorText(value: number): string {
  return significant(value, 2, 1e-4);
}

/** A share, 0–1, in per cent: `12 %`. */
export function percent(share: number, decimals = 0): string {
  return strange(share) ?? `${fixed(100 * share, decimals)} %`;
}

/** From this distance to nothing or to all on a share has a decimal; from the second on none tells it from them. */
const EDGE = {decimal: 0.01, words: 0.0005};

/**
 * A share, 0–1, of which it matters whether it is nothing, all, or nearly so, in whole per cent; with a decimal up to 1 % and from 99 %
 * on; `< 0.1 %` and `> 99.9 %` where the decimal would hide what is left.
 */
export function shareText(share: number): string {
  if (share > 0 && share < EDGE.words) return `< ${percent(0.001, 1)}`;
  if (share < 1 && share >= 1 - EDGE.words) return `> ${percent(0.999, 1)}`;
  const isNear = (share > 0 && share < EDGE.decimal) || (share < 1 && share >= 1 - EDGE.decimal);
  return percent(share, isNear ? 1 : 0);
}

/** Ten to a whole power, raised: `10⁻⁴`. */
export function power(exponent: number): string {
  return `10${superscript(exponent)}`;
}

/** A tick at a number of few digits: its own text. */
export function tick(value: number): string {
  return decimal(value).replace("-", MINUS);
}

/** A tick at a power of ten: plain from a thousandth to a thousand, else as `10⁻⁶`. */
export function tickPower(value: number): string {
  const exponent = Math.round(Math.log10(Math.abs(value)));
  return Math.abs(exponent) <= 3 ? decimal(value) : power(exponent);
}

/** The largest thousandfold unit of which a value, rounded to three digits, is at least one. */
function unitOf(value: number): {readonly size: number; readonly letter: string} {
  const rounded = Math.abs(Number(value.toPrecision(3)));
  const units = [
    {size: 1e9, letter: "G"},
    {size: 1e6, letter: "M"},
    {size: 1e3, letter: "k"}
  ];
  return units.find(({size}) => rounded >= size) ?? {size: 1, letter: ""};
}

/** A large number in thousands, millions or billions, three digits: `21.3 M`. */
export function abbreviated(value: number): string {
  const {size, letter} = unitOf(value);
  return `${significant(value / size, 3)} ${letter}`.trim();
}

/** A number of bytes, in decimal units: `85.2 MB`; one decimal at most below a hundred of a unit, none from there on. */
export function bytes(count: number): string {
  const {size, letter} = unitOf(count);
  const value = count / size;
  const decimals = size > 1 && value < 99.95 ? 1 : 0;
  return `${write(value, grouped(decimals))} ${size > 1 ? `${letter}B` : say.bytes}`;
}

const raised = (digits: string, alphabet: string): string =>
  digits.replace(/\d/g, (digit) => alphabet[Number(digit)] ?? "");

/** A whole number as an exponent. */
export function superscript(value: number): string {
  return (value < 0 ? "⁻" : "") + raised(String(Math.abs(value)), SUPERSCRIPTS);
}

/** A whole number as an index. */
export function subscript(value: number): string {
  return raised(String(value), SUBSCRIPTS);
}
