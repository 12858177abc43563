// @vitest-environment jsdom
import {expect, it} from "vitest";
import {runsCurves} from "../../components/draw/runsCurves.js";
import type {KeptRun} from "../../components/run/kept/keptRun.js";
import {aKeptRun, aNetworkRun} from "../support/keptRuns.js";
import {LOST} from "../support/runs.js";
import {expectSnapshot} from "../support/snapshot.js";

const name = (figure: Element): string => figure.getAttribute("aria-label") ?? "";
const labels = (figure: Element): string[] =>
  [...figure.querySelectorAll(".run-label")].map(({textContent}) => textContent).sort();
/** Runs whose losses fall to different ends. */
const many = (count: number): KeptRun[] =>
  Array.from({length: count}, (_, i) =>
    aKeptRun(i + 1, {
      networks: [
        aNetworkRun(
          "residual",
          Array.from({length: 30}, (_, j) => 2.3 * Math.exp((-j * (i + 1)) / 100))
        )
      ]
    })
  );

it("draws all runs on the same axes, the one in focus strongly", () => {
  const runs = [aKeptRun(1), aKeptRun(2, {networks: LOST, own: "broken one"})];
  expectSnapshot(runsCurves(runs, "loss", {focus: "run-1"}), "runsCurves.svg");
});

it("draws several seeds as mean and band", () => {
  const seeds = many(3).map((run) => ({...run, group: "seeds"}));
  expectSnapshot(runsCurves(seeds, "loss"), "runsCurves-seeds.svg");
});

it("draws the accuracy too", () => {
  const figure = runsCurves([aKeptRun(1)], "accuracy", {at: 4});
  expect(name(figure)).toMatch(
    /^Accuracy by training step, running mean of the batches\. Run 1: residual \d+ % in step 8/
  );
  expect(figure.querySelectorAll(".playhead")).toHaveLength(1);
});

it("says of each run what it reached, and where it has no number", () => {
  const figure = runsCurves([aKeptRun(1), aKeptRun(2, {networks: LOST, own: "broken one"})], "loss");
  expect(name(figure)).toMatch(
    /^Loss by training step, running mean of the batches\. Run 1: residual 1\.\d+ in step 8, plain 2\.\d+ in step 8; broken one: plain not a number from step 5 on\.$/
  );
  expect(figure.querySelectorAll(".lost")).toHaveLength(1);
  expect(figure.outerHTML).not.toContain("NaN");
});

it("labels each line with its network, and its run where there are several", () => {
  expect(labels(runsCurves([aKeptRun(1)], "loss"))).toEqual(["plain", "residual"]);
  expect(labels(runsCurves([aKeptRun(1), aKeptRun(3)], "loss"))).toEqual([
    "plain 1",
    "plain 3",
    "residual 1",
    "residual 3"
  ]);
});

it("keeps a run's look when another is hidden", () => {
  const marks = (figure: Element): (string | null)[] =>
    [...figure.querySelectorAll("path[transform]")].map((path) => path.getAttribute("d"));
  const [first, second] = [aKeptRun(1), aKeptRun(2)];
  const both = marks(runsCurves([first, second], "loss"));
  const alone = marks(runsCurves([{...first, hidden: true}, second], "loss"));
  expect(both).toEqual(expect.arrayContaining(alone));
  expect(new Set(alone).size).toBe(1);
});

it("labels what there is room for, the run in focus first, and tells the rest in short", () => {
  const figure = runsCurves(many(20), "loss", {focus: "run-4"});
  expect(labels(figure)).toContain("residual 4");
  expect(labels(figure).length).toBeLessThan(20);
  expect(name(figure)).toContain("14 earlier runs; Run 15:");
});

it("draws nothing wrong where there is nothing", () => {
  for (const runs of [[], [aKeptRun(1, {hidden: true})], [aKeptRun(1, {networks: [aNetworkRun("plain", [])]})]]) {
    const figure = runsCurves(runs, "loss");
    expect(figure.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
  }
  expect(name(runsCurves([], "loss"))).toContain("No run.");
});
