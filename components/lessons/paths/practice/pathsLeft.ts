import {whole} from "../../../draw/numbers.js";
import {numberQuestion, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/paths/pathsPracticeWords.js";

/** How many paths are left once branches are taken out and arcs are cut. */
export const pathsLeft: Exercise = {
  id: "pathsLeft",
  topic: say.pathsThatAreLeft,
  draw(stream) {
    const units = 5 + stream.integer(6);
    const branches = 1 + stream.integer(2);
    const arcs = stream.integer(3);
    const [gone, left] = [branches + arcs, 2 ** (units - branches - arcs)];
    return numberQuestion({
      given: arcs === 0 ? say.unitsLoseBranches(units, branches) : say.unitsLoseBoth(units, branches, arcs),
      ask: say.howManyPathsAreLeft,
      label: say.paths,
      right: left,
      why: say.eachLeavesOneWay(gone, units - gone, whole(left), whole(2 ** units)),
      slips: [
        {
          value: 2 ** units - 2 ** gone,
          reason: say.eachHalvesTheirNumber
        },
        {value: 2 ** units - gone, reason: say.takesAwayHalf},
        {value: 2 ** (units - branches), reason: say.aCutArcCounts},
        {
          value: units - gone,
          reason: say.thoseAreTheWholeUnits
        },
        {
          value: 2 ** units,
          reason: say.thatWasBefore
        },
        {
          value: 0,
          reason: say.stillHasTheOther
        }
      ],
      hint: say.twoWaysOrOne
    });
  }
};
