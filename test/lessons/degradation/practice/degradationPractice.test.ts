import {expect, it} from "vitest";
import {copiedNetwork} from "../../../../components/lessons/degradation/practice/copiedNetwork.js";
import {degradationExercises} from "../../../../components/lessons/degradation/practice/degradationPractice.js";
import {diagnosis} from "../../../../components/lessons/degradation/practice/diagnosis.js";
import {firstGradient} from "../../../../components/lessons/degradation/practice/firstGradient.js";
import {unnamedLoss} from "../../../../components/lessons/degradation/practice/unnamedLoss.js";
import type {RecordedLadder} from "../../../../components/lessons/degradation/recordedLadder.js";
import {expectRight, numbersIn} from "../../../support/practice.js";
import {recordedData} from "../../../support/recordedData.js";

const ladder = recordedData("ladder") as RecordedLadder;

it("draws each exercise of the page under a name of its own", () => {
  expect(new Set(degradationExercises(ladder).map(({id}) => id)).size).toBe(4);
});

it("calls that curve the asked network's which ends higher, as the recorded losses of its seed do", () => {
  expectRight(unnamedLoss(ladder), ({given, ask, figure}) => {
    const seed = Number(/seed (\d)/.exec(given)?.[1]);
    const [, network, depth] = /the (plain|residual) network of (\d+)/.exec(ask) ?? [];
    const end = (loss: readonly number[]): number => loss.slice(100).reduce((sum, value) => sum + value, 0);
    const others = ladder.curves.filter(
      (curve) => curve.seed === seed && given.includes(`${curve.network} network of ${curve.depth} layers`)
    );
    const asked = others.find((curve) => curve.network === network && curve.depth === Number(depth))!;
    // The asked one has the higher end for this seed, and so has its drawn curve.
    expect(Math.max(...others.map(({loss}) => end(loss)))).toBe(end(asked.loss));
    const [a = 0, b = 0] = figure!.curves.map((curve) => curve.at(-1));
    return a > b ? "Curve A" : "Curve B";
  });
});

it("tells overfitting from degradation by the signs of two differences", () => {
  expectRight(diagnosis, ({given}) => {
    const [, train = 0, test = 0, , deepTrain = 0, deepTest = 0] = numbersIn(given);
    const signs = [Math.sign(deepTrain - train), Math.sign(deepTest - test)].join();
    const finding = {"1,1": "Degradation", "-1,1": "Overfitting", "-1,-1": "Neither"}[signs] ?? "";
    return [
      "Degradation: the deeper one is harder to train",
      "Overfitting: the deeper one has learned its training images too closely",
      "Neither: depth has helped"
    ].find((text) => text.startsWith(finding))!;
  });
});

it("copies a pixel by convolving a map with each kernel", () => {
  expectRight(copiedNetwork, ({given}) => {
    const [copies = 0] = numbersIn(given);
    const value = numbersIn(/comes in is (−?[\d.]+)/.exec(given)?.[1]?.replace(/\.$/, "") ?? "")[0] ?? NaN;
    let map = [3, 1, 2, 4, value, 6, 1, 5, 2];
    for (let layer = 1; layer <= copies; layer++) {
      const middle = layer === copies && given.includes("is a 0.5") ? 0.5 : 1;
      const kernel = [0, 0, 0, 0, middle, 0, 0, 0, 0];
      const sum = kernel.reduce((total, weight, i) => total + weight * (map[i] ?? 0), 0);
      map = map.map((pixel, i) => Math.max(0, i === 4 ? sum : pixel));
    }
    return map[4]!;
  });
});

it("compares the first gradients that were recorded", () => {
  expectRight(firstGradient(ladder), (question) => {
    const choices = question.kind === "choice" ? question.choices : [];
    const middle = choices.map(({text}) => {
      const [depth] = numbersIn(text);
      const list = ladder.starts
        .filter(
          (one) =>
            text.toLowerCase().startsWith(one.network) &&
            one.depth === depth &&
            text.includes(one.bn ? ", with batch" : "without")
        )
        .map(({stem, last}) => stem / last)
        .sort((a, b) => a - b);
      return list[list.length >> 1] ?? NaN;
    });
    const found = question.ask.includes("largest") ? Math.max(...middle) : Math.min(...middle);
    return choices[middle.indexOf(found)]?.text ?? "";
  });
});
