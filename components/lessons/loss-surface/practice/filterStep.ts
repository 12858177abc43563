import {fixed, trimmed} from "../../../draw/numbers.js";
import {numberQuestion, pick, type Exercise} from "../../../site/practice/question.js";

/** Filters and directions of two numbers whose lengths are whole. */
const PAIRS = [
  [3, 4],
  [6, 8],
  [5, 12],
  [8, 15],
  [4, 3],
  [12, 5],
  [9, 12]
] as const;

/** A number of a direction once it is normalized filter by filter. */
export const filterStep: Exercise = {
  id: "filterStep",
  topic: "As long as its filter",
  draw(stream) {
    const weights = pick(stream, PAIRS);
    const drawn = pick(
      stream,
      PAIRS.filter((pair) => pair !== weights)
    );
    const scale = pick(stream, [0.1, 0.5, 1]);
    const place = stream.integer(2);
    const w = weights.map((value) => scale * value);
    const [own, length] = [Math.hypot(...w), Math.hypot(...drawn)];
    const entry = drawn[place] ?? NaN;
    const right = (entry * own) / length;
    const list = (values: readonly number[]): string => `(${values.map((value) => trimmed(value, 2)).join(", ")})`;
    return numberQuestion({
      given: `A filter has the weights w = ${list(w)}. For its part of a direction the numbers d = ${list(drawn)} were drawn.`,
      ask: `What is the ${place === 0 ? "first" : "second"} number of d after filter normalization? Two decimals will do.`,
      label: "Number",
      right,
      tolerance: 0.0051,
      why: `‖w‖ = ${trimmed(own, 2)} and ‖d‖ = ${trimmed(length, 2)}, so ${entry} · ${trimmed(own, 2)} / ${trimmed(length, 2)} = ${fixed(right, 2)}. Now d is as long as w.`,
      slips: [
        {value: entry / length, reason: "That makes d of length 1. It should be as long as the filter's own weights."},
        {value: entry * own, reason: "d has a length of its own, by which it must be divided first."},
        {
          value: (entry * length) / own,
          reason: "The other way around: divide by the length of d, multiply by that of w."
        },
        {
          value: entry,
          reason: "That is the number as it was drawn. Whatever the filter's size, the step would be the same."
        },
        {
          value: w[place] ?? NaN,
          reason: "That is the filter's own weight. Only the length comes from the filter; the direction stays random."
        },
        {
          value: (entry * own * own) / (length * length),
          reason: "Lengths, not squared lengths: ‖d‖ is the root of the sum of squares."
        }
      ],
      hint: "d · ‖w‖ / ‖d‖. A length is the root of the sum of squares."
    });
  }
};
