// @vitest-environment jsdom
import {scaleLinear} from "d3";
import {expect, it} from "vitest";
import {plotFrame} from "../../components/draw/plotFrame.js";

it("writes of crowded ticks each that is far enough from the one written above it", () => {
  const y = scaleLinear([0, 100], [100, 0]);
  const yTicks = [0, 60, 70, 80, 100];
  const {svg} = plotFrame({
    width: 300,
    height: 140,
    title: "Ticks",
    x: scaleLinear([0, 1], [52, 216]),
    y,
    xLabel: "x",
    yLabel: "y",
    xTicks: [],
    yTicks,
    yFormat: String
  });
  // 70 is too near to 80, and 60 is not too near to it.
  expect([...svg.querySelectorAll(".tick text")].map(({textContent}) => textContent)).toEqual([
    "0",
    "60",
    "",
    "80",
    "100"
  ]);
});

it("names the axis below at its end, wherever that is", () => {
  const end = (gridEnd?: number): string | null | undefined => {
    const {svg} = plotFrame({
      width: 300,
      height: 140,
      title: "Ends",
      x: scaleLinear([0, 1], [52, gridEnd ?? 216]),
      y: scaleLinear([0, 1], [100, 0]),
      xLabel: "depth",
      yLabel: "y",
      xTicks: [],
      yTicks: [],
      ...(gridEnd === undefined ? {} : {gridEnd})
    });
    return [...svg.querySelectorAll("text")].find(({textContent}) => textContent === "depth →")?.getAttribute("x");
  };
  expect([end(), end(288)]).toEqual(["216", "288"]);
});
