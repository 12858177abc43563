import {describe} from "../../../network/describe.js";
import {residualNetwork} from "../../../network/residualNetwork.js";
import {choiceQuestion, pick, type Exercise} from "../../../site/practice/question.js";

const shape = (side: number, maps: number): string => `${side}×${side}×${maps}`;

/** What shape leaves a stage of ResNet-34, for an image of some size. */
export const stageShape: Exercise = {
  id: "stageShape",
  topic: "Down the stages",
  draw(stream) {
    const size = pick(stream, [96, 100, 128, 160, 180, 200, 224, 225, 256, 300, 320]);
    const stage = 1 + stream.integer(4);
    // One unit of each stage is enough: only the first changes the shape.
    const rows = describe(residualNetwork({input: [size, size, 3], stages: Array.from({length: stage}, () => 1)}));
    const row = rows.findLast(({layer}) => layer.kind === "residualUnit");
    const [side = 0, , maps = 0] = row?.output ?? [];
    const halvings = stage + 1;
    return choiceQuestion(stream, {
      given: `ResNet-34 gets an image of ${size}×${size}×3. Its first convolution has 64 filters of 7×7 and stride 2; a 3×3 max pooling of stride 2 follows.`,
      ask: `What shape leaves stage ${stage}?`,
      right: [
        shape(side, maps),
        `The side is halved ${halvings} times, rounded up each time: by the first convolution, by the pooling${stage > 1 ? `, and at the start of each stage from the second on` : ""}. Stage 1 has 64 maps; each further stage doubles them.`
      ],
      wrong: [
        [
          shape(2 * side, maps),
          "One halving is missing. Two come before the first unit: the first convolution and the pooling both have stride 2."
        ],
        [
          shape(Math.ceil(side / 2), maps),
          "That is one halving too many: stage 1 keeps the side that the pooling left. Only stages 2, 3 and 4 begin with stride 2."
        ],
        [
          shape(side, 2 * maps),
          `Stage 1 has 64 maps, as the first convolution has filters. They double at the start of stages 2, 3 and 4 only.`
        ],
        [
          shape(side, 64),
          "Each stage from the second on has twice as many maps as the one before: where the side is halved, the width is doubled."
        ]
      ]
    });
  }
};
