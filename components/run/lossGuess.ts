import type {NetworkRun, TwinName} from "./networkRun.js";

/** The loss that a reader expects of a network: a value, in nats, at each of a few steps. */
export interface LossGuess {
  readonly network: TwinName;
  readonly values: readonly number[];
}

/** What a reader guessed of a run before it began. */
export interface RunGuess {
  /** When it was handed in: as the run was started. An ISO date. */
  readonly made: string;
  /** Steps of the run that it is of; where the run went on past its end, fewer than it has made. */
  readonly steps: number;
  readonly guesses: readonly LossGuess[];
}

/** How many values a guess has. */
export const GUESS_POINTS = 6;

/** The steps of a guess's values: evenly from the first step of a run to its last, fewer where it has fewer. */
export function guessSteps(steps: number): readonly number[] {
  const all = Array.from({length: GUESS_POINTS}, (_, i) => Math.round(1 + ((steps - 1) * i) / (GUESS_POINTS - 1)));
  return [...new Set(all)];
}

/** The expected loss at a step of a run of `steps`: straight on a logarithmic axis between the values. */
export function guessAt({values}: LossGuess, steps: number, step: number): number {
  const places = guessSteps(steps);
  const i = Math.max(
    1,
    places.findIndex((place) => place >= step)
  );
  const [from = 1, to = 1] = [places[i - 1], places[i]];
  const [a = NaN, b = NaN] = [values[i - 1], values[i]];
  const share = to === from ? 1 : (step - from) / (to - from);
  return Number.isNaN(b) ? a : a ** (1 - share) * b ** share;
}

/**
 * How far off a guess was: the mean distance to the measured training loss over the steps that both have, in nats; undefined
 * where nothing was measured.
 */
export function guessDistance(guess: LossGuess, {reports}: NetworkRun, steps: number): number | undefined {
  const distances = reports
    .filter(({loss}) => Number.isFinite(loss))
    .map(({step, loss}) => Math.abs(loss - guessAt(guess, steps, step)));
  return distances.length === 0 ? undefined : distances.reduce((sum, one) => sum + one, 0) / distances.length;
}
