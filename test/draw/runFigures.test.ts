// @vitest-environment jsdom
import {expect, it} from "vitest";
import {accuracyCurves} from "../../components/draw/accuracyCurves.js";
import {gradientProfile} from "../../components/draw/gradientProfile.js";
import {lossCurves} from "../../components/draw/lossCurves.js";
import {provenance} from "../../components/draw/provenance.js";
import {runTable} from "../../components/draw/runTable.js";
import {DEFAULT_CONFIG} from "../../components/run/runConfig.js";
import {LOST, RUNS} from "../support/runs.js";
import {expectSnapshot} from "../support/snapshot.js";

const name = (figure: Element): string => figure.getAttribute("aria-label") ?? "";

it("draws loss, accuracy and gradient norm", () => {
  expectSnapshot(lossCurves(RUNS, {steps: 8}), "lossCurves.svg");
  expectSnapshot(accuracyCurves(RUNS, {steps: 8, width: 320}), "accuracyCurves.svg");
  expectSnapshot(gradientProfile(RUNS, {metric: "activationGradNorm", step: 8}), "gradientProfile.svg");
});

it("says in its name what it shows", () => {
  expect(name(lossCurves(RUNS, {steps: 8}))).toMatch(/^Loss by training step\. residual 0\.25 at step 8; plain/);
  expect(name(accuracyCurves(RUNS, {steps: 8}))).toMatch(/^Accuracy by training step\. residual 89% at step 8/);
  expect(name(gradientProfile(RUNS, {metric: "activationGradNorm", step: 8}))).toContain(
    "residual 0.08 at the input, 0.3 at the output"
  );
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
  expect(name(gradientProfile(empty, {metric: "gradNorm", step: 0}))).toContain("plain: no step yet");
  expect(lossCurves([], {steps: 8}).outerHTML).not.toContain("NaN");
});

it("says from which step on a loss is not a number, and draws the rest", () => {
  const figure = lossCurves(LOST, {steps: 8});
  expect(name(figure)).toContain("plain: not a number from step 5 on");
  expect(figure.outerHTML).not.toContain("NaN");
});

it("shows the newest probe at or before a step", () => {
  expect(name(gradientProfile(RUNS, {metric: "gradNorm", step: 7}))).toContain("at step 1.");
  expect(name(gradientProfile(RUNS, {metric: "gradNorm", step: 8}))).toContain("at step 8.");
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

it("gives the same numbers as a table that the keyboard can scroll", () => {
  const table = runTable(RUNS, "loss");
  expect(table.querySelector("summary")?.textContent).toBe("Data table: Loss by step");
  const first = [...table.querySelectorAll("tbody tr")][0]?.textContent;
  expect(first).toBe("12.422.42");
  expect(table.querySelector(".table-scroll")?.getAttribute("tabindex")).toBe("0");
  expect(runTable(RUNS, "gradient").querySelectorAll("tbody tr")).toHaveLength(10);
});

it("tells a recorded run's seed, backend and date, with the link that repeats it", () => {
  const words = provenance({
    config: DEFAULT_CONFIG,
    networks: RUNS,
    provenance: {backend: "wasm, SIMD", runtime: "Node 20", packages: {core: "4.22.0"}, date: "2026-11-24T00:00:00Z"}
  });
  expect(words.textContent).toBe("Recorded with seed 1 on wasm, SIMD, Node 20, core 4.22.0, 2026-11-24. Run it here.");
  expect(words.querySelector("a")?.getAttribute("href")).toContain("./training-lab#skip=compare&bn=1&depth=34");
});
