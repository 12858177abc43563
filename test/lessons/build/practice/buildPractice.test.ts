import {expect, it} from "vitest";
import {buildExercises} from "../../../../components/lessons/build/practice/buildPractice.js";
import {fileSize} from "../../../../components/lessons/build/practice/fileSize.js";
import {foldedNorm} from "../../../../components/lessons/build/practice/foldedNorm.js";
import {softmaxRatio} from "../../../../components/lessons/build/practice/softmaxRatio.js";
import {sparedArc} from "../../../../components/lessons/build/practice/sparedArc.js";
import type {RecordedCutSeeds} from "../../../../components/run/recorded/recordedCutSeeds.js";
import {classProbabilities} from "../../../../components/engine/classProbabilities.js";
import {percent} from "../../../../components/draw/numbers.js";
import {expectRight, numbersIn, questionOf, rightChoice, SEEDS} from "../../../support/practice.js";
import {recordedData} from "../../../support/recordedData.js";

const cuts = recordedData("cut-seeds") as RecordedCutSeeds;

it("draws each exercise of the page under a name of its own", () => {
  expect(new Set(buildExercises(cuts).map(({id}) => id)).size).toBe(4);
});

it("knows the arc that is missed least from the recorded counts", () => {
  expectRight(sparedArc(cuts), (question) => {
    const texts = question.kind === "choice" ? question.choices.map(({text}) => text) : [];
    const seed = Number(/seed (\d)/.exec(question.given)?.[1]);
    const without = cuts.seeds.find((one) => one.seed === seed)?.without;
    const counts = texts.map((text) => without?.[Number(/^residual_unit_?(\d*),/.exec(text)?.[1] ?? "")] ?? NaN);
    return texts[counts.indexOf(Math.max(...counts))] ?? "";
  });
});

it("counts a file's bytes as an array of such numbers has them", () => {
  expectRight(fileSize, ({given}) => {
    const parameters = numbersIn(/has ([\d,]+) parameters/.exec(given)?.[1] ?? "")[0] ?? NaN;
    const bits = Number(/of (\d+) bits/.exec(given)?.[1]);
    const kind = {8: Uint8Array, 16: Uint16Array, 32: Float32Array}[bits]!;
    return (parameters * kind.BYTES_PER_ELEMENT) / 1e6;
  });
});

it("folds a batch norm so that two values come out as they did", () => {
  expectRight(foldedNorm, ({given, ask}) => {
    const [, weight, mean, deviation, gamma, beta] = (
      /weight of (−?[\d.]+) .*mean (−?[\d.]+), .*= (−?[\d.]+), γ = (−?[\d.]+) and β = (−?[\d.]+) of/.exec(given) ?? []
    ).map((text) => numbersIn(text)[0] ?? NaN) as [number, number, number, number, number, number];
    const two = (x: number): number => (weight * x - mean) * (1 / deviation) * gamma + beta;
    // A straight line is known by two of its points.
    return ask.includes("weight") ? two(1) - two(0) : two(0);
  });
});

it("gives the probabilities of the page's own softmax", () => {
  expectRight(softmaxRatio, ({given}) => {
    const outputs = numbersIn(given);
    const [first = NaN] = classProbabilities(Float32Array.of(1), 1, Float32Array.from(outputs), new Float32Array(2));
    return percent(first, 1);
  });
});

it("explains the spared arc by its ratio only where that is the largest of the three, or by the last stage", () => {
  const told = SEEDS.map((seed) => {
    const question = questionOf(sparedArc(cuts), seed);
    const ratio = (reason: string): number => Number(/was ([\d.]+) times/.exec(reason)?.[1]);
    const {reason, text} = rightChoice(question);
    const choices = question.kind === "choice" ? question.choices : [];
    const others = choices.filter(({isRight}) => !isRight).map((choice) => ratio(choice.reason));
    const isClear = others.every((other) => Math.abs(other - ratio(reason)) > 0.01);
    const saysSo = reason.includes("it does least harm where");
    expect(saysSo).toBe(!reason.endsWith("Here the ratio alone does not tell."));
    if (isClear) expect(saysSo).toBe(ratio(reason) > Math.max(...others) || text.endsWith("of stage 4"));
    return saysSo;
  });
  expect(told).toContain(true);
});
