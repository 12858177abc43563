import {trimmed} from "../../../draw/numbers.js";
import {numberQuestion, type Exercise} from "../../../site/practice/question.js";

/** How long the paths are on average, with branches gone and arcs cut. */
export const meanLength: Exercise = {
  id: "meanLength",
  topic: "Lengths",
  draw(stream) {
    const units = 8 + stream.integer(9);
    const branches = stream.integer(4);
    const arcs = branches === 0 ? 1 + stream.integer(3) : stream.integer(4);
    const free = units - branches - arcs;
    const right = arcs + free / 2;
    const parts = [
      ...(branches > 0 ? [`${branches} ${branches > 1 ? "have" : "has"} lost {f}(x)`] : []),
      ...(arcs > 0 ? [`${arcs} ${arcs > 1 ? "have" : "has"} lost the arc`] : [])
    ];
    return numberQuestion({
      given: `A network has ${units} residual units. ${parts.join(", and of the others ")}. The length of a path is the number of branches that it goes through.`,
      ask: "What is the mean length of the paths that are left?",
      label: "Mean length",
      right,
      why: `Through the ${free} whole units half of the paths take the branch: ${trimmed(free / 2, 1)} on average.${arcs > 0 ? ` Without its arc a unit is always gone through: ${arcs} more.` : ""}${branches > 0 ? " Without {f}(x) it never is." : ""}`,
      slips: [
        {value: units / 2, reason: "That was the mean before. Damaged units no longer leave a choice."},
        {value: free / 2, reason: "A unit without its arc adds to every path: there is only the branch."},
        {
          value: (units - branches) / 2,
          reason: "A unit without its arc is not gone through by half of the paths but by all."
        },
        {
          value: arcs + (units - arcs) / 2,
          reason: "A unit without {f}(x) is gone through by no path: it adds nothing."
        },
        {
          value: free,
          reason: "That is the longest way through the whole units. Of all paths half take the branch at each of them."
        }
      ],
      hint: "At a whole unit half of the paths take the branch. What do they do where the arc is cut, and where {f}(x) is gone?"
    });
  }
};
