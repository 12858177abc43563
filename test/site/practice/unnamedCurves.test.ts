// @vitest-environment jsdom
import {expect, it} from "vitest";
import {randomStream} from "../../../components/run/randomStream.js";
import {inAnyOrder, unnamedCurves} from "../../../components/site/practice/unnamedCurves.js";

const PAIR = {
  x: [0, 1, 2],
  curves: [
    [1, 2, 3],
    [3, 2, 1]
  ],
  xLabel: "step",
  yLabel: "loss"
} as const;

it("names its curves A and B alone, tells them apart without color, and says their heights", () => {
  const svg = unnamedCurves(PAIR, {width: 320});
  expect(svg.getAttribute("aria-label")).toBe(
    "Two curves. A: 1.0 at 0, 2.0 at 1, 3.0 at 2; B: 3.0 at 0, 2.0 at 1, 1.0 at 2."
  );
  const lines = [...svg.querySelectorAll('path[stroke-width="2"]')];
  expect(lines.map((line) => line.getAttribute("stroke-dasharray"))).toEqual([null, "6 4"]);
  expect(new Set(lines.map((line) => line.getAttribute("stroke"))).size).toBe(1);
});

it("keeps the names apart where the curves end together", () => {
  const svg = unnamedCurves({
    ...PAIR,
    curves: [
      [1, 2, 3],
      [2, 3, 3]
    ],
    isLog: true
  });
  const names = [...svg.querySelectorAll("text[font-weight='700']")].map((text) => Number(text.getAttribute("y")));
  expect(Math.abs((names[0] ?? 0) - (names[1] ?? 0))).toBeGreaterThanOrEqual(14);
});

it("puts either first", () => {
  const firsts = new Set(Array.from({length: 20}, (_, seed) => inAnyOrder(randomStream(seed), "a", "b").join("")));
  expect(firsts).toEqual(new Set(["ab", "ba"]));
});
