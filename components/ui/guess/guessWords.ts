import {fixed} from "../../draw/numbers.js";
import * as say from "../../words/en/ui/uiGuessWords.js";

/** One depth, what was guessed there, and what was measured. */
export interface Guessed {
  readonly depth: number;
  readonly guess: number;
  readonly measured: number;
}

/** Nats by which two losses count as the same. */
const NEAR = 0.25;

function trend(first: number, last: number): "falls" | "stays" | "rises" {
  return last - first > NEAR ? "rises" : first - last > NEAR ? "falls" : "stays";
}

/** Compares a guessed curve with the measured one: first the direction, then each depth. */
export function guessWords(list: readonly Guessed[]): string {
  const [first, last] = [list[0], list.at(-1)];
  if (first === undefined || last === undefined) return "";
  const [wanted, seen] = [trend(first.guess, last.guess), trend(first.measured, last.measured)];
  const verdict = wanted === seen ? say.andSoItIs : say.found[seen];
  const each = list.map(({depth, guess, measured}) => {
    const apart = Math.abs(guess - measured);
    const how = apart <= NEAR ? say.close : (guess > measured ? say.tooHigh : say.tooLow)(fixed(apart, 2));
    return say.layersGuessed(depth, fixed(guess, 2), fixed(measured, 2), how);
  });
  return `${say.expected[wanted]}; ${verdict}. ${each.join("; ")}.`;
}
