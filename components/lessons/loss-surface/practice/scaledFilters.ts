import {choiceQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/lossSurfacePracticeWords.js";

/** How wide a valley looks once all filters are larger or smaller, with a direction of either kind. */
export const scaledFilters: Exercise = {
  id: "scaledFilters",
  topic: say.aWideValley,
  draw(stream) {
    const factor = pick(stream, [2, 3, 5, 10, 100]);
    const isLarger = stream.integer(2) === 0;
    const isNormalized = stream.integer(3) === 0;
    const wider = say.timesAsWide(factor);
    const narrower = say.partAsWide(factor);
    const [seems, opposite] = isLarger ? [wider, narrower] : [narrower, wider];
    return choiceQuestion(stream, {
      given: say.weightsAreScaled(isLarger, factor, isNormalized),
      ask: say.howWideDoesItLook,
      right: isNormalized
        ? [say.asWideAsBefore, say.directionHasGrownToo]
        : [seems, (isLarger ? say.aStepIsNowSmaller : say.aStepIsNowLarger)(factor)],
      wrong: isNormalized
        ? [
            [seems, say.withStepsOfTheOldLength],
            [opposite, say.evenTheContrary]
          ]
        : [
            [say.asWideAsBefore, say.notOutOfTheSteps],
            [opposite, isLarger ? say.besideLargerWeights : say.besideSmallerWeights],
            [say.itCantBeTold, say.blindToTheFactor]
          ]
    });
  }
};
