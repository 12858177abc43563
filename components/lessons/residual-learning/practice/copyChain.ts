import {fixed, trimmed} from "../../../draw/numbers.js";
import {enclosed, numberQuestion, pick, type Exercise} from "../../../site/practice/question.js";

/** What small faults of single blocks grow to over a chain that should copy. */
export const copyChain: Exercise = {
  id: "copyChain",
  topic: "Small faults, many blocks",
  draw(stream) {
    const blocks = pick(stream, [4, 5, 8, 10, 12, 16, 20]);
    const isResidual = stream.integer(2) === 0;
    const off = pick(stream, [-0.2, -0.1, -0.05, 0.05, 0.1]);
    const right = (1 + off) ** blocks;
    const factor = trimmed(1 + off, 2);
    return numberQuestion({
      given: `${blocks} blocks should copy a number. ${isResidual ? `Each is residual, and its layers, which should be silent, give {f}(x) = ${trimmed(off, 2)} · x` : `Each is plain, and hands on ${factor} of what it gets`}.`,
      ask: "By which factor is the number multiplied in the end? Two decimals will do.",
      label: "Factor",
      right,
      tolerance: 0.0051,
      why: `Each block hands on ${isResidual ? `x + ${enclosed(trimmed(off, 2))} · x = ` : ""}${factor} times what it gets, and ${factor} to the power of ${blocks} is ${fixed(right, 3)}. Depth makes much of a small fault, with a shortcut too, unless {f} is truly silent.`,
      slips: [
        {
          value: 1 + blocks * off,
          reason: `Faults multiply: each block is off by ${trimmed(Math.abs(100 * off), 0)} % of what it gets, not of what came in at first.`
        },
        {value: 1 + off, reason: "That is one block. The next one gets what it gave."},
        {
          value: off ** blocks,
          reason: isResidual
            ? "That goes through the branches alone. Each block adds x to what its layers give."
            : "The fault was multiplied. What is handed on is the whole number times its factor."
        },
        {value: blocks * (1 + off), reason: "Blocks that follow one another multiply; they are not added."},
        {value: 1, reason: "That would be a perfect copy. Each block is a little off."}
      ],
      hint: "What does one block make of x? The next block does the same to that."
    });
  }
};
