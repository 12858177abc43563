// @vitest-environment jsdom
import {expect, it} from "vitest";
import {gradientProfile} from "../../components/draw/gradientProfile.js";
import {RUNS} from "../support/runs.js";
import {expectSnapshot} from "../support/snapshot.js";

const name = (figure: Element): string => figure.getAttribute("aria-label") ?? "";

it("draws a measure of every layer against depth, and says its ends in its name", () => {
  const figure = gradientProfile(RUNS, {metric: "activationGradNorm", step: 8});
  expectSnapshot(figure, "gradientProfile.svg");
  expect(name(figure)).toContain("residual 0.08 at the input, 0.3 at the output");
});

it("draws what there is before the first step, and says so", () => {
  const empty = RUNS.map((run) => ({...run, reports: []}));
  expect(name(gradientProfile(empty, {metric: "gradNorm", step: 0}))).toContain("plain: no step yet");
});

it("shows the newest probe at or before a step", () => {
  expect(name(gradientProfile(RUNS, {metric: "gradNorm", step: 7}))).toContain(", step 1.");
  expect(name(gradientProfile(RUNS, {metric: "gradNorm", step: 8}))).toContain(", step 8.");
});

it("leaves out zeros on the logarithmic axis and counts them", () => {
  const dead = RUNS.map((run) => ({
    ...run,
    reports: run.reports.map((report) =>
      report.probe ? {...report, probe: {...report.probe, activationGradNorm: [0, 0, 0.3]}} : report
    )
  }));
  expect(name(gradientProfile(dead, {metric: "activationGradNorm", step: 8}))).toContain("2 zero or not a number");
});

it("moves a point evenly on the logarithmic axis between two steps", () => {
  const heights = (moved: number): readonly number[] =>
    [...gradientProfile(RUNS, {metric: "activationGradNorm", step: 8, from: 1, moved}).querySelectorAll("circle")].map(
      (circle) => Number(circle.getAttribute("cy"))
    );
  const [before, between, after] = [heights(0)[0]!, heights(0.5)[0]!, heights(1)[0]!];
  expect(before).not.toBeCloseTo(after);
  expect(between).toBeCloseTo((before + after) / 2);
});

it("has at least two ticks, powers of ten where it takes in as many", () => {
  /** What stands at the ticks where all values lie between two. */
  const ticks = (low: number, high: number): readonly string[] => {
    const runs = RUNS.map((run) => ({
      ...run,
      reports: run.reports.map((report) =>
        report.probe ? {...report, probe: {...report.probe, activationGradNorm: [low, high, low]}} : report
      )
    }));
    const figure = gradientProfile(runs, {metric: "activationGradNorm", step: 8});
    const labels = [...figure.querySelectorAll(".tick text")].map(({textContent}) => textContent);
    return labels.filter((label) => /^[\d.]/.test(label));
  };
  expect(ticks(0.02, 3)).toEqual(["0.1", "1"]);
  expect(ticks(0.4, 1.2)).toEqual(["0.5", "1"]);
  expect(ticks(0.00018, 0.0003)).toEqual(["1.5 · 10⁻⁴", "2 · 10⁻⁴", "3 · 10⁻⁴", "4 · 10⁻⁴"]);
  // One value alone: the axis goes from two thirds of it to one and a half.
  for (let value = 1; value < 10; value *= 1.05) expect(ticks(value, value).length, String(value)).toBeGreaterThan(1);
});
