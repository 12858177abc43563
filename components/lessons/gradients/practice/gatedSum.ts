import {trimmed} from "../../../draw/numbers.js";
import {enclosed, numberQuestion, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/gradients/gradientsPracticeWords.js";

/** What arrives at x in an original unit, whose last ReLU may be shut. */
export const gatedSum: Exercise = {
  id: "gatedSum",
  topic: say.throughTheLastRelu,
  draw(stream) {
    const x = 1 + stream.integer(4);
    const weight = (stream.integer(9) - 5) / 2 - 0.25;
    const above = 2 + stream.integer(4);
    const sum = x + weight * x;
    const open = sum > 0;
    const right = open ? above * (1 + weight) : 0;
    const [w, s] = [trimmed(weight, 2), trimmed(sum, 2)];
    return numberQuestion({
      given: say.gatedGiven(x, w, above),
      ask: say.whatIsTheGradient,
      label: "∂L/∂x",
      right,
      why: open ? say.theReluLetsAllPass(s, above, enclosed(w), trimmed(right, 2)) : say.theReluGivesZero(s),
      slips: [
        open
          ? {value: 0, reason: say.theReluIsOpen(s)}
          : {
              value: above * (1 + weight),
              reason: say.ifTheReluWereOpen(s)
            },
        {
          value: above,
          reason: open ? say.theShortcutsPart : say.nothingReachesTheShortcut
        },
        {
          value: above * weight,
          reason: open ? say.theBranchsPart : say.nothingReachesTheBranch(s)
        },
        {
          value: above * sum,
          reason: say.aGradientMeetsSlopes
        },
        {
          value: 1 + weight,
          reason: open ? say.thatIsTheSlope : say.thatWouldBeTheSlope(s)
        }
      ],
      hint: say.workOutTheSum
    });
  }
};
