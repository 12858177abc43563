import {whole} from "../../../draw/numbers.js";
import {rightAnswers, type RecordedLesions} from "../../../run/recorded/recordedLesions.js";
import type {TwinName} from "../../../run/networkRun.js";
import {choiceQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import {shortName} from "../units/shortName.js";

const NAMES: Readonly<Record<TwinName, string>> = {residual: "The residual one", plain: "The plain one"};

/** Which network a unit was taken out of, told by the digits that it still reads. */
export function takenUnit({units, labels, networks}: RecordedLesions): Exercise {
  const counts = networks.map(({network, whole: answers, without}) => ({
    network,
    before: rightAnswers(answers, labels),
    after: without.map((one) => rightAnswers(one, labels))
  }));
  return {
    id: "takenUnit",
    topic: "A unit is taken out",
    draw(stream) {
      const unit = stream.integer(units.length);
      const {network, before, after} = pick(stream, counts);
      const other = counts.find((one) => one.network !== network);
      const left = after[unit] ?? 0;
      const name = shortName(units[unit] ?? "");
      const both = `Without unit ${name} the residual network reads ${whole((network === "residual" ? after : other?.after)?.[unit] ?? 0)} digits, the plain one ${whole((network === "plain" ? after : other?.after)?.[unit] ?? 0)}.`;
      const law =
        "With shortcuts half of the paths go around any one unit; in a plain network there is a single path, and it is broken.";
      const wrong = network === "residual" ? "plain" : "residual";
      return choiceQuestion(stream, {
        given: `Two trained networks of 34 layers read ${labels.length} digits. One of them got ${before} right. Then its unit ${name} is taken out, without any further training, and ${left} are right.`,
        ask: "Which network is it?",
        right: [NAMES[network], `${both} ${law}`],
        wrong: [
          [NAMES[wrong], `${both} ${law}`],
          ["It could be either", `The counts are far apart. ${both} ${law}`]
        ]
      });
    }
  };
}
