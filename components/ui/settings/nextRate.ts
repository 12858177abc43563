import {NUMBER_RULES} from "../../run/runConfig.js";

/** The learning rate after or before one on the ladder …, 0.01, 0.02, 0.05, 0.1, …, within the accepted range. */
export function nextRate(rate: number, up: boolean): number {
  const {minimum, maximum} = NUMBER_RULES.lr;
  const ladder = [-4, -3, -2, -1, 0].flatMap((power) => [1, 2, 5].map((step) => Number(`${step}e${power}`)));
  // A little more than equal: what stands on the ladder goes on.
  const next = up ? ladder.find((step) => step > rate * 1.001) : ladder.findLast((step) => step < rate * 0.999);
  return Math.max(minimum, Math.min(maximum, next ?? (up ? maximum : minimum)));
}
