import {trimmed} from "../../../draw/numbers.js";
import {numberQuestion, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/paths/pathsPracticeWords.js";

/** How long the paths are on average, with branches gone and arcs cut. */
export const meanLength: Exercise = {
  id: "meanLength",
  topic: say.lengths,
  draw(stream) {
    const units = 8 + stream.integer(9);
    const branches = stream.integer(4);
    const arcs = branches === 0 ? 1 + stream.integer(3) : stream.integer(4);
    const free = units - branches - arcs;
    const right = arcs + free / 2;
    const lost =
      branches === 0 ? say.arcsLost(arcs) : arcs === 0 ? say.branchesLost(branches) : say.bothLost(branches, arcs);
    return numberQuestion({
      given: say.damagedNetwork(units, lost),
      ask: say.whatIsTheMeanLength,
      label: say.meanLength,
      right,
      why: `${say.halfTakeTheBranch(free, trimmed(free / 2, 1))}${arcs > 0 ? say.alwaysGoneThrough(arcs) : ""}${branches > 0 ? say.neverGoneThrough : ""}`,
      slips: [
        {value: units / 2, reason: say.thatWasTheMeanBefore},
        {value: free / 2, reason: say.withoutItsArcItAdds},
        {
          value: (units - branches) / 2,
          reason: say.goneThroughByAll
        },
        {
          value: arcs + (units - arcs) / 2,
          reason: say.goneThroughByNone
        },
        {
          value: free,
          reason: say.thatIsTheLongestWay
        }
      ],
      hint: say.atAWholeUnitHalf
    });
  }
};
