import {trimmed} from "../../../draw/numbers.js";
import {numberQuestion, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/afterResnetPracticeWords.js";
import {inRow} from "../../../words/inRow.js";

/** What one number of the stream is after a few branches, in the order of 2015 or with nothing on the way. */
export const streamSum: Exercise = {
  id: "streamSum",
  topic: say.whatTheStreamCarries,
  draw(stream) {
    const isOpen = stream.integer(2) === 0;
    const first = (1 + stream.integer(6)) / 2;
    const later = Array.from({length: 2}, () => (stream.integer(17) - 8) / 2 || 0.5);
    // One of the sums goes below zero, so that a ReLU on the way would show.
    const branches = [-first - (1 + stream.integer(4)) / 2, ...later];
    const open = branches.reduce((sum, value) => sum + value, first);
    const gated = branches.reduce((sum, value) => Math.max(0, sum + value), first);
    const text = (value: number): string => trimmed(value, 1);
    return numberQuestion({
      given: (isOpen ? say.threePreActivationUnits : say.threeUnitsOf2015)(text(first), inRow(branches.map(text))),
      ask: say.afterTheThirdUnit,
      label: say.value,
      right: isOpen ? open : gated,
      why: isOpen
        ? say.nothingOnTheWay(text(first), text(open), text(gated))
        : say.aReluFollowsEachSum(text(gated), text(open)),
      slips: [
        isOpen
          ? {
              value: gated,
              reason: say.thatHasAReluAfterEachSum
            }
          : {
              value: open,
              reason: say.thatIsThePlainSum
            },
        isOpen
          ? {
              value: Math.max(0, open),
              reason: say.noReluFollowsTheLastSum
            }
          : {
              value: Math.max(0, open),
              reason: say.oneReluIsNotEnough
            },
        {
          value: branches[2] ?? NaN,
          reason: say.thatIsTheLastBranch
        },
        {value: first, reason: say.thatIsWhatCameIn},
        {value: branches.reduce((sum, value) => sum + value, 0), reason: say.xItselfIsMissing}
      ],
      hint: say.goFromSumToSum
    });
  }
};
