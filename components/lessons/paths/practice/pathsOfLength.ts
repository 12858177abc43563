import {whole} from "../../../draw/numbers.js";
import {numberQuestion, type Exercise} from "../../../site/practice/question.js";
import {binomial} from "../lengths/binomial.js";

/** How many paths go through a given number of units. */
export const pathsOfLength: Exercise = {
  id: "pathsOfLength",
  topic: "Paths of one length",
  draw(stream) {
    const units = 4 + stream.integer(7);
    const through = 2 + stream.integer(units - 3);
    const right = binomial(units, through);
    return numberQuestion({
      given: `A residual network has ${units} units, one after the other.`,
      ask: `How many of its paths go through exactly ${through} of them?`,
      label: "Paths",
      right,
      why: `It is the number of ways to choose ${through} of ${units} units; the arcs of the others are taken. That makes ${whole(right)} of all ${whole(2 ** units)} paths.`,
      slips: [
        {
          value: 2 ** units,
          reason: "Those are all paths, of every length. Only some of them go through this many units."
        },
        {
          value: 2 ** through,
          reason: `That counts the ways through ${through} units alone. The path chooses which of the ${units} units they are.`
        },
        {
          value: units * through,
          reason:
            "At each unit the path takes the branch or the arc. Count the ways to choose the units, not units times choices."
        },
        {
          value: units ** through,
          reason: "A path meets the units in their order and each only once: it chooses a set, not a list."
        },
        {
          value: Array.from({length: through}, (_, i) => units - i).reduce((a, b) => a * b, 1),
          reason:
            "That counts each set once for every order in which it can be named. A path meets its units in one order only."
        },
        {
          value: units - through,
          reason: "That many arcs are taken on such a path. The question is how many such paths there are."
        }
      ],
      hint: `Each path is a choice: which ${through} of ${units} units does it go through?`
    });
  }
};
