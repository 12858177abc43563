/** @file Values written in a link or typed into a control: the rules for them, their reading, and the words for what was expected. */
import {decimal} from "../words/decimal.js";
import * as say from "../words/en/networkWords.js";

/** What a number in a link or a control may be: whole numbers unless `fraction`, both ends included. */
export interface NumberRule {
  readonly minimum: number;
  readonly maximum: number;
  readonly multiple?: number;
  readonly fraction?: boolean;
}

/** What such a number may be, in words, for messages and hints. */
export function ruleText({minimum, maximum, multiple, fraction}: NumberRule): string {
  const kind = fraction === true ? say.aNumber : multiple === undefined ? say.aWholeNumber : say.aMultipleOf(multiple);
  return say.fromTo(kind, decimal(minimum), decimal(maximum));
}

/** A value read from text, or what was expected instead, in words. */
export type Parsed<T> = {readonly value: T} | {readonly expected: string};

/** Reads a decimal number that follows a rule. */
export function parseNumber(text: string, rule: NumberRule): Parsed<number> {
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
  const fits =
    value >= rule.minimum &&
    value <= rule.maximum &&
    (rule.fraction === true || Number.isInteger(value)) &&
    (rule.multiple === undefined || value % rule.multiple === 0);
  // "-0" is nought, whose sign no link that is written again would keep.
  return fits ? {value: value + 0} : {expected: ruleText(rule)};
}

/** Reads one of the keys of `choices`. */
export function parseChoice<T>(text: string, choices: Readonly<Record<string, T>>): Parsed<T> {
  const value = Object.hasOwn(choices, text) ? choices[text] : undefined;
  return value === undefined ? {expected: say.oneOf(Object.keys(choices).join(", "))} : {value};
}
