import {trimmed, whole} from "../../../draw/numbers.js";
import {totals, describe} from "../../../network/describe.js";
import {residualNetwork} from "../../../network/residualNetwork.js";
import {numberQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/buildPracticeWords.js";

const NETWORKS = [
  {title: "ResNet-18", stages: [2, 2, 2, 2], bottleneck: false},
  {title: "ResNet-34", stages: [3, 4, 6, 3], bottleneck: false},
  {title: "ResNet-50", stages: [3, 4, 6, 3], bottleneck: true}
] as const;

/** How large a file of weights is. */
export const fileSize: Exercise = {
  id: "fileSize",
  topic: say.aFileOfWeights,
  draw(stream) {
    const {title, stages, bottleneck} = pick(stream, NETWORKS);
    const bits = pick(stream, [8, 16, 32]);
    const classes = pick(stream, [10, 100, 1000]);
    const {parameters} = totals(describe(residualNetwork({title, stages, bottleneck, classes, input: [32, 32, 3]})));
    const right = (parameters * bits) / 8e6;
    return numberQuestion({
      given: say.hasParameters(title, classes, whole(parameters), bits),
      ask: say.howManyMegabytes,
      label: say.megabytes,
      right,
      tolerance: 0.051,
      why: say.bitsAreBytes(bits, bits / 8, whole(parameters), whole((parameters * bits) / 8), trimmed(right, 1)),
      slips: [
        {value: right * 8, reason: say.thoseAreMegabits},
        {value: parameters / 1e6, reason: say.oneByteEach},
        {
          value: (parameters * 4) / 1e6,
          reason: say.with32Bits
        },
        {
          value: (parameters * bits) / 8 / 2 ** 20,
          reason: say.inMebibytes
        },
        {value: right * 1000, reason: say.thousandsOfBytes}
      ],
      hint: say.bytesTimesNumbers
    });
  }
};
