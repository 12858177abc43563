import {parseChoice, parseNumber} from "../network/linkValue.js";
import {shortName} from "./foreignWords.js";
import {PRESET_NAMES, type PresetName} from "./presets.js";
import * as say from "../words/en/linkExtraWords.js";

/** What a link to the laboratory says besides the configuration. */
export interface LinkExtras {
  /** A teacher's sentence, to be shown as text. */
  readonly task?: string;
  /** Name of the experiment that the link opens; its keys are in the configuration, less those that the link sets otherwise. */
  readonly preset?: PresetName;
  /** Questions that are to be answered in words, each a key `ask` of its own. */
  readonly ask?: readonly string[];
  /** Seed of a class: the laboratory asks each student's number, and the seed is this plus that. */
  readonly base?: number;
}

/** Numbers in class that are taken. */
export const CLASS_NUMBERS = {minimum: 1, maximum: 999} as const;
/** Seeds that leave room for every number in class. */
export const BASE_SEEDS = {minimum: 0, maximum: 4294967295 - CLASS_NUMBERS.maximum} as const;

/** Characters of a task, or of a question, at most. */
const TASK_LENGTH = 300;
/** Questions at most. */
const QUESTIONS = 10;

function readTask(parameters: URLSearchParams, problems: string[]): LinkExtras {
  const characters = Array.from((parameters.get("task") ?? "").trim());
  if (characters.length > TASK_LENGTH) problems.push(say.theTaskInTheLink(characters.length, TASK_LENGTH));
  return characters.length === 0 ? {} : {task: characters.slice(0, TASK_LENGTH).join("")};
}

function readPreset(parameters: URLSearchParams, problems: string[]): LinkExtras {
  const text = parameters.get("preset")?.trim();
  if (text === undefined) return {};
  const parsed = parseChoice(text, PRESET_NAMES);
  if ("value" in parsed) return {preset: parsed.value};
  problems.push(say.experimentInTheLinkIs(shortName(text), parsed.expected));
  return {};
}

function readBase(parameters: URLSearchParams, problems: string[]): LinkExtras {
  const text = parameters.get("base")?.trim();
  if (text === undefined) return {};
  const parsed = parseNumber(text, BASE_SEEDS);
  if ("value" in parsed) return {base: parsed.value};
  problems.push(say.theClasssSeedInThe(shortName(text), parsed.expected));
  return {};
}

function readQuestions(parameters: URLSearchParams, problems: string[]): LinkExtras {
  const given = parameters.getAll("ask").map((text) => Array.from(text.trim()));
  const questions = given.filter(({length}) => length > 0);
  if (questions.length > QUESTIONS) problems.push(say.theLinkAsksQuestionsBut(questions.length, QUESTIONS));
  if (questions.some(({length}) => length > TASK_LENGTH)) problems.push(say.aQuestionInTheLink(TASK_LENGTH));
  const ask = questions.slice(0, QUESTIONS).map((text) => text.slice(0, TASK_LENGTH).join(""));
  return ask.length === 0 ? {} : {ask: [...new Set(ask)]};
}

/**
 * Reads `task`, `preset`, `base` and every `ask`. A text that is too long is cut, an experiment that is not known left out; `problems` is
 * told.
 */
export function readExtras(parameters: URLSearchParams, problems: string[]): LinkExtras {
  return {
    ...readTask(parameters, problems),
    ...readPreset(parameters, problems),
    ...readBase(parameters, problems),
    ...readQuestions(parameters, problems)
  };
}
