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
  const each = list.map(({depth, guess, measured}) => {
    const apart = Math.abs(guess - measured);
    const shown = [depth, fixed(guess, 2), fixed(measured, 2)] as const;
    if (apart <= NEAR) return say.guessedClose(...shown);
    return (guess > measured ? say.guessedTooHigh : say.guessedTooLow)(...shown, fixed(apart, 2));
  });
  return [say.expectedAndFound(wanted, seen), ...each].join(" ");
}
