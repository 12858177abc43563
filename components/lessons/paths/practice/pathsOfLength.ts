import {whole} from "../../../draw/numbers.js";
import {numberQuestion, type Exercise} from "../../../site/practice/question.js";
import {binomial} from "../lengths/binomial.js";
import * as say from "../../../words/en/lessons/paths/pathsPracticeWords.js";

/** How many paths go through a given number of units. */
export const pathsOfLength: Exercise = {
  id: "pathsOfLength",
  topic: say.pathsOfOneLength,
  draw(stream) {
    const units = 4 + stream.integer(7);
    const through = 2 + stream.integer(units - 3);
    const right = binomial(units, through);
    return numberQuestion({
      given: say.unitsInARow(units),
      ask: say.howManyGoThrough(through),
      label: say.paths,
      right,
      why: say.waysToChoose(through, units, whole(right), whole(2 ** units)),
      slips: [
        {
          value: 2 ** units,
          reason: say.thoseAreAllPaths
        },
        {
          value: 2 ** through,
          reason: say.waysThroughThoseAlone(through, units)
        },
        {
          value: units * through,
          reason: say.notUnitsTimesChoices
        },
        {
          value: units ** through,
          reason: say.aSetNotAList
        },
        {
          value: Array.from({length: through}, (_, i) => units - i).reduce((a, b) => a * b, 1),
          reason: say.onceForEveryOrder
        },
        {
          value: units - through,
          reason: say.soManyArcs
        }
      ],
      hint: say.eachPathIsAChoice(through, units)
    });
  }
};
