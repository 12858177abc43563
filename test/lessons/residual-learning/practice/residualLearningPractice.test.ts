import {expect, it} from "vitest";
import {branchShare} from "../../../../components/lessons/residual-learning/practice/branchShare.js";
import {copyChain} from "../../../../components/lessons/residual-learning/practice/copyChain.js";
import {largestResidual} from "../../../../components/lessons/residual-learning/practice/largestResidual.js";
import {neededResidual} from "../../../../components/lessons/residual-learning/practice/neededResidual.js";
import {residualExercises} from "../../../../components/lessons/residual-learning/practice/residualLearningPractice.js";
import {zeroStack} from "../../../../components/lessons/residual-learning/practice/zeroStack.js";
import type {RecordedSizes} from "../../../../components/lessons/residual-learning/unitSize.js";
import {expectRight, numbersIn, questionOf, SEEDS} from "../../../support/practice.js";
import {recordedData} from "../../../support/recordedData.js";

const sizes = recordedData("residual-sizes") as RecordedSizes;

it("draws each exercise of the page under a name of its own", () => {
  expect(new Set(residualExercises(sizes).map(({id}) => id)).size).toBe(5);
});

it("asks for the one value of the layers with which the block computes its target", () => {
  expectRight(neededResidual, ({given}) => {
    const [x = 0, target = 0] = numbersIn(given);
    const block = (layers: number): number => (given.includes("plain block") ? layers : layers + x);
    const values = Array.from({length: 129}, (_, i) => (i - 64) / 4);
    return values.find((layers) => block(layers) === target) ?? NaN;
  });
});

it("runs the stack with weights of zero", () => {
  expectRight(zeroStack, ({given}) => {
    const [blocks = 0] = numbersIn(given);
    let value = numbersIn(given).at(-1) ?? NaN;
    for (let block = 0; block < blocks; block++) {
      const layers = 0 * Math.tanh(0 * value);
      value = given.includes("y = {f}(x)") ? layers : value + layers;
      if (given.includes("ReLU") && value < 0) value = 0;
    }
    return value;
  });
});

it("hands a number on from block to block", () => {
  expectRight(copyChain, ({given}) => {
    const [blocks = 0, number = 0] = numbersIn(given);
    let value = 1;
    for (let block = 0; block < blocks; block++)
      value = given.includes("residual") ? value + number * value : number * value;
    return value;
  });
});

it("adds independent directions and measures the sum", () => {
  expectRight(branchShare, ({ask}) => {
    const [units = 0] = numbersIn(ask);
    // Independent parts of one size as vectors at right angles: what comes in, then each branch before the asked one.
    const stream = Array.from({length: units}, () => 0);
    for (let part = 0; part < units; part++) stream[part]! += 1;
    return 1 / Math.hypot(...stream);
  });
});

it("finds the unit in the recorded sizes by its place in its stage", () => {
  expectRight(largestResidual(sizes), (question) => {
    const choices = question.kind === "choice" ? question.choices : [];
    const means = choices.map(({text}) => {
      const [place = 0, stage = 0] = numbersIn(text);
      return sizes.trained.find(({unit}) => unit === `stage${stage}.unit${place}`)?.mean ?? NaN;
    });
    const found = question.ask.includes("largest") ? Math.max(...means) : Math.min(...means);
    return choices[means.indexOf(found)]?.text ?? "";
  });
});

it("gives a block without a shortcut no reason that speaks of a sum, and one with it no other", () => {
  const reasons = (exercise: typeof zeroStack, isPlain: (given: string) => boolean): string =>
    SEEDS.map((seed) => questionOf(exercise, seed))
      .filter(({given}) => isPlain(given))
      .flatMap((question) => (question.kind === "number" ? question.slips.map(({reason}) => reason) : []))
      .join("\n");
  const needed = reasons(neededResidual, (given) => given.includes("plain block"));
  expect(needed).toContain("Nothing is added here; the layers give {h}(x) itself.");
  expect(needed).not.toMatch(/the shortcut brings|added by the shortcut|must be added to x|where \{h\}\(x\) = x/);
  const residual = reasons(neededResidual, (given) => given.includes("residual block"));
  expect(residual).toContain("x is added by the shortcut.");
  expect(residual).not.toContain("Nothing is added here");
  expect(reasons(zeroStack, (given) => given.includes("y = {f}(x)"))).not.toMatch(/same stream|double x/);
  expect(reasons(zeroStack, (given) => given.includes("y = x + "))).toMatch(/same stream/);
});
