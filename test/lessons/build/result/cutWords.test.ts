import {expect, it} from "vitest";
import {cutWords} from "../../../../components/lessons/build/result/cutWords.js";
import {recordedResult} from "../../../../components/lessons/build/recordedResult.js";
import type {RecordedCuts} from "../../../../components/lessons/build/recordedCuts.js";
import {recordedData} from "../../../support/recordedData.js";

const first = recordedResult(recordedData("cuts") as RecordedCuts);
const ids = first.network.units.map(({id}) => id);
const one = (digit: number, share: number): number[] =>
  Array.from({length: 10}, (_, i) => (i === digit ? share : (1 - share) / 9));

/** The words of a cut network whose outputs have moved so far, and that takes the picture for this digit. */
function words(cut: readonly string[], moved: readonly number[], digit: number, share: number): string {
  const whole = {...first.seen.whole, probabilities: one(3, 0.996)};
  const seen = {...first.seen, whole, cut: {maps: [], probabilities: one(digit, share), moved}};
  return cutWords({...first, cut, seen});
}
const from = (start: number, values: readonly number[]): number[] => [...Array<number>(start).fill(0), ...values];

it("says nothing where nothing is cut", () => {
  expect(cutWords(first)).toBe("");
});

it("tells how far the unit's output moves, what the units after it make of it, and the answer", () => {
  expect(words([ids[12]!], from(12, [0.88, 0.88, 0.86, 0.91]), 1, 0.73)).toBe(
    "residual_unit_12 hands on ReLU(f(x)) alone. Its output moves by 88 % of its size; the 3 units after it cannot mend it: 91 % at the end. The 3 (99.6 %) becomes 1 (73 %)."
  );
  expect(words([ids[13]!], from(13, [0.8, 0.5, 0.3]), 3, 0.9)).toBe(
    "residual_unit_13 hands on ReLU(f(x)) alone. Its output moves by 80 % of its size; the 2 units after it make up for most of it: 30 % at the end. The answer stays 3: 99.6 % before, 90 % now."
  );
  expect(words([ids[14]!], from(14, [0.8, 0.6]), 3, 0.9)).toContain("the unit after it makes up for some of it: 60 %");
});

it("has no unit after the last one to speak of", () => {
  expect(words([ids[15]!], from(15, [0.81]), 3, 0.54)).toBe(
    "residual_unit_15 hands on ReLU(f(x)) alone. Its output moves by 81 % of its size. The answer stays 3: 99.6 % before, 54 % now."
  );
});

it("counts several cuts, and says when no shortcut is left", () => {
  expect(words([ids[3]!, ids[12]!], from(3, Array<number>(13).fill(0.9)), 1, 0.5)).toContain(
    "2 units have lost theirs. The first, residual_unit_3, hands on ReLU(f(x)): its output moves by 90 %"
  );
  expect(words(ids, Array<number>(16).fill(0.9), 1, 0.5)).toContain("No unit has a shortcut now.");
});
