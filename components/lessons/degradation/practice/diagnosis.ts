import {fixed, percent} from "../../../draw/numbers.js";
import {choiceQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import type {RandomStream} from "../../../run/randomStream.js";

/** Errors of a shallow and of a deeper network, 0–1. */
interface Errors {
  readonly train: readonly [shallow: number, deep: number];
  readonly test: readonly [shallow: number, deep: number];
}
type Finding = "degradation" | "overfitting" | "gain";

const TEXTS: Readonly<Record<Finding, string>> = {
  degradation: "Degradation: the deeper one is harder to train",
  overfitting: "Overfitting: the deeper one has learned its training images too closely",
  gain: "Neither: depth has helped"
};

function errorsOf(finding: Finding, stream: RandomStream): Errors {
  const share = (from: number, to: number): number => Math.round(1000 * (from + (to - from) * stream.uniform())) / 1000;
  const train = share(0.15, 0.25);
  const test = train + share(0.04, 0.08);
  const step = share(0.02, 0.06);
  if (finding === "degradation") return {train: [train, train + step], test: [test, test + step]};
  if (finding === "overfitting") return {train: [train, train - 2 * step], test: [test, test + step / 2]};
  return {train: [train, train - step], test: [test, test - step / 2]};
}

/** What two pairs of errors tell: degradation, overfitting, or neither. */
export const diagnosis: Exercise = {
  id: "diagnosis",
  topic: "Overfitting or degradation?",
  draw(stream) {
    const finding = pick(stream, ["degradation", "overfitting", "gain"] as const);
    const {train, test} = errorsOf(finding, stream);
    const [shallow, deep] = pick(stream, [
      [18, 34],
      [20, 56],
      [20, 44],
      [32, 110]
    ] as const);
    const text = (share: number): string => percent(share, 1);
    const rise = (pair: readonly [number, number]): string =>
      `${pair[1] > pair[0] ? "rises" : "falls"} by ${fixed(100 * Math.abs(pair[1] - pair[0]), 1)} points`;
    const seen = `With depth the training error ${rise(train)}, the test error ${rise(test)}.`;
    const reasons: Readonly<Record<Finding, string>> = {
      degradation:
        finding === "degradation"
          ? "It fits its own training images worse: training has failed it; it has not learned too much."
          : "Degradation shows in the training error: it would be higher for the deeper network, and it is lower.",
      overfitting:
        finding === "overfitting"
          ? "It fits its training images better and new ones worse."
          : finding === "degradation"
            ? "An overfitted network has a low training error. Here it is the higher one."
            : "An overfitted network would be worse on new images. Here it is better.",
      gain:
        finding === "gain"
          ? "Both fall: what the deeper network learned holds for new images."
          : "Depth would have helped if new images were read better. They are read worse."
    };
    return choiceQuestion(stream, {
      given: `Suppose a network of ${shallow} layers ends with ${text(train[0])} training error and ${text(test[0])} test error, and one of ${deep} layers with ${text(train[1])} and ${text(test[1])}.`,
      ask: "What do the numbers show?",
      right: [TEXTS[finding], `${seen} ${reasons[finding]}`],
      wrong: (["degradation", "overfitting", "gain"] as const)
        .filter((other) => other !== finding)
        .map((other) => [TEXTS[other], `${seen} ${reasons[other]}`] as const)
    });
  }
};
