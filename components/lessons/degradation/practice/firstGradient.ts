import {choiceQuestion, pickApart, type Exercise} from "../../../site/practice/question.js";
import type {RecordedLadder} from "../recordedLadder.js";
import {ratioWords, startRatios, type StartRatio} from "../startRatios.js";
import * as say from "../../../words/en/lessons/degradationPracticeWords.js";

/** Factor between two choices at least. */
const APART = 2;

const nameOf = ({network, depth, bn}: StartRatio): string => say.networkAnswer(network, depth, bn);

/** What is behind a ratio. */
function lawOf({network, bn}: StartRatio): string {
  if (bn) return network === "plain" ? say.plainGradientGrows : say.residualGradientGrows;
  return network === "plain" ? say.plainGradientShrinks : say.residualGradientIsLevel;
}

/** In which of three networks the first gradient is largest at the stem, beside the last unit. */
export function firstGradient({starts}: RecordedLadder): Exercise {
  const ratios = startRatios(starts);
  return {
    id: "firstGradient",
    topic: say.theFirstGradient,
    draw(stream) {
      const chosen = pickApart(
        stream,
        ratios,
        (one, other) => Math.abs(Math.log(one.ratio / other.ratio)) > Math.log(APART)
      );
      const isMost = stream.integer(2) === 0;
      const [found, ...rest] = [...chosen].sort((one, other) =>
        isMost ? other.ratio - one.ratio : one.ratio - other.ratio
      ) as [StartRatio, ...StartRatio[]];
      const measured = (one: StartRatio): string => say.geometricMean(ratioWords(one.ratio), one.seeds.length);
      return choiceQuestion(stream, {
        given: say.beforeTheFirstUpdate,
        ask: isMost ? say.whereIsItLargest : say.whereIsItSmallest,
        right: [nameOf(found), say.measuredRatio(measured(found), lawOf(found))],
        wrong: rest.map(
          (one) => [nameOf(one), say.measuredHere(measured(one), nameOf(found), measured(found), lawOf(found))] as const
        )
      });
    }
  };
}
