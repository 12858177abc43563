import {fixed} from "../../draw/numbers.js";

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

const EXPECTED = {
  falls: "You expected the deeper network to fit its training images better",
  stays: "You expected depth to make little difference",
  rises: "You expected the deeper network to fit worse"
} as const;

/** Compares a guessed curve with the measured one: first the direction, then each depth. */
export function guessWords(list: readonly Guessed[]): string {
  const [first, last] = [list[0], list.at(-1)];
  if (first === undefined || last === undefined) return "";
  const [expected, found] = [trend(first.guess, last.guess), trend(first.measured, last.measured)];
  const verdict =
    expected === found
      ? "and so it is"
      : {falls: "it fits better", stays: "it makes little difference", rises: "it fits worse"}[found];
  const each = list.map(({depth, guess, measured}) => {
    const apart = Math.abs(guess - measured);
    const how = apart <= NEAR ? "close" : `${fixed(apart, 2)} too ${guess > measured ? "high" : "low"}`;
    return `${depth} layers: guessed ${fixed(guess, 2)}, measured ${fixed(measured, 2)} (${how})`;
  });
  return `${EXPECTED[expected]}; ${verdict}. ${each.join("; ")}.`;
}
