import {fixed} from "../../../draw/numbers.js";
import {numberQuestion, type Exercise} from "../../../site/practice/question.js";

/** How large the k-th branch is beside its shortcut, where all branches are of one size. */
export const branchShare: Exercise = {
  id: "branchShare",
  topic: "The branch shrinks",
  draw(stream) {
    const units = 3 + stream.integer(34);
    const right = 1 / Math.sqrt(units);
    return numberQuestion({
      given: `Batch normalization keeps every branch at the size 1, as a root mean square. What comes into the first unit has the size 1, too, and all of them are independent. No ReLU follows the sums.`,
      ask: `How large is the branch of unit ${units} beside what its shortcut carries? Two decimals will do.`,
      label: "{f} / x",
      right,
      tolerance: 0.0051,
      why: `The shortcut carries the sum of ${units} independent parts of size 1. Their squares add up to ${units}, so the sum has the size √${units}, and 1 / √${units} = ${fixed(right, 3)}.`,
      slips: [
        {
          value: 1 / units,
          reason:
            "Sizes of independent parts don't add up; their squares do. Sometimes two parts point the same way, sometimes against each other."
        },
        {value: 1, reason: "The branch keeps its size, but the shortcut carries more with every sum."},
        {
          value: Math.sqrt(units),
          reason: "That is the size of what the shortcut carries. Asked is the branch beside it."
        },
        {
          value: 1 / Math.sqrt(units + 1),
          reason: `That is beside what leaves the unit. What comes in has ${units} parts: the first x and ${units - 1} branches before.`
        },
        {value: 1 / Math.sqrt(units - 1), reason: "One part is missing: what came into the first unit counts as well."},
        {value: 0.5 ** units, reason: "Nothing is halved here. Each unit adds one part to the stream."}
      ],
      hint: "How many independent parts has the stream before this unit, and how large is their sum?"
    });
  }
};
