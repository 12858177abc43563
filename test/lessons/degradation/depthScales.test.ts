import {expect, it} from "vitest";
import {DEPTH_AXES, depthScales} from "../../../components/lessons/degradation/depthScales.js";

it("has the same heights at every width, and holds what is off the axis at its end", () => {
  const [narrow, wide] = [320, 960].map((width) => depthScales(width, 320).y);
  expect(narrow?.(1.3)).toBe(wide?.(1.3));
  expect(narrow?.(99)).toBe(narrow?.(2.6));
  expect(depthScales(640, 320, "valAccuracy").y(1)).toBe(narrow?.(2.6));
});

it("names chance on the axis of the loss, and writes shares in per cent", () => {
  expect(DEPTH_AXES.trainLoss.ticks.map(DEPTH_AXES.trainLoss.tick)).toEqual(["0", "0.5", "1", "1.5", "2", "chance"]);
  expect(DEPTH_AXES.valAccuracy.ticks.map(DEPTH_AXES.valAccuracy.tick)).toContain("25 %");
  expect(DEPTH_AXES.trainLoss.write(1.234)).toBe("1.23");
});
