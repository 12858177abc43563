import {expect, it} from "vitest";
import {closerWords} from "../../../components/lessons/residual-learning/closerWords.js";

it("tells which network ended closer, by which factor, and when the two are about equal", () => {
  expect(closerWords({residual: 0.1, plain: 1})).toBe("The residual one is closer by a factor of 10.");
  expect(closerWords({residual: 0.9, plain: 0.3})).toBe("The plain one is closer by a factor of 3.");
  expect(closerWords({residual: 0.3, plain: 0.31})).toBe("The two are about equal.");
  expect(closerWords({residual: 0, plain: 1})).toBe("The residual one is closer.");
});
