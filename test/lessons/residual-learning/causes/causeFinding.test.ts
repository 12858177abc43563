import {expect, it} from "vitest";
import {causeFinding, causeWords} from "../../../../components/lessons/residual-learning/causes/causeFinding.js";
import {CAUSES, type RecordedCauses} from "../../../../components/run/recorded/recordedCauses.js";
import {recordedData} from "../../../support/recordedData.js";

const ends = {plain: 1.5, copy: 1, residual: 0.5, "plain-no-norm": 2.3, "silent-no-norm": 1.1};
const made: RecordedCauses = {
  ...(recordedData("causes") as RecordedCauses),
  runs: CAUSES.flatMap((cause) =>
    [2, 1].map((seed) => ({
      cause,
      rate: 0.02,
      seed,
      losses: [...new Array<number>(100).fill(9), ...new Array<number>(20).fill(ends[cause] + (seed - 1) / 10)],
      valAccuracy: 0.5
    }))
  )
};

it("reads off which share of the gap the start closes, and for how many seeds it is better", () => {
  const {closed, better, seeds} = causeFinding(made);
  expect(closed).toBeCloseTo(0.5, 6);
  expect([better, seeds]).toEqual([2, 2]);
  expect(causeWords(made)).toBe(
    "With batch normalization the plain network ends at 1.55, from the copy start at 1.05, the residual network at 0.55: the start alone covers 50 % of the way, and ends lower for 2 of 2 seeds. Without it the plain network ends at 2.35 and the residual one with silent branches at 1.15; guessing costs 2.30."
  );
});
