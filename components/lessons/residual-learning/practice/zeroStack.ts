import {trimmed} from "../../../draw/numbers.js";
import {numberQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/residualLearningPracticeWords.js";

/** What a stack of blocks computes once all of its weights are zero. */
export const zeroStack: Exercise = {
  id: "zeroStack",
  topic: say.allWeightsAtZero,
  draw(stream) {
    const blocks = 2 + stream.integer(29);
    const x = (stream.integer(15) - 7) / 2 || 1.5;
    const kind = pick(stream, ["plain", "residual", "residual", "original"] as const);
    const right = kind === "plain" ? 0 : kind === "residual" ? x : Math.max(0, x);
    const a = trimmed(x, 1);
    const build = {
      plain: say.plainBuild,
      residual: say.residualBuild,
      original: say.originalBuild
    }[kind];
    return numberQuestion({
      given: say.blocksAllWeightsOf(blocks, build, a),
      ask: say.whatComesOut,
      label: say.value,
      right,
      why: {
        plain: say.theFirstBlockAlready,
        residual: say.eachBlockAdds0(a),
        original: x < 0 ? say.theFirstSumIs : say.reluLeavesWhatIsPositive(a)
      }[kind],
      slips: [
        kind === "plain"
          ? {
              value: x,
              reason: say.withWeightsAt0
            }
          : {value: 0, reason: say.theLayersGive0},
        kind === "original"
          ? {value: x, reason: say.theShortcutBringsIt}
          : {value: Math.abs(x), reason: say.nothingHereTurnsA},
        ...(kind === "plain"
          ? []
          : [
              {
                value: blocks * x,
                reason: say.eachBlockAddsIts
              },
              {
                value: x * 2 ** blocks,
                reason: say.aBlockWouldDouble
              }
            ]),
        {value: blocks, reason: say.theNumberOfBlocks}
      ],
      hint: say.followTheNumberThrough
    });
  }
};
