import {trimmed} from "../../../draw/numbers.js";
import {enclosed, numberQuestion, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/residualUnitPracticeWords.js";

/** One pixel at the sum: what the last ReLU does to it, and what the order of 2016 leaves. */
export const sumPixel: Exercise = {
  id: "sumPixel",
  topic: say.onePixelOfTheSum,
  draw(stream) {
    const x = (1 + stream.integer(12)) / 2;
    const residual = -(1 + stream.integer(10)) / 2;
    const isPre = stream.integer(3) === 0;
    const sum = x + residual;
    const right = isPre ? sum : Math.max(0, sum);
    const [at, change, total] = [x, residual, sum].map((value) => trimmed(value, 1)) as [string, string, string];
    const slips = [
      {
        value: x,
        reason: say.theBranchWasIgnored
      },
      {value: residual, reason: say.thatIsTheBranchAlone},
      {
        value: x - residual,
        reason: say.theBranchIsNegative(at, enclosed(change))
      },
      isPre
        ? {
            value: Math.max(0, sum),
            reason: say.inTheOrderOf2016
          }
        : {
            value: sum,
            reason: say.theSumIsRight
          }
    ];
    return numberQuestion({
      given: say.atOnePixel(at, change, isPre ? say.theUnitIsPreActivation : say.theUnitIsOriginal),
      ask: say.whatLeavesTheUnit,
      label: say.value,
      right,
      why: isPre
        ? say.nothingFollowsTheSum(at, enclosed(change), total)
        : sum < 0
          ? say.andTheLastReLUMakesIt0(at, enclosed(change), total)
          : say.whichTheLastReLULetsPass(at, enclosed(change), total),
      slips,
      hint: say.addWhatTheTwoWaysBring
    });
  }
};
