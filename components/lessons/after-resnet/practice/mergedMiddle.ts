import {trimmed} from "../../../draw/numbers.js";
import {enclosed, numberQuestion, type Exercise} from "../../../site/practice/question.js";

/** The number in the middle of a kernel into which a shortcut and a 1×1 convolution are folded. */
export const mergedMiddle: Exercise = {
  id: "mergedMiddle",
  topic: "A shortcut folded away",
  draw(stream) {
    const tenth = (): number => (stream.integer(19) - 9) / 10 || 0.1;
    const [middle, single] = [tenth(), tenth()];
    const hasSingle = stream.integer(3) > 0;
    const right = middle + 1 + (hasSingle ? single : 0);
    const [m, s] = [trimmed(middle, 1), trimmed(single, 1)];
    return numberQuestion({
      given: `One map goes into a 3×3 convolution whose kernel has ${m} in the middle, ${hasSingle ? `beside it into a 1×1 convolution with the weight ${s}, and past both along an arc` : "and past it along an arc"}. The results are added. All of it is to become one 3×3 convolution.`,
      ask: "Which number stands in the middle of its kernel?",
      label: "Number",
      right,
      why: `The arc is a convolution with a 1 in the middle${hasSingle ? ", the 1×1 convolution one with its weight there" : ""}. Kernels that read the same map add up: ${m}${hasSingle ? ` + ${enclosed(s)}` : ""} + 1 = ${trimmed(right, 1)}.`,
      slips: [
        {value: right - 1, reason: "The arc is missing. As a kernel it is a 1 in the middle."},
        ...(hasSingle
          ? [
              {
                value: middle + 1,
                reason: `The 1×1 convolution is missing. As a 3×3 kernel it is ${s} in the middle and 0 around it.`
              },
              {
                value: middle * single + 1,
                reason:
                  "Convolutions one after the other would multiply. These read the same map beside each other, and are added."
              }
            ]
          : []),
        {value: middle, reason: "That is the 3×3 kernel as it was. What goes past it must come in as well."},
        {value: right + 8, reason: "The arc adds a 1 in the middle only. Around it a copy has zeros."},
        {value: 1, reason: "That is the arc alone. The kernel's own middle is added to it."}
      ],
      hint: "Write each way as a 3×3 kernel of its own. Kernels that read the same map can be added."
    });
  }
};
