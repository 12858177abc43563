import {whole} from "../../../draw/numbers.js";
import {numberQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import {shortcutFit} from "../shortcutFit.js";
import * as say from "../../../words/en/lessons/residualUnitPracticeWords.js";

/** How many parameters a unit has: two convolutions, their batch norms, and a projection where the shape changes. */
export const unitParameters: Exercise = {
  id: "unitParameters",
  topic: say.parameters,
  draw(stream) {
    const width = pick(stream, [4, 8, 10, 16, 20, 32]);
    const stride = pick(stream, [1, 2] as const);
    const filters = stride * width;
    const shortcut = stride === 2 ? "projection" : "identity";
    const {mainParameters, parameters} = shortcutFit({shortcut, stride, side: 16, width, filters});
    const right = mainParameters + parameters;
    const [first, second, norm] = [9 * width * filters, 9 * filters * filters, 4 * filters];
    const norms = stride === 2 ? 3 : 2;
    const [one, two, all] = [whole(first), whole(second), whole(right)];
    const why =
      stride === 2
        ? say.sumWithProjection(one, two, whole(width * filters), norms, norm, all)
        : say.sumOfParameters(one, two, norms, norm, all);
    return numberQuestion({
      given: (stride === 2 ? say.aUnitWithAProjection : say.aUnitWithAnIdentity)(width, filters),
      ask: say.howManyParametersHas,
      label: say.parameters,
      right,
      why,
      slips: [
        {
          value: mainParameters,
          reason: say.theShortcutsOwnAreMissing(width, filters)
        },
        {
          value: right - norms * norm,
          reason: say.thoseAreTheWeights
        },
        {
          value: right - (norms * norm) / 2,
          reason: say.batchNormCountedWithTwoNumbers
        },
        {
          value: right - second + first,
          reason: say.theSecondConvolutionReads(filters, width)
        },
        {value: right - second - norm, reason: say.thatIsOneConvolution},
        {
          value: right - (8 * first) / 9 - (8 * second) / 9,
          reason: say.theConvolutionsAre3By3
        },
        {
          value: right + norms * filters,
          reason: say.biasesWereCountedThere
        }
      ],
      hint: say.a3By3ConvolutionHasWeights
    });
  }
};
