import {percent} from "../../../draw/numbers.js";
import {choiceQuestion, pick, pickApart, type Exercise} from "../../../site/practice/question.js";
import type {RecordedSizes} from "../unitSize.js";
import * as say from "../../../words/en/lessons/residualLearningPracticeWords.js";

/** Shares of x that the residuals of two choices differ by at least. */
const APART = 0.1;

/** Which of three trained units changes its x most. */
export function largestResidual({trained, seed, steps}: RecordedSizes): Exercise {
  const placed = trained.map(({stage}, i) => ({stage, place: i - trained.findIndex((one) => one.stage === stage) + 1}));
  const names = placed.map(({place, stage}) => say.unitOfStage(place, stage));
  const within = placed.map(({place, stage}) => say.unitInASentence(place, stage));
  return {
    id: "largestResidual",
    topic: say.theSizeOfAResidual,
    draw(stream) {
      const isMost = stream.integer(2) === 0;
      const size = (unit: number): number => trained[unit]?.mean ?? NaN;
      const chosen = pickApart(stream, [...trained.keys()], (one, other) => Math.abs(size(one) - size(other)) > APART);
      const [found = 0, ...rest] = [...chosen].sort((a, b) => (isMost ? size(b) - size(a) : size(a) - size(b)));
      const told = (unit: number): string => percent(size(unit));
      const law = pick(stream, [say.withinAStageTheyGetSmaller, say.eachSumMakesTheStreamLarger]);
      return choiceQuestion(stream, {
        given: say.inTheTrainedNetwork(
          steps,
          seed,
          chosen
            .map((unit) => within[unit] ?? "")
            .sort()
            .join(", ")
        ),
        ask: isMost ? say.whoseIsLargest : say.whoseIsSmallest,
        right: [names[found] ?? "", say.sizeThere(told(found), law)],
        wrong: rest.map(
          (unit) => [names[unit] ?? "", say.sizeThereAndOf(told(unit), within[found] ?? "", told(found), law)] as const
        )
      });
    }
  };
}
