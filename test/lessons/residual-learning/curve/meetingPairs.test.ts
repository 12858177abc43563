import {expect, it} from "vitest";
import {CURVE_X} from "../../../../components/lessons/residual-learning/curve/curveConfig.js";
import {meetingPairs} from "../../../../components/lessons/residual-learning/curve/meetingPairs.js";

it("counts the neighbours that have come together: none on x itself, all on a constant, all but one on a step", () => {
  expect(meetingPairs(CURVE_X)).toBe(0);
  expect(meetingPairs(CURVE_X.map((x) => 2 * x))).toBe(0);
  expect(meetingPairs(CURVE_X.map(() => 1))).toBe(63);
  expect(meetingPairs(CURVE_X.map((x) => (x < 0 ? -1 : 1)))).toBe(62);
});
