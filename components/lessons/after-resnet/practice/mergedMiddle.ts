import {trimmed} from "../../../draw/numbers.js";
import {enclosed, numberQuestion, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/afterResnetPracticeWords.js";

/** The number in the middle of a kernel into which a shortcut and a 1×1 convolution are folded. */
export const mergedMiddle: Exercise = {
  id: "mergedMiddle",
  topic: say.aShortcutFoldedAway,
  draw(stream) {
    const tenth = (): number => (stream.integer(19) - 9) / 10 || 0.1;
    const [middle, single] = [tenth(), tenth()];
    const hasSingle = stream.integer(3) > 0;
    const right = middle + 1 + (hasSingle ? single : 0);
    const [m, s] = [trimmed(middle, 1), trimmed(single, 1)];
    return numberQuestion({
      given: hasSingle ? say.oneMapGoesThreeWays(m, s) : say.oneMapGoesTwoWays(m),
      ask: say.whichNumberInTheMiddle,
      label: say.number,
      right,
      why: hasSingle
        ? say.kernelsAddUpWithSingle(m, enclosed(s), trimmed(right, 1))
        : say.kernelsAddUp(m, trimmed(right, 1)),
      slips: [
        {value: right - 1, reason: say.theArcIsMissing},
        ...(hasSingle
          ? [
              {
                value: middle + 1,
                reason: say.theSingleIsMissing(s)
              },
              {
                value: middle * single + 1,
                reason: say.convolutionsWouldMultiply
              }
            ]
          : []),
        {value: middle, reason: say.theKernelAsItWas},
        {value: right + 8, reason: say.theArcAddsInTheMiddleOnly},
        {value: 1, reason: say.theArcAlone}
      ],
      hint: say.writeEachWayAsAKernel
    });
  }
};
