import {NO_CLASS, WORST_KEPT, type Answers} from "../../run/probes/answers.js";
import {writeLogits, type Classifier} from "./classifier.js";
import {exactExp} from "../../run/exact/exactExp.js";
import {exactLog} from "../../run/exact/exactLog.js";

/**
 * What a classifier says of the images whose features lie as {@link classify} takes them; of classes with equal shares it says the
 * first, as that one counts it. Plain JavaScript on `[n, features]` numbers: a thousandth of an evaluation.
 */
export function answersTo(features: Float32Array, lanes: number, labels: Int32Array, classifier: Classifier): Answers {
  const logits = new Float64Array(classifier.bias.length);
  const said = new Uint8Array(labels.length);
  const shares = new Float32Array(labels.length);
  const mistakes: {readonly place: number; readonly loss: number}[] = [];
  labels.forEach((label, place) => {
    writeLogits(logits, features, lanes, place, classifier);
    const top = logits.reduce((a, b) => Math.max(a, b));
    const best = logits.indexOf(top);
    const sum = logits.reduce((all, value) => all + exactExp(value - top), 0);
    said[place] = best < 0 ? NO_CLASS : best;
    shares[place] = 1 / sum;
    if (best !== label) mistakes.push({place, loss: exactLog(sum) + top - (logits[label] ?? 0)});
  });
  // A loss that is no number is worse than any.
  const size = (loss: number): number => (Number.isNaN(loss) ? Infinity : loss);
  const worst = mistakes
    .sort((a, b) => (size(a.loss) === size(b.loss) ? a.place - b.place : size(b.loss) - size(a.loss)))
    .slice(0, WORST_KEPT);
  return {
    labels: Uint8Array.from(labels),
    said,
    shares,
    worst: Uint16Array.from(worst, ({place}) => place),
    losses: Float32Array.from(worst, ({loss}) => loss)
  };
}
