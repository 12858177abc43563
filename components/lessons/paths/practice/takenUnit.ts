import {whole} from "../../../draw/numbers.js";
import {rightAnswers, type RecordedLesions} from "../../../run/recorded/recordedLesions.js";
import type {TwinName} from "../../../run/networkRun.js";
import {choiceQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import {shortName} from "../units/shortName.js";
import * as say from "../../../words/en/lessons/paths/pathsPracticeWords.js";

/** Which network a unit was taken out of, told by the digits that it still reads. */
export function takenUnit({units, labels, networks}: RecordedLesions): Exercise {
  const counts = networks.map(({network, whole: answers, without}) => ({
    network,
    before: rightAnswers(answers, labels),
    after: without.map((one) => rightAnswers(one, labels))
  }));
  return {
    id: "takenUnit",
    topic: say.aUnitIsTakenOut,
    draw(stream) {
      const unit = stream.integer(units.length);
      const {network, before, after} = pick(stream, counts);
      const other = counts.find((one) => one.network !== network);
      const left = after[unit] ?? 0;
      const name = shortName(units[unit] ?? "");
      const readBy = (one: TwinName): string => whole((network === one ? after : other?.after)?.[unit] ?? 0);
      const both = say.withoutUnitTheyRead(name, readBy("residual"), readBy("plain"));
      const law = say.halfGoAround;
      const wrong = network === "residual" ? "plain" : "residual";
      return choiceQuestion(stream, {
        given: say.twoTrainedNetworks(labels.length, before, name, left),
        ask: say.whichNetworkIsIt,
        right: [say.theOne[network], `${both} ${law}`],
        wrong: [
          [say.theOne[wrong], `${both} ${law}`],
          [say.itCouldBeEither, say.theCountsAreFarApart(both, law)]
        ]
      });
    }
  };
}
