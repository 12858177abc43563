// @vitest-environment jsdom
import {expect, it} from "vitest";
import {lossCurves} from "../../components/draw/lossCurves.js";
import {LOST, RUNS} from "../support/runs.js";
import {expectSnapshot} from "../support/snapshot.js";

const name = (figure: Element): string => figure.getAttribute("aria-label") ?? "";

it("draws the loss on a logarithmic axis", () => {
  expectSnapshot(lossCurves(RUNS, {steps: 8}), "lossCurves.svg");
});

it("says in its name what it shows", () => {
  expect(name(lossCurves(RUNS, {steps: 8}))).toMatch(/^Loss by training step\. residual 0\.25 in step 8; plain/);
});

it("tells the networks apart without colour: the plain line is dashed", () => {
  const dashes = [...lossCurves(RUNS, {steps: 8}).querySelectorAll("path[stroke-width='2.5']")].map((path) =>
    path.getAttribute("stroke-dasharray")
  );
  expect(dashes).toEqual(["", "6 3"]);
});

it("draws what there is before the first step, and says so", () => {
  const empty = RUNS.map((run) => ({...run, reports: []}));
  expect(name(lossCurves(empty, {steps: 8}))).toContain("residual: no step yet");
  expect(lossCurves([], {steps: 8}).outerHTML).not.toContain("NaN");
});

it("says from which step on a loss is not a number, and draws the rest", () => {
  const figure = lossCurves(LOST, {steps: 8});
  expect(name(figure)).toContain("plain: not a number from step 5 on");
  expect(figure.outerHTML).not.toContain("NaN");
});
