import {significant, superscript} from "../../../draw/numbers.js";
import {choiceQuestion, enclosed, pick, type Exercise} from "../../../site/practice/question.js";

const times = (factor: number): string => `× ${significant(factor, 2)}`;

/** What a gradient is multiplied by on its way through many equal units. */
export const manyFactors: Exercise = {
  id: "manyFactors",
  topic: "Through many units",
  draw(stream) {
    const slope = pick(stream, [0.1, 0.2, 0.5, 0.8, 0.9, 1.1, -0.1, -0.5]);
    const units = pick(stream, [10, 20, 30]);
    const isResidual = stream.integer(2) === 0;
    const [plain, residual] = [slope ** units, (1 + slope) ** units];
    const [a, n] = [significant(slope), superscript(units)];
    const other = isResidual
      ? ([
          times(plain),
          `That is ${enclosed(a)}${n}: the plain chain. With shortcuts each factor is 1 + ${enclosed(a)}.`
        ] as const)
      : ([
          times(residual),
          `That is (1 + ${enclosed(a)})${n}: with shortcuts. Without them each factor is ${a}.`
        ] as const);
    return choiceQuestion(stream, {
      given: `${units} units, one after the other, ${isResidual ? "each with a shortcut: y = x + {f}(x)" : "none with a shortcut: y = {f}(x)"}. Every {f} has the slope ${a}.`,
      ask: "By what is a gradient multiplied on its way back through all of them?",
      right: isResidual
        ? [
            times(residual),
            `(1 + ${enclosed(a)})${n} = ${significant(residual, 2)}. ${slope > 0 ? "A shortcut does not keep the size: small factors above 1 add up, too." : "A branch with a negative slope takes away from what the shortcut sends."}`
          ]
        : [
            times(plain),
            `${enclosed(a)}${n} = ${significant(plain, 2)}: one factor for each unit, and nothing around it.`
          ],
      wrong: [
        other,
        [
          times(1 + units * slope),
          `That is 1 + ${units} · ${enclosed(a)}: the shortcuts, and the ways through a single branch. Ways through two branches and more are missing${isResidual ? "" : ", and here are no shortcuts"}.`
        ],
        [times(units * slope), "Factors that follow one another are multiplied, not added."],
        [
          times(1),
          isResidual
            ? "The way along all shortcuts brings 1. All ways through branches come on top."
            : "Only a slope of 1 keeps the size in a plain chain."
        ]
      ]
    });
  }
};
