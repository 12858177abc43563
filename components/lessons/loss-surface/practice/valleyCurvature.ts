import {fixed, trimmed} from "../../../draw/numbers.js";
import {numberQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/lossSurfacePracticeWords.js";
import {decimal} from "../../../words/decimal.js";

/** The curvature of a valley out of three losses on a line. */
export const valleyCurvature: Exercise = {
  id: "valleyCurvature",
  topic: say.howCurved,
  draw(stream) {
    const step = pick(stream, [0.1, 0.2, 0.5]);
    const middle = (5 + stream.integer(20)) / 100;
    const [left, right] = [1, 2].map(() => middle + (1 + stream.integer(30)) / 100) as [number, number];
    const difference = left - 2 * middle + right;
    const curvature = difference / step ** 2;
    const written = decimal(step);
    return numberQuestion({
      given: say.threeLosses(fixed(left, 2), fixed(middle, 2), fixed(right, 2), written),
      ask: say.whatIsTheSecondDerivative,
      label: say.curvature,
      right: curvature,
      tolerance: 0.051,
      why: say.itGoesThroughAValley(fixed(left, 2), fixed(middle, 2), fixed(right, 2), written, trimmed(curvature, 2)),
      slips: [
        {value: difference, reason: say.theStepIsMissing(written)},
        {value: difference / step, reason: say.divideByTheSquare},
        {
          value: (right - left) / (2 * step),
          reason: say.thatIsTheSlope
        },
        {
          value: (left - middle + right) / step ** 2,
          reason: say.theMiddleCountsTwice
        },
        {
          value: difference / (2 * step ** 2),
          reason: say.halfOfIt
        },
        {
          value: difference / (2 * step) ** 2,
          reason: say.slopesAreOneStepApart(written)
        }
      ],
      hint: say.slopeLessSlope
    });
  }
};
