import {trimmed} from "../../../draw/numbers.js";
import {enclosed, numberQuestion, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/gradients/gradientsPracticeWords.js";

/** What arrives at x through two sums, one after the other. */
export const twoUnits: Exercise = {
  id: "twoUnits",
  topic: say.throughTwoSums,
  draw(stream) {
    const slope = (): number => (stream.integer(9) - 4) / 2 || 0.5;
    const [first, second, above] = [slope(), slope(), 1 + stream.integer(4)];
    const right = above * (1 + first) * (1 + second);
    const [a, b, g] = [first, second, above].map((value) => trimmed(value, 1)) as [string, string, string];
    return numberQuestion({
      given: say.twoUnitsGiven(a, b, g),
      ask: say.whatIsTheGradient,
      label: "∂L/∂x",
      right,
      why: say.downBothWays(`${g} · (1 + ${enclosed(b)}) · (1 + ${enclosed(a)}) = ${trimmed(right, 2)}`),
      slips: [
        {
          value: above * first * second,
          reason: say.throughBothBranches
        },
        {value: above, reason: say.alongBothShortcuts},
        {
          value: above * (1 + first + second),
          reason: say.threeOfTheFourWays
        },
        {
          value: above * (2 + first + second),
          reason: say.factorsOfUnitsMultiply
        },
        {
          value: above * (first + second),
          reason: say.throughOneBranchEach
        },
        {
          value: (1 + first) * (1 + second),
          reason: say.factorsOfTheTwoUnits
        },
        {
          value: above + (1 + first) * (1 + second),
          reason: say.multipliedNotAdded
        }
      ],
      hint: say.goBackOneUnit
    });
  }
};
