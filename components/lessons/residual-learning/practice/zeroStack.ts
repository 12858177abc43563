import {trimmed} from "../../../draw/numbers.js";
import {numberQuestion, pick, type Exercise} from "../../../site/practice/question.js";

/** What a stack of blocks computes once all of its weights are zero. */
export const zeroStack: Exercise = {
  id: "zeroStack",
  topic: "All weights at zero",
  draw(stream) {
    const blocks = 2 + stream.integer(29);
    const x = (stream.integer(15) - 7) / 2 || 1.5;
    const kind = pick(stream, ["plain", "residual", "residual", "original"] as const);
    const right = kind === "plain" ? 0 : kind === "residual" ? x : Math.max(0, x);
    const a = trimmed(x, 1);
    const build = {
      plain: "y = {f}(x), one after the other",
      residual: "y = x + {f}(x), one after the other, nothing after the sums",
      original: "y = ReLU(x + {f}(x)), one after the other"
    }[kind];
    return numberQuestion({
      given: `${blocks} blocks, ${build}. All weights of every {f} are 0, and so are its biases. What comes in is ${a}.`,
      ask: "What comes out?",
      label: "Value",
      right,
      why: {
        plain:
          "The first block already gives 0, whatever comes in. A plain stack with silent layers passes on nothing.",
        residual: `Each block adds 0 to what it gets: ${a} comes through unchanged. Silent layers are a copy here.`,
        original:
          x < 0
            ? "The first sum is below zero, and its ReLU makes it 0. What is negative does not come through the original unit."
            : `Each block adds 0, and ReLU leaves what is positive: ${a}.`
      }[kind],
      slips: [
        kind === "plain"
          ? {
              value: x,
              reason: "With weights at 0 the layers give 0, not a copy. Only a shortcut would bring x past them."
            }
          : {value: 0, reason: "The layers give 0, but the shortcut adds x to it in each block."},
        kind === "original"
          ? {value: x, reason: "The shortcut brings it to the sum. But a ReLU follows the sum, and it is negative."}
          : {value: Math.abs(x), reason: "Nothing here turns a sign around."},
        ...(kind === "plain"
          ? []
          : [
              {
                value: blocks * x,
                reason:
                  "Each block adds its {f}, which is 0, to the same stream. x itself is not added again and again."
              },
              {
                value: x * 2 ** blocks,
                reason: "A block would double x if its {f} copied x. With all weights at 0 it gives 0."
              }
            ]),
        {value: blocks, reason: "The number of blocks doesn't enter: each of them does the same small thing."}
      ],
      hint: "Follow the number through one block: what do its layers give, and what is added to it?"
    });
  }
};
