import {trimmed} from "../../../draw/numbers.js";
import {numberQuestion, pick, type Exercise} from "../../../site/practice/question.js";

/** Which weights of a silent branch hear something at the first step. */
export const silentGradient: Exercise = {
  id: "silentGradient",
  topic: "A silent branch wakes",
  draw(stream) {
    const x = 1 + stream.integer(4);
    const other = (1 + stream.integer(7)) / 2;
    const above = (1 + stream.integer(4)) * (stream.integer(2) === 0 ? 1 : -1);
    const silent = pick(stream, ["v", "v", "both"] as const);
    const asked = pick(stream, ["v", "v", "w"] as const);
    const w = silent === "both" ? 0 : other;
    const right = asked === "v" ? above * w * x : 0;
    const isStuck = silent === "both";
    return numberQuestion({
      given: `A branch of two weights: {f}(x) = v · (w · x), and y = x + {f}(x). At the start ${isStuck ? "both weights are 0" : `v = 0 and w = ${trimmed(other, 1)}`}. A first example has x = ${x} and ∂L/∂y = ${above < 0 ? "−" : ""}${Math.abs(above)}.`,
      ask: `What is ∂L/∂${asked}?`,
      label: `∂L/∂${asked}`,
      right,
      why:
        asked === "w"
          ? `∂L/∂w = ∂L/∂y · v · x, and v is 0.${isStuck ? " Nor does v hear anything: with both at 0 the branch stays silent for ever." : " w waits until v has moved; then it learns too. So a silent start costs the first steps."}`
          : isStuck
            ? "∂L/∂v = ∂L/∂y · (w · x), and w is 0. With both weights at 0 neither hears anything: the branch never wakes. Only the last layer may be 0."
            : `∂L/∂v = ∂L/∂y · (w · x) = ${trimmed(right, 1)}. The branch gives 0, but its last weight hears what it should have given.`,
      slips: [
        {
          value: above,
          reason: `That is what arrives at the sum. It is multiplied by what ${asked} is multiplied by, going forward.`
        },
        {
          value: above * x,
          reason:
            asked === "v"
              ? "v does not see x itself: between them stands w."
              : "That would go straight to w. Between w and the sum stands v, and it is 0."
        },
        {
          value: above * other * x,
          reason: isStuck
            ? "Between the two stands a weight that is 0."
            : "That is what v hears. w is asked, and what it hears goes through v, which is 0."
        },
        {
          value: above * w,
          reason:
            asked === "v"
              ? "x is missing: the larger what goes in, the more the weight matters."
              : "What w hears goes through v, not through w itself, and v is 0."
        },
        {
          value: asked === "v" ? 0 : x,
          reason:
            asked === "v"
              ? "The branch gives 0, but a weight that is 0 may have a slope all the same: change v a little, and y changes."
              : "That is what goes in. What comes back goes through v, which is 0."
        }
      ],
      hint: "Change the weight by a little: by how much does y change?"
    });
  }
};
