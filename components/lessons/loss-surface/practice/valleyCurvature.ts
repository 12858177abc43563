import {fixed, trimmed} from "../../../draw/numbers.js";
import {numberQuestion, pick, type Exercise} from "../../../site/practice/question.js";

/** The curvature of a valley out of three losses on a line. */
export const valleyCurvature: Exercise = {
  id: "valleyCurvature",
  topic: "How curved?",
  draw(stream) {
    const step = pick(stream, [0.1, 0.2, 0.5]);
    const middle = (5 + stream.integer(20)) / 100;
    const [left, right] = [1, 2].map(() => middle + (1 + stream.integer(30)) / 100) as [number, number];
    const difference = left - 2 * middle + right;
    const curvature = difference / step ** 2;
    return numberQuestion({
      given: `On a line through trained weights the loss is ${fixed(left, 2)} at −${step}, ${fixed(middle, 2)} at the weights, and ${fixed(right, 2)} at ${step}.`,
      ask: "What is the second derivative of the loss at the weights, from these three? One decimal will do.",
      label: "Curvature",
      right: curvature,
      tolerance: 0.051,
      why: `(${fixed(left, 2)} − 2 · ${fixed(middle, 2)} + ${fixed(right, 2)}) / ${step}² = ${trimmed(curvature, 2)}. It is above zero: the line goes through a valley here, not over a ridge.`,
      slips: [
        {value: difference, reason: `The step of ${step} is missing: a second derivative is divided by its square.`},
        {value: difference / step, reason: "Divide by the square of the step: the derivative is taken twice."},
        {
          value: (right - left) / (2 * step),
          reason: "That is the slope, the first derivative. The second tells how the slope changes."
        },
        {
          value: (left - middle + right) / step ** 2,
          reason: "The middle counts twice: both differences, to the left and to the right, take it away."
        },
        {
          value: difference / (2 * step ** 2),
          reason: "Half of it is the number before the square in a parabola. Its second derivative is twice that."
        },
        {
          value: difference / (2 * step) ** 2,
          reason: `The two slopes are one step apart, ${step}, not two: each belongs to the middle of its side.`
        }
      ],
      hint: "The slope at the right of the middle, less the slope at its left, divided by the step between them."
    });
  }
};
