import {fixed, percent} from "../../../draw/numbers.js";
import {choiceQuestion, pick, type Exercise} from "../../../site/practice/question.js";
import type {RandomStream} from "../../../run/randomStream.js";
import * as say from "../../../words/en/lessons/degradationPracticeWords.js";

/** Errors of a shallow and of a deeper network, 0–1. */
interface Errors {
  readonly train: readonly [shallow: number, deep: number];
  readonly test: readonly [shallow: number, deep: number];
}
type Finding = "degradation" | "overfitting" | "gain";

const TEXTS: Readonly<Record<Finding, string>> = {
  degradation: say.degradationHarderToTrain,
  overfitting: say.overfittingTooClosely,
  gain: say.neitherDepthHasHelped
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
  topic: say.overfittingOrDegradation,
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
      (pair[1] > pair[0] ? say.risesBy : say.fallsBy)(fixed(100 * Math.abs(pair[1] - pair[0]), 1));
    const reasons: Readonly<Record<Finding, string>> = {
      degradation: finding === "degradation" ? say.itFitsItsOwnWorse : say.degradationShowsInTraining,
      overfitting:
        finding === "overfitting"
          ? say.itFitsNewOnesWorse
          : finding === "degradation"
            ? say.overfittedHasLowTrainingError
            : say.overfittedWouldBeWorse,
      gain: finding === "gain" ? say.bothFall : say.depthWouldHaveHelped
    };
    const told = (answer: Finding): string => say.withDepthTheErrors(rise(train), rise(test), reasons[answer]);
    return choiceQuestion(stream, {
      given: say.supposeTwoNetworks(shallow, text(train[0]), text(test[0]), deep, text(train[1]), text(test[1])),
      ask: say.whatDoTheNumbersShow,
      right: [TEXTS[finding], told(finding)],
      wrong: (["degradation", "overfitting", "gain"] as const)
        .filter((other) => other !== finding)
        .map((other) => [TEXTS[other], told(other)] as const)
    });
  }
};
