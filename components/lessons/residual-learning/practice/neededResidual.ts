import {trimmed} from "../../../draw/numbers.js";
import {enclosed, numberQuestion, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/residualLearningPracticeWords.js";

/** What the layers must give, with a shortcut and without. */
export const neededResidual: Exercise = {
  id: "neededResidual",
  topic: say.whatIsLeftToDo,
  draw(stream) {
    const quarter = (): number => (stream.integer(33) - 16) / 4;
    const [x, target] = [quarter() || 1, quarter()];
    const isPlain = stream.integer(4) === 0;
    const right = isPlain ? target : target - x;
    const [a, h] = [trimmed(x, 2), trimmed(target, 2)];
    return numberQuestion({
      given: (isPlain ? say.atXAPlainBlock : say.atXAResidualBlock)(a, h),
      ask: say.whatMustItsLayers,
      label: say.value,
      right,
      why: isPlain ? say.nothingIsAddedToTheLayers(h) : say.branchIsTargetLessX(h, enclosed(a), trimmed(right, 2)),
      slips: [
        isPlain
          ? {value: target - x, reason: say.thatIsTheResidual}
          : {
              value: target,
              reason: say.aPlainBlocksLayersGiveThis
            },
        {
          value: x - target,
          reason: isPlain ? say.nothingIsAddedHere : say.theOtherWayAround
        },
        {
          value: target + x,
          reason: isPlain ? say.nothingIsAddedHere : say.xIsAddedByTheShortcut
        },
        {
          value: 0,
          reason: isPlain ? say.silentLayersGive0 : say.silentLayersAreRight
        },
        {
          value: x,
          reason: isPlain ? say.thatIsWhatComes(say.nothingIsAddedHere) : say.thatIsWhatComesIn
        }
      ],
      hint: say.writeDownTheBlock
    });
  }
};
