import {trimmed} from "../../../draw/numbers.js";
import {enclosed, numberQuestion, type Exercise} from "../../../site/practice/question.js";

/** What arrives at x in an original unit, whose last ReLU may be shut. */
export const gatedSum: Exercise = {
  id: "gatedSum",
  topic: "Through the last ReLU",
  draw(stream) {
    const x = 1 + stream.integer(4);
    const weight = (stream.integer(9) - 5) / 2 - 0.25;
    const above = 2 + stream.integer(4);
    const sum = x + weight * x;
    const open = sum > 0;
    const right = open ? above * (1 + weight) : 0;
    const [w, s] = [trimmed(weight, 2), trimmed(sum, 2)];
    return numberQuestion({
      given: `y = ReLU(x + {f}(x)) with one number x = ${x} and {f}(x) = ${w} · x. From above comes ∂L/∂y = ${above}.`,
      ask: "What is ∂L/∂x?",
      label: "∂L/∂x",
      right,
      why: open
        ? `The sum is ${s}, above zero: the ReLU lets all of ${above} pass. Then ${above} · (1 + ${enclosed(w)}) = ${trimmed(right, 2)}.`
        : `The sum is ${s}, below zero: the ReLU gives 0 whatever x does nearby. So nothing comes back, by the shortcut neither.`,
      slips: [
        open
          ? {value: 0, reason: `The ReLU is open: the sum is ${s}, above zero.`}
          : {
              value: above * (1 + weight),
              reason: `That would come back if the ReLU were open. The sum is ${s}: it is shut.`
            },
        {
          value: above,
          reason: open
            ? "That is the shortcut's part. The branch sends its own beside it."
            : "The shortcut passes everything that reaches the sum. Here nothing does: the ReLU after the sum is shut."
        },
        {
          value: above * weight,
          reason: open
            ? "That is the branch's part. The shortcut's part, unchanged, is added to it."
            : `The branch gets what reaches the sum, and nothing does: the sum is ${s}.`
        },
        {
          value: above * sum,
          reason: "A gradient is multiplied by slopes. The sum itself only decides whether the ReLU is open."
        },
        {
          value: 1 + weight,
          reason: open
            ? "That is ∂y/∂x. What comes from above is multiplied by it."
            : `That would be ∂y/∂x with the ReLU open. The sum is ${s}: it is shut.`
        }
      ],
      hint: "First work out the sum: is the ReLU after it open? Then add what the two ways send back."
    });
  }
};
