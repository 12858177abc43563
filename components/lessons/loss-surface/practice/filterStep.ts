import {fixed, trimmed} from "../../../draw/numbers.js";
import {numberQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/lossSurfacePracticeWords.js";
import {inRow} from "../../../words/inRow.js";

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
  topic: say.asLongAsItsFilter,
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
    const list = (values: readonly number[]): string => `(${inRow(values.map((value) => trimmed(value, 2)))})`;
    return numberQuestion({
      given: say.aFilterHasTheWeights(list(w), list(drawn)),
      ask: place === 0 ? say.whatIsTheFirstNumber : say.whatIsTheSecondNumber,
      label: say.number,
      right,
      tolerance: 0.0051,
      why: say.asLongAsW(trimmed(own, 2), trimmed(length, 2), entry, fixed(right, 2)),
      slips: [
        {value: entry / length, reason: say.thatMakesLengthOne},
        {value: entry * own, reason: say.dHasItsOwnLength},
        {
          value: (entry * length) / own,
          reason: say.theOtherWayAround
        },
        {
          value: entry,
          reason: say.asItWasDrawn
        },
        {
          value: w[place] ?? NaN,
          reason: say.theFiltersOwnWeight
        },
        {
          value: (entry * own * own) / (length * length),
          reason: say.notSquaredLengths
        }
      ],
      hint: say.aLengthIsTheRoot
    });
  }
};
