import {expect, it} from "vitest";
import {gatedSum} from "../../../../components/lessons/gradients/practice/gatedSum.js";
import {gradientExercises} from "../../../../components/lessons/gradients/practice/gradientsPractice.js";
import {manyFactors} from "../../../../components/lessons/gradients/practice/manyFactors.js";
import {plainGradient} from "../../../../components/lessons/gradients/practice/plainGradient.js";
import {twoUnits} from "../../../../components/lessons/gradients/practice/twoUnits.js";
import type {RecordedStarts} from "../../../../components/run/probes/startProbe.js";
import {significant} from "../../../../components/draw/numbers.js";
import {expectRight, numbersIn, questionOf, SEEDS} from "../../../support/practice.js";
import {recordedData} from "../../../support/recordedData.js";

const starts = recordedData("gradient-start") as RecordedStarts;

/** A slope by differences, at steps that a float holds exactly. */
const slopeOf = (f: (x: number) => number, x: number): number => (f(x + 2 ** -12) - f(x - 2 ** -12)) / 2 ** -11;

it("draws each exercise of the page under a name of its own", () => {
  expect(new Set(gradientExercises(starts).map(({id}) => id)).size).toBe(4);
});

it("asks for the gradient through two sums that differences of the forward pass give", () => {
  expectRight(twoUnits, ({given}) => {
    const [first = 0, second = 0, above = 0] = [
      /₁ has the slope (−?[\d.]+)/,
      /₂ the slope (−?[\d.]+)/,
      /= (\d)\.$/
    ].map((pattern) => numbersIn(pattern.exec(given)?.[1] ?? "")[0]);
    const forward = (x: number): number => {
      const inner = x + first * x;
      return above * (inner + second * inner);
    };
    return slopeOf(forward, 1);
  });
});

it("asks for the gradient through the last ReLU that differences give, open and shut", () => {
  const shut = new Set<boolean>();
  expectRight(gatedSum, ({given}) => {
    const [x = 0, weight = 0, above = 0] = numbersIn(given);
    shut.add(x + weight * x < 0);
    return slopeOf((value) => above * Math.max(0, value + weight * value), x);
  });
  expect(shut.size).toBe(2);
});

it("multiplies one factor after the other", () => {
  expectRight(manyFactors, ({given}) => {
    const [units = 0, slope = 0] = numbersIn(given);
    let factor = 1;
    for (let unit = 0; unit < units; unit++)
      factor += given.includes("each with a shortcut") ? factor * slope : factor * (slope - 1);
    return `× ${significant(factor, 2)}`;
  });
});

it("knows the plain network by where its recorded gradient is largest", () => {
  expectRight(plainGradient(starts), (question) => {
    const seed = Number(/seed (\d)/.exec(question.given)?.[1]);
    const bn = question.given.includes("layers with batch");
    const plain = starts.probes.find((one) => one.network === "plain" && one.bn === bn && one.seed === seed);
    return question.figure?.curves[0].join() === plain?.activationGradNorm.join() ? "Curve A" : "Curve B";
  });
});

it("does not call 1 + w the slope of a unit whose ReLU is shut", () => {
  const reasons = SEEDS.map((seed) => questionOf(gatedSum, seed))
    .filter((question) => question.kind === "number" && question.right === 0)
    .flatMap((question) => (question.kind === "number" ? question.slips.map(({reason}) => reason) : []));
  expect(reasons.some((reason) => reason.startsWith("That would be ∂y/∂x with the ReLU open."))).toBe(true);
  expect(reasons.some((reason) => reason.startsWith("That is ∂y/∂x."))).toBe(false);
});
