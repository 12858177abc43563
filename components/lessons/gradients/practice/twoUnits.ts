import {trimmed} from "../../../draw/numbers.js";
import {enclosed, numberQuestion, type Exercise} from "../../../site/practice/question.js";

/** What arrives at x through two sums, one after the other. */
export const twoUnits: Exercise = {
  id: "twoUnits",
  topic: "Through two sums",
  draw(stream) {
    const slope = (): number => (stream.integer(9) - 4) / 2 || 0.5;
    const [first, second, above] = [slope(), slope(), 1 + stream.integer(4)];
    const right = above * (1 + first) * (1 + second);
    const [a, b, g] = [first, second, above].map((value) => trimmed(value, 1)) as [string, string, string];
    return numberQuestion({
      given: `y₁ = x + {f}₁(x), and y₂ = y₁ + {f}₂(y₁). Here {f}₁ has the slope ${a} and {f}₂ the slope ${b}. The loss has ∂L/∂y₂ = ${g}.`,
      ask: "What is ∂L/∂x?",
      label: "∂L/∂x",
      right,
      why: `${g} · (1 + ${enclosed(b)}) · (1 + ${enclosed(a)}) = ${trimmed(right, 2)}. Each sum sends the gradient down both ways, and they meet again.`,
      slips: [
        {
          value: above * first * second,
          reason: "That goes through both branches, and through no shortcut: the plain chain."
        },
        {value: above, reason: "That goes along both shortcuts. The branches send something back as well."},
        {
          value: above * (1 + first + second),
          reason:
            "Three of the four ways are there. The way through both branches is missing: the product of their slopes."
        },
        {
          value: above * (2 + first + second),
          reason: "One unit follows the other, so their factors multiply; they are not added."
        },
        {
          value: above * (first + second),
          reason:
            "Those are the ways through one branch each. There is the way through none, too, and the way through both."
        },
        {
          value: (1 + first) * (1 + second),
          reason: "Those are the factors of the two units. What comes from above, ∂L/∂y₂, is multiplied by them."
        },
        {
          value: above + (1 + first) * (1 + second),
          reason: "What comes from above is multiplied by the factors of the units, not added to them."
        }
      ],
      hint: "Go back one unit at a time: what arrives at its sum goes down the shortcut unchanged, and down the branch times its slope."
    });
  }
};
