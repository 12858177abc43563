import {percent, trimmed} from "../../../draw/numbers.js";
import {choiceQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import * as say from "../../../words/en/lessons/buildPracticeWords.js";

/** What the difference of two outputs makes of their probabilities. */
export const softmaxRatio: Exercise = {
  id: "softmaxRatio",
  topic: say.outputsToProbabilities,
  draw(stream) {
    const low = pick(stream, [-2, -1, 1, 2, 4]);
    const apart = pick(stream, [1, 2, 3, 4, 5]);
    const high = low + apart;
    const share = 1 / (1 + Math.exp(-apart));
    const text = (value: number): string => percent(value, 1);
    const isShifted = stream.integer(3) === 0;
    const added = pick(stream, [10, 20, 50]);
    const [a, b] = isShifted ? [high + added, low + added] : [high, low];
    const ratio = Math.abs(a) / (Math.abs(a) + Math.abs(b));
    return choiceQuestion(stream, {
      given: say.endsWithOutputs(trimmed(a, 1), trimmed(b, 1)),
      ask: say.whichProbability,
      right: [
        text(share),
        say.onlyTheDifference(apart, trimmed(Math.exp(apart), 1)) + (isShifted ? say.addedToBoth : "")
      ],
      wrong: [
        [text(ratio), say.comparesTheOutputs],
        [text(1 - share), say.theOtherClass],
        [text(0.5), say.halfEach],
        [text(1 / (1 + Math.exp(-2 * apart))), say.twiceTheDifference]
      ]
    });
  }
};
