import {expect, it} from "vitest";
import {rightAnswers, rightShare} from "../../../components/run/recorded/recordedLesions.js";

it("counts the answers that are right, and their share", () => {
  expect([rightAnswers("0123", "0193"), rightShare("0123", "0193")]).toEqual([3, 0.75]);
});
