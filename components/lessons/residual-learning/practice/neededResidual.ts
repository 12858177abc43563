import {trimmed} from "../../../draw/numbers.js";
import {enclosed, numberQuestion, type Exercise} from "../../../site/practice/question.js";

const ADDED = "Nothing is added here; the layers give {h}(x) itself.";

/** What the layers must give, with a shortcut and without. */
export const neededResidual: Exercise = {
  id: "neededResidual",
  topic: "What is left to do",
  draw(stream) {
    const quarter = (): number => (stream.integer(33) - 16) / 4;
    const [x, target] = [quarter() || 1, quarter()];
    const isPlain = stream.integer(4) === 0;
    const right = isPlain ? target : target - x;
    const [a, h] = [trimmed(x, 2), trimmed(target, 2)];
    return numberQuestion({
      given: `At x = ${a} a ${isPlain ? "plain block (no shortcut)" : "residual block"} should compute {h}(x) = ${h}.`,
      ask: "What must its layers give?",
      label: "Value",
      right,
      why: isPlain
        ? `Nothing is added to what the layers give, so they must give {h}(x) itself: ${h}.`
        : `{f}(x) = {h}(x) − x = ${h} − ${enclosed(a)} = ${trimmed(right, 2)}. The shortcut brings x; the layers give the rest.`,
      slips: [
        isPlain
          ? {value: target - x, reason: "That is the residual. Without a shortcut nobody adds x to it."}
          : {
              value: target,
              reason:
                "A plain block's layers must give this. Here x is added to it, and the sum would be too large by x."
            },
        {
          value: x - target,
          reason: isPlain ? ADDED : "The other way around: {f}(x) is what must be added to x to get {h}(x)."
        },
        {
          value: target + x,
          reason: isPlain
            ? ADDED
            : "x is added by the shortcut. The layers have to leave it out, not to put it in again."
        },
        {
          value: 0,
          reason: isPlain
            ? "Silent layers give 0, and that is right only where {h}(x) = 0."
            : "Silent layers are right only where {h}(x) = x. Here they are not the same."
        },
        {
          value: x,
          reason: isPlain
            ? `That is what comes in. ${ADDED}`
            : "That is what comes in, or what the shortcut brings. The layers must give what is missing."
        }
      ],
      hint: "Write down what the block computes: the layers' part, and the shortcut's part if there is one. It must equal {h}(x)."
    });
  }
};
