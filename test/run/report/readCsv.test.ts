import {expect, it} from "vitest";
import type {NetworkRun, TwinName} from "../../../components/run/networkRun.js";
import {readCsv} from "../../../components/run/report/readCsv.js";
import {runCsv} from "../../../components/run/runCsv.js";

/** A network of a stem and one unit, with one probe, whose ratios were measured. */
function aRun(network: TwinName): NetworkRun {
  const probe = {
    valLoss: 2.25,
    valAccuracy: 0.125,
    gradNorm: [0.1, 1 / 3, 1e-9],
    activationGradNorm: [0.5, 0.25],
    activationRms: [1.5, 0.75],
    branchRatio: network === "residual" ? [0.625] : [],
    updateRatio: [0.01, 0.02, 0.03],
    unitUpdateRatio: [0.01, 0.02]
  };
  const report = {step: 1, loss: 2.5, accuracy: 0, learningRate: 0.01, probe};
  return {network, weightLayers: ["a", "b", "c"], activationLayers: ["stem", "unit"], reports: [report]};
}
const lines = (runs: readonly NetworkRun[]): readonly string[] => runCsv(runs).trimEnd().split("\n").slice(1);

it("reads every number of a run back, the ratios too", () => {
  const runs = [aRun("residual"), aRun("plain")];
  expect(readCsv(lines(runs))).toEqual(runs);
});

it("reads a run in which no ratio was measured", () => {
  const read = readCsv(lines([aRun("residual")]).filter((line) => !line.includes("_ratio")));
  expect(read[0]?.reports[0]?.probe).not.toHaveProperty("updateRatio");
});

it("names the metric whose layers are others", () => {
  const cut = lines([aRun("residual")]).filter((line) => !line.includes("branch_ratio"));
  expect(() => readCsv(cut)).toThrow("step 1 has branch_ratio of other layers");
});
