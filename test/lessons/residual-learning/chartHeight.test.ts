import {expect, it} from "vitest";
import {chartHeight} from "../../../components/lessons/residual-learning/chartHeight.js";

it("lets two charts stand on a phone's screen, and leaves them as they are where they stand beside each other", () => {
  expect(chartHeight(300, 320)).toBe(240);
  expect(chartHeight(480, 320)).toBe(320);
});
