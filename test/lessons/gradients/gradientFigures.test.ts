// @vitest-environment jsdom
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {root} from "../../support/root.js";
import {depthBands} from "../../../components/lessons/gradients/start/depthBands.js";
import {gradientProfile} from "../../../components/draw/gradientProfile.js";
import {productDots} from "../../../components/lessons/gradients/start/productDots.js";
import {EXPECTED_FACTOR, startFactors} from "../../../components/lessons/gradients/start/startFactors.js";
import type {RecordedStarts, StartProbe} from "../../../components/run/startProbe.js";
import {RUNS} from "../../support/runs.js";
import {expectSnapshot} from "../../support/snapshot.js";

const read = (name: string): RecordedStarts =>
  JSON.parse(readFileSync(join(root, `data/runs/${name}.json`), "utf8")) as RecordedStarts;
const starts = read("gradient-start");
const gains = read("gradient-gains");
const name = (figure: Element): string => figure.getAttribute("aria-label") ?? "";
const layers = ["stem", "stage1.unit1", "stage2.unit1"];
const probe = (network: StartProbe["network"], seed: number, scale: number): StartProbe => ({
  network,
  bn: false,
  gain: 1,
  seed,
  loss: 2,
  activationGradNorm: [0.001 * scale, 0.01, 0.1],
  activationRms: [1, 1, 0],
  weightProducts: network === "plain" ? [-2, -2, -2] : [0.5, -0.25, 1]
});
const PROBES = [probe("residual", 1, 1), probe("residual", 2, 100), probe("plain", 1, 1)];

it("draws the mean and the range over the seeds, and the inner products by layer", () => {
  const figure = depthBands(PROBES, {metric: "activationGradNorm", layers});
  expectSnapshot(figure, "depthBands.svg");
  expect(name(figure)).toContain("residual 0.01 at the input, 0.1 at the output, mean of 2 seeds; plain 0.001");
  const dots = productDots([PROBES[0], PROBES[2]].filter((entry) => entry !== undefined));
  expectSnapshot(dots, "productDots.svg");
  expect(name(dots)).toContain("residual: from −0.25 to 1 in 3 layers; plain: −2 in each of 3 layers");
});

it("leaves zeros out of the logarithmic axis", () => {
  expect(depthBands(PROBES, {metric: "activationRms", layers}).outerHTML).not.toContain("NaN");
});

it("moves a gradient's dot evenly on the logarithmic axis between two steps", () => {
  const height = (step: number, moved?: number): number => {
    const options = {metric: "activationGradNorm", step, from: 1, ...(moved !== undefined && {moved})} as const;
    return Number(gradientProfile(RUNS, options).querySelector("circle")?.getAttribute("cy"));
  };
  expect(height(8, 0.5)).toBeCloseTo((height(1) + height(8)) / 2, 9);
  expect(height(8, 0)).toBeCloseTo(height(1), 9);
});

it("measures a factor per layer near the mean-field theory's in plain networks with batch norm, below it in residual ones", () => {
  expect(EXPECTED_FACTOR).toBeCloseTo(1.211, 3);
  const plain = startFactors(starts, "plain", true);
  expect(Math.abs(plain.mean / EXPECTED_FACTOR - 1)).toBeLessThan(0.05);
  expect(startFactors(starts, "residual", true).high).toBeLessThan(plain.low);
  expect(startFactors(starts, "plain", false).high).toBeLessThan(0.7);
});

it("vanishes plain below a gain of 2.5, is level at 2.6 and explodes above 3.4; residual explodes above 1.5", () => {
  for (const {network, gain, activationGradNorm} of gains.probes) {
    const ratio = (activationGradNorm[0] ?? NaN) / (activationGradNorm.at(-1) ?? NaN);
    if (network === "plain" && gain < 2.5) expect(ratio).toBeLessThan(0.3);
    if (network === "plain" && gain === 2.6) expect(Math.abs(Math.log(ratio))).toBeLessThan(Math.LN2);
    if (network === "plain" && gain > 3.4) expect(ratio).toBeGreaterThan(10);
    if (network === "residual" && gain > 1.5) expect(ratio).toBeGreaterThan(3);
  }
});
