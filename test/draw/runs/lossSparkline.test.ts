// @vitest-environment jsdom
import {expect, it} from "vitest";
import {lossSparkline} from "../../../components/draw/runs/lossSparkline.js";
import {aKeptRun, aNetworkRun} from "../../support/keptRuns.js";

const lines = (svg: SVGSVGElement): (string | null)[] =>
  [...svg.querySelectorAll("path")].map((path) => path.getAttribute("d"));

it("draws a line for each network on one axis, so that two runs can be compared", () => {
  const [first, second] = [aKeptRun(1), aKeptRun(2)].map((run) => lines(lossSparkline(run)));
  expect(first).toHaveLength(2);
  expect(first).toEqual(second);
});

it("draws what there is of a run that has lost its numbers, or has none yet", () => {
  const networks = [aNetworkRun("plain", [2, Infinity]), aNetworkRun("residual", [])];
  const svg = lossSparkline(aKeptRun(1, {networks}));
  expect(svg.outerHTML).not.toMatch(/NaN|Infinity/);
  expect(lines(svg)[1]).toBe("");
});
