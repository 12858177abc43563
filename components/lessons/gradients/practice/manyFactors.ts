import {significant, superscript} from "../../../draw/numbers.js";
import {choiceQuestion, enclosed, pick, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/gradients/gradientsPracticeWords.js";

const times = (factor: number): string => `× ${significant(factor, 2)}`;

/** What a gradient is multiplied by on its way through many equal units. */
export const manyFactors: Exercise = {
  id: "manyFactors",
  topic: say.throughManyUnits,
  draw(stream) {
    const slope = pick(stream, [0.1, 0.2, 0.5, 0.8, 0.9, 1.1, -0.1, -0.5]);
    const units = pick(stream, [10, 20, 30]);
    const isResidual = stream.integer(2) === 0;
    const [plain, residual] = [slope ** units, (1 + slope) ** units];
    const [a, n] = [significant(slope), superscript(units)];
    const other = isResidual
      ? ([times(plain), say.thatIsThePlainChain(enclosed(a), n)] as const)
      : ([times(residual), say.thatIsWithShortcuts(enclosed(a), n, a)] as const);
    return choiceQuestion(stream, {
      given: (isResidual ? say.unitsWithShortcuts : say.unitsWithoutShortcuts)(units, a),
      ask: say.byWhat,
      right: isResidual
        ? [
            times(residual),
            `(1 + ${enclosed(a)})${n} = ${significant(residual, 2)}. ${slope > 0 ? say.smallFactorsAddUp : say.aNegativeSlopeTakesAway}`
          ]
        : [times(plain), say.oneFactorForEach(`${enclosed(a)}${n} = ${significant(plain, 2)}`)],
      wrong: [
        other,
        [
          times(1 + units * slope),
          (isResidual ? say.waysThroughOneBranch : say.waysThroughOneBranchOfNone)(units, enclosed(a))
        ],
        [times(units * slope), say.factorsAreMultiplied],
        [times(1), isResidual ? say.alongAllShortcuts : say.onlyASlopeOfOne]
      ]
    });
  }
};
