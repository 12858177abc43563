import {fixed} from "../../../draw/numbers.js";
import {numberQuestion, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/residualLearningPracticeWords.js";

/** How large the k-th branch is beside its shortcut, where all branches are of one size. */
export const branchShare: Exercise = {
  id: "branchShare",
  topic: say.theBranchShrinks,
  draw(stream) {
    const units = 3 + stream.integer(34);
    const right = 1 / Math.sqrt(units);
    return numberQuestion({
      given: say.everyBranchHasSize1,
      ask: say.howLargeIsTheBranch(units),
      label: "{f} / x",
      right,
      tolerance: 0.0051,
      why: say.theShortcutCarriesTheSum(units, fixed(right, 3)),
      slips: [
        {
          value: 1 / units,
          reason: say.sizesOfIndependentParts
        },
        {value: 1, reason: say.theBranchKeepsIts},
        {
          value: Math.sqrt(units),
          reason: say.thatIsTheSizeOfTheShortcut
        },
        {
          value: 1 / Math.sqrt(units + 1),
          reason: say.thatIsBesideTheOutput(units, units - 1)
        },
        {value: 1 / Math.sqrt(units - 1), reason: say.onePartIsMissing},
        {value: 0.5 ** units, reason: say.nothingIsHalvedHere}
      ],
      hint: say.howManyIndependentParts
    });
  }
};
