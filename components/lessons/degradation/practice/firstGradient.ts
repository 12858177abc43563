import {choiceQuestion, pickApart, type Exercise} from "../../../site/practice/question.js";
import type {RecordedLadder} from "../recordedLadder.js";
import {ratioWords, startRatios, type StartRatio} from "../startRatios.js";

/** Factor between two choices at least. */
const APART = 2;

const nameOf = ({network, depth, bn}: StartRatio): string =>
  `${network === "plain" ? "Plain" : "Residual"}, ${depth} layers, ${bn ? "with" : "without"} batch normalization`;

/** What is behind a ratio. */
function lawOf({network, bn}: StartRatio): string {
  if (bn)
    return network === "plain"
      ? "With batch normalization a plain network's gradient grows toward the input, the more the deeper."
      : "With batch normalization gradients grow toward the input in a residual network too, only less.";
  return network === "plain"
    ? "Without batch normalization each layer of a plain network shrinks the gradient here."
    : "Without batch normalization shortcuts carry the gradient back nearly level.";
}

/** In which of three networks the first gradient is largest at the stem, beside the last unit. */
export function firstGradient({starts}: RecordedLadder): Exercise {
  const ratios = startRatios(starts);
  return {
    id: "firstGradient",
    topic: "The first gradient",
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
      const measured = (one: StartRatio): string =>
        `${ratioWords(one.ratio)} (geometric mean of ${one.seeds.length} seeds)`;
      return choiceQuestion(stream, {
        given:
          "Before the first update the gradient of the stem's output is compared with that of the last unit's: how many times as large is it?",
        ask: `For which of these networks is this ratio ${isMost ? "largest" : "smallest"}?`,
        right: [nameOf(found), `Measured: ${measured(found)}. ${lawOf(found)}`],
        wrong: rest.map(
          (one) =>
            [
              nameOf(one),
              `Measured here: ${measured(one)}; ${nameOf(found).toLowerCase()}: ${measured(found)}. ${lawOf(found)}`
            ] as const
        )
      });
    }
  };
}
