import {percent, trimmed} from "../../../draw/numbers.js";
import {choiceQuestion, pick, type Exercise} from "../../../site/practice/question.js";

/** What the difference of two outputs makes of their probabilities. */
export const softmaxRatio: Exercise = {
  id: "softmaxRatio",
  topic: "From outputs to probabilities",
  draw(stream) {
    const low = pick(stream, [-2, -1, 1, 2, 4]);
    const apart = pick(stream, [1, 2, 3, 4, 5]);
    const high = low + apart;
    const share = 1 / (1 + Math.exp(-apart));
    const text = (value: number): string => percent(value, 1);
    const isShifted = stream.integer(3) === 0;
    const added = pick(stream, [10, 20, 50]);
    const [a, b] = isShifted ? [high + added, low + added] : [high, low];
    const ratio = Math.abs(a) / (Math.abs(a) + Math.abs(b));
    return choiceQuestion(stream, {
      given: `A network for two classes ends with the outputs ${trimmed(a, 1)} and ${trimmed(b, 1)}, before softmax.`,
      ask: "Which probability does the first class get?",
      right: [
        text(share),
        `Only the difference counts, ${apart}: the first class is ${trimmed(Math.exp(apart), 1)} times as likely as the other, e to the power of the difference.${isShifted ? " The same number added to both outputs changes nothing." : ""}`
      ],
      wrong: [
        [
          text(ratio),
          "That compares the outputs themselves. Softmax compares their exponentials, so only the difference counts."
        ],
        [text(1 - share), "That is the other class: its output is smaller."],
        [text(0.5), "Half each would be at equal outputs."],
        [
          text(1 / (1 + Math.exp(-2 * apart))),
          "That is twice the difference. The exponential of the difference is taken once."
        ]
      ]
    });
  }
};
