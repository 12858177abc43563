import {whole} from "../../../draw/numbers.js";
import {numberQuestion, type Exercise} from "../../../site/practice/question.js";

/** How many paths are left once branches are taken out and arcs are cut. */
export const pathsLeft: Exercise = {
  id: "pathsLeft",
  topic: "Paths that are left",
  draw(stream) {
    const units = 5 + stream.integer(6);
    const branches = 1 + stream.integer(2);
    const arcs = stream.integer(3);
    const [gone, left] = [branches + arcs, 2 ** (units - branches - arcs)];
    const cut = arcs === 0 ? "" : `, and the arcs of ${arcs} other${arcs > 1 ? "s" : ""} are cut`;
    return numberQuestion({
      given: `Of ${units} residual units in a row ${branches} lose${branches > 1 ? "" : "s"} {f}(x) and keep${branches > 1 ? "" : "s"} the arc${cut}.`,
      ask: "How many paths are left from the image to the answer?",
      label: "Paths",
      right: left,
      why: `Each of the ${gone} damaged units leaves one way instead of two, whichever way it lost: 2 · 2 · … over ${units - gone} units is ${whole(left)} of ${whole(2 ** units)}.`,
      slips: [
        {
          value: 2 ** units - 2 ** gone,
          reason: "Paths are not taken away one by one. Each damaged unit halves their number."
        },
        {value: 2 ** units - gone, reason: "A damaged unit takes away half of all paths, not one of them."},
        {value: 2 ** (units - branches), reason: "A cut arc counts as well: it leaves the branch as the only way."},
        {
          value: units - gone,
          reason: "Those are the whole units. At each of them a path has two ways, so they multiply."
        },
        {
          value: 2 ** units,
          reason: "That was before. Half of all paths go through any one branch, and half along any one arc."
        },
        {
          value: 0,
          reason:
            "A unit that lost one of its two ways still has the other. The network falls apart only where both are gone."
        }
      ],
      hint: "At a whole unit there are two ways. At a damaged one there is one. Multiply."
    });
  }
};
