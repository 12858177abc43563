import {describe} from "../../../network/describe.js";
import {residualNetwork} from "../../../network/residualNetwork.js";
import {choiceQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/resnet34PracticeWords.js";

const shape = (side: number, maps: number): string => `${side}×${side}×${maps}`;

/** What shape leaves a stage of ResNet-34, for an image of some size. */
export const stageShape: Exercise = {
  id: "stageShape",
  topic: say.downTheStages,
  draw(stream) {
    const size = pick(stream, [96, 100, 128, 160, 180, 200, 224, 225, 256, 300, 320]);
    const stage = 1 + stream.integer(4);
    // One unit of each stage is enough: only the first changes the shape.
    const rows = describe(residualNetwork({input: [size, size, 3], stages: Array.from({length: stage}, () => 1)}));
    const row = rows.findLast(({layer}) => layer.kind === "residualUnit");
    const [side = 0, , maps = 0] = row?.output ?? [];
    const halvings = stage + 1;
    return choiceQuestion(stream, {
      given: say.anImageComesIn(size),
      ask: say.whatShapeLeavesStage(stage),
      right: [shape(side, maps), (stage > 1 ? say.theSideIsHalvedByStagesToo : say.theSideIsHalvedTimes)(halvings)],
      wrong: [
        [shape(2 * side, maps), say.oneHalvingIsMissing],
        [shape(Math.ceil(side / 2), maps), say.thatIsOneHalvingTooMany],
        [shape(side, 2 * maps), say.stage1Has64Maps],
        [shape(side, 64), say.eachStageHasTwiceAsMany]
      ]
    });
  }
};
