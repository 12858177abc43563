import {expect, it} from "vitest";
import {convolve} from "../../../../components/lessons/after-resnet/merged/mergedKernel.js";
import {LATER_EXERCISES} from "../../../../components/lessons/after-resnet/practice/afterResnetPractice.js";
import {balancedMatrix} from "../../../../components/lessons/after-resnet/practice/balancedMatrix.js";
import {mergedMiddle} from "../../../../components/lessons/after-resnet/practice/mergedMiddle.js";
import {silentGradient} from "../../../../components/lessons/after-resnet/practice/silentGradient.js";
import {streamSum} from "../../../../components/lessons/after-resnet/practice/streamSum.js";
import {expectRight, numbersIn, questionOf, SEEDS} from "../../../support/practice.js";

it("draws each exercise of the page under a name of its own", () => {
  expect(new Set(LATER_EXERCISES.map(({id}) => id)).size).toBe(4);
});

it("walks along the stream, with a ReLU on the way or none", () => {
  expectRight(streamSum, ({given}) => {
    const [start = 0, a = 0, b = 0, c = 0] = numbersIn(given);
    const isOpen = given.includes("2016");
    // In halves, step by step: below zero a ReLU on the way holds the counter.
    let halves = 2 * start;
    for (const branch of [a, b, c]) {
      for (let step = 0; step < Math.abs(2 * branch); step++) halves += Math.sign(branch);
      if (!isOpen && halves < 0) halves = 0;
    }
    return halves / 2;
  });
});

it("hears what differences of the forward pass tell of each weight", () => {
  expectRight(silentGradient, ({given, ask}) => {
    const w = Number(/w = ([\d.]+\d|\d+)/.exec(given)?.[1] ?? 0);
    const x = Number(/x = (\d+)/.exec(given)?.[1]);
    const above = numbersIn(given).at(-1) ?? NaN;
    const loss = (v: number, inner: number): number => above * (x + v * (inner * x));
    const step = 2 ** -10;
    return ask.includes("∂v")
      ? (loss(step, w) - loss(-step, w)) / (2 * step)
      : (loss(0, w + step) - loss(0, w - step)) / (2 * step);
  });
});

it("finds the merged kernel's middle by sending one point through all ways", () => {
  expectRight(mergedMiddle, ({given}) => {
    const [, , middle = 0, ...rest] = numbersIn(given);
    const single = given.includes("with the weight") ? (rest[2] ?? NaN) : 0;
    const point = [
      [0, 0, 0],
      [0, 1, 0],
      [0, 0, 0]
    ];
    const kernel = (value: number) => [
      [0.3, -0.2, 0],
      [0.1, value, 0.5],
      [0, 0.4, -0.1]
    ];
    return convolve(point, kernel(middle))[1]![1]! + single * point[1]![1]! + point[1]![1]!;
  });
});

it("accepts the one matrix under which neither the largest value nor the sum grows, by following signals of 0 and 1", () => {
  expectRight(balancedMatrix, (question) => {
    const choices = question.kind === "choice" ? question.choices : [];
    expect(choices).toHaveLength(4);
    const calm = choices.filter(({text}) => {
      const rows = [...text.matchAll(/\(([^)]*)\)/g)].map(([, row = ""]) => numbersIn(row));
      // Both are convex in the signal: were one to grow for any, it would for one of zeros and ones.
      return Array.from({length: 8}, (_, bits) => [bits & 1, (bits >> 1) & 1, bits >> 2]).every((signal) => {
        let streams = signal;
        const total = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0);
        for (let layer = 0; layer < 4; layer++) {
          streams = rows.map((row) => total(row.map((weight, i) => weight * (streams[i] ?? NaN))));
          if (Math.max(...streams) > Math.max(...signal) + 1e-9 || total(streams) > total(signal) + 1e-9) return false;
        }
        return true;
      });
    });
    return calm.length === 1 ? calm[0]!.text : "";
  });
});

it("misses x only in what v hears: what w hears has no w in it", () => {
  const asked = SEEDS.map((seed) => questionOf(silentGradient, seed));
  const reasons = (letter: string): string[] =>
    asked
      .filter(({ask}) => ask.includes(`∂${letter}`))
      .flatMap((question) => (question.kind === "number" ? question.slips.map(({reason}) => reason) : []));
  expect(reasons("v").some((reason) => reason.startsWith("x is missing"))).toBe(true);
  expect(reasons("w").some((reason) => reason.startsWith("x is missing"))).toBe(false);
  expect(reasons("w")).toContain("What w hears goes through v, not through w itself, and v is 0.");
});
