import {numberQuestion, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/resnet34PracticeWords.js";

/** The number in a network's name: layers with weights on its longest way. */
export const countedLayers: Exercise = {
  id: "countedLayers",
  topic: say.theNumberInTheName,
  draw(stream) {
    const stages = Array.from({length: 4}, () => 1 + stream.integer(8));
    const isBottleneck = stream.integer(3) === 0;
    const units = stages.reduce((sum, count) => sum + count, 0);
    const each = isBottleneck ? 3 : 2;
    const right = 2 + each * units;
    const listed = stages.join(", ");
    return numberQuestion({
      given: (isBottleneck ? say.aNetworkOfBottlenecks : say.aNetworkOfTwoConvolutions)(listed),
      ask: say.whichNumberWouldStand,
      label: say.number,
      right,
      why: say.layersOnTheLongestWay(each, stages.join(" + "), right),
      slips: [
        {
          value: right + (isBottleneck ? 4 : 3),
          reason: say.theProjectionsWereCounted
        },
        {value: each * units, reason: say.theEndsCountToo},
        {value: right - 1, reason: say.oneLayerIsMissing},
        {value: units, reason: say.thoseAreTheUnits},
        {value: units + 2, reason: say.aUnitCountsWith(each)},
        {value: right + 1, reason: say.poolingHasNoWeights},
        {
          value: 2 + (5 - each) * units,
          reason: isBottleneck ? say.aBottleneckHasThree : say.theseUnitsHaveTwo
        }
      ],
      hint: say.countTheLayersWithWeights
    });
  }
};
