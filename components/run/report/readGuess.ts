/** @file What was guessed of a run and the ends that it went on past, read from what was stored or handed in. */
import type {KeptRun} from "../kept/keptRun.js";
import {GUESS_POINTS, type LossGuess} from "../lossGuess.js";
import {NUMBER_RULES} from "../runConfig.js";

type Stored = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Stored => (typeof value === "object" && value !== null ? (value as Stored) : {});
const isStep = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= NUMBER_RULES.steps.maximum;
/** A loss that a chart can show, in nats. */
const isLoss = (value: unknown): value is number => typeof value === "number" && value > 0 && Number.isFinite(value);

function guessOf(value: unknown): readonly LossGuess[] {
  const {network, values} = fieldsOf(value);
  if ((network !== "residual" && network !== "plain") || !Array.isArray(values)) return [];
  const good = values.length > 0 && values.length <= GUESS_POINTS && values.every(isLoss);
  return good ? [{network, values}] : [];
}

/** A guess; nothing where there is none, or it is damaged. */
export function readGuess(value: unknown): Pick<KeptRun, "guess"> {
  const {made, steps, guesses} = fieldsOf(value);
  if (typeof made !== "string" || Number.isNaN(Date.parse(made)) || !isStep(steps) || !Array.isArray(guesses))
    return {};
  const read = guesses.slice(0, 2).flatMap(guessOf);
  return read.length === 0 ? {} : {guess: {made, steps, guesses: read}};
}

/** Former ends; nothing where there are none, or they are damaged. */
export function readEnds(value: unknown): Pick<KeptRun, "ends"> {
  return Array.isArray(value) && value.length > 0 && value.length <= 100 && value.every(isStep) ? {ends: value} : {};
}
