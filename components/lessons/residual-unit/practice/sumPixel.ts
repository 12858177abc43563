import {trimmed} from "../../../draw/numbers.js";
import {enclosed, numberQuestion, type Exercise} from "../../../site/practice/question.js";

/** One pixel at the sum: what the last ReLU does to it, and what the order of 2016 leaves. */
export const sumPixel: Exercise = {
  id: "sumPixel",
  topic: "One pixel of the sum",
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
        reason:
          "The branch was ignored, or a ReLU was put before the sum. There it would only let the branch add, never take away; it stands after the sum."
      },
      {value: residual, reason: "That is {f}(x) alone, as in a plain network. The shortcut brings x to it."},
      {
        value: x - residual,
        reason: `{f}(x) is negative here: adding it takes away. ${at} + ${enclosed(change)}, not ${at} − ${enclosed(change)}.`
      },
      isPre
        ? {
            value: Math.max(0, sum),
            reason:
              "In the order of 2016 no ReLU follows the sum; it stands before the convolutions. The sum passes as it is."
          }
        : {
            value: sum,
            reason: "The sum is right, but the original unit ends with a ReLU: what is below zero becomes 0."
          }
    ];
    return numberQuestion({
      given: `At one pixel the shortcut brings x = ${at}, and the branch gives {f}(x) = ${change}. ${isPre ? "The unit is one of pre-activation (2016)." : "The unit is the original one (2015)."}`,
      ask: "What leaves the unit at this pixel?",
      label: "Value",
      right,
      why: isPre
        ? `${at} + ${enclosed(change)} = ${total}. Nothing follows the sum in a pre-activation unit, so it may be negative.`
        : sum < 0
          ? `${at} + ${enclosed(change)} = ${total}, and the last ReLU makes it 0. The branch has taken away all that came in.`
          : `${at} + ${enclosed(change)} = ${total}, which the last ReLU lets pass.`,
      slips,
      hint: "Add what the two ways bring. Then ask what follows the sum in this unit."
    });
  }
};
