import {trimmed} from "../../../draw/numbers.js";
import {numberQuestion, type Exercise} from "../../../site/practice/question.js";

/** What one number of the stream is after a few branches, in the order of 2015 or with nothing on the way. */
export const streamSum: Exercise = {
  id: "streamSum",
  topic: "What the stream carries",
  draw(stream) {
    const isOpen = stream.integer(2) === 0;
    const first = (1 + stream.integer(6)) / 2;
    const later = Array.from({length: 2}, () => (stream.integer(17) - 8) / 2 || 0.5);
    // One of the sums goes below zero, so that a ReLU on the way would show.
    const branches = [-first - (1 + stream.integer(4)) / 2, ...later];
    const open = branches.reduce((sum, value) => sum + value, first);
    const gated = branches.reduce((sum, value) => Math.max(0, sum + value), first);
    const text = (value: number): string => trimmed(value, 1);
    return numberQuestion({
      given: `One number of x is ${text(first)}. Three units give {f} = ${branches.map(text).join(", ")} there, one after the other. ${isOpen ? "They are pre-activation units (2016)." : "They are the units of 2015."}`,
      ask: "What is the number after the third unit?",
      label: "Value",
      right: isOpen ? open : gated,
      why: isOpen
        ? `Nothing stands on the way: ${text(first)} and all that was added, ${text(open)}. In the units of 2015, with a ReLU after each sum, it would be ${text(gated)}.`
        : `A ReLU follows each sum, so the stream is 0 after the first unit, and goes on from there: ${text(gated)}. With pre-activation it would be ${text(open)}.`,
      slips: [
        isOpen
          ? {
              value: gated,
              reason:
                "That has a ReLU after each sum. In a pre-activation unit it stands in the branch, before the convolutions."
            }
          : {
              value: open,
              reason: "That is the plain sum. In the unit of 2015 a ReLU follows each sum and cuts what is below zero."
            },
        isOpen
          ? {
              value: Math.max(0, open),
              reason: "No ReLU follows the last sum either. The stream may be negative; the head normalizes it."
            }
          : {
              value: Math.max(0, open),
              reason:
                "One ReLU at the end is not enough: one stands after every sum, so what is lost at the first is lost for the next."
            },
        {
          value: branches[2] ?? NaN,
          reason: "That is the last branch alone. Each branch adds to what the arcs have carried."
        },
        {value: first, reason: "That is what came in. Every branch adds to it."},
        {value: branches.reduce((sum, value) => sum + value, 0), reason: "x itself is missing. It goes along all arcs."}
      ],
      hint: "Go from sum to sum. After each, ask whether something stands on the way to the next."
    });
  }
};
