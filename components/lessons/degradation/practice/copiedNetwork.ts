import {trimmed} from "../../../draw/numbers.js";
import {numberQuestion, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/degradationPracticeWords.js";

/** What a value becomes on its way through layers that copy, each with a ReLU after it. */
export const copiedNetwork: Exercise = {
  id: "copiedNetwork",
  topic: say.layersThatCopy,
  draw(stream) {
    const copies = 3 + stream.integer(22);
    const size = (1 + stream.integer(18)) / 4;
    const kind = stream.integer(3);
    const [isNegative, last] = [kind === 1, kind === 2 ? 0.5 : 1];
    const value = isNegative ? -size : size;
    const text = trimmed(value, 2);
    const right = isNegative ? 0 : value * last;
    const kernel = last === 1 ? say.eachKernelHasAOne : say.eachKernelHasAOneExceptTheLast;
    return numberQuestion({
      given: (isNegative ? say.convolutionsStandNegative : say.convolutionsStandPositive)(copies, kernel, text),
      ask: say.whatIsThisPixel,
      label: say.value,
      right,
      why: isNegative
        ? say.theFirstReluMakesItZero
        : last === 1
          ? say.aOneHandsThePixelOn
          : say.onlyTheLastLayerHalves(trimmed(right, 3)),
      slips: [
        isNegative
          ? {
              value,
              reason: say.theConvolutionCopiesIt
            }
          : {
              value: 0,
              reason: say.aReluMakesOnlyNegativeZero
            },
        {
          value: value * copies,
          reason: say.layersHandOn
        },
        {value: -value, reason: say.aReluTurnsNoSign},
        ...(last === 1 ? [] : [{value: value * 0.5 ** copies, reason: say.onlyTheLastLayerHasTheHalf}]),
        {
          value: 2 * value,
          reason: say.twiceWouldBeAShortcut
        }
      ],
      hint: say.followThePixel
    });
  }
};
