import {expect, it} from "vitest";
import {
  endWords,
  meanLoss,
  presetFinding,
  residualLower
} from "../../../../components/lessons/training-lab/experiments/presetFinding.js";
import {PRESETS, type PresetName} from "../../../../components/run/presets.js";
import {presetEnd, type PresetEnd, type RecordedPresets} from "../../../../components/run/recorded/recordedPresets.js";
import {chanceBound} from "../../../../components/run/kept/runHealth.js";
import {DEFAULT_CONFIG} from "../../../../components/run/runConfig.js";
import {recordedData} from "../../../support/recordedData.js";
import {aNetworkRun} from "../../../support/keptRuns.js";

const FILE = recordedData("presets") as RecordedPresets;
const {ends} = FILE;
const of = (name: PresetName, network: string): readonly PresetEnd[] =>
  ends[name].filter((end) => end.network === network);
const losses = (name: PresetName, network: string): readonly number[] => of(name, network).map(({loss}) => loss);

it("has a finding of every experiment, with its seeds, and no number that is missing", () => {
  expect(FILE.steps).toBe(DEFAULT_CONFIG.steps);
  for (const name of Object.keys(PRESETS) as PresetName[]) {
    const words = presetFinding(name, FILE);
    expect(words, name).not.toMatch(/not a number|∞|undefined/);
    expect(words, name).toMatch(/Recorded with seeds 1 to [35], 120 steps/);
  }
});

it("says nothing that its numbers do not show", () => {
  const guess = Math.log(10);
  // depth: it costs both, and the plain one is not far from guessing.
  const cost = (network: "residual" | "plain"): number => meanLoss(ends.depth, network) - meanLoss(ends.seeds, network);
  for (const network of ["residual", "plain"] as const) expect(cost(network)).toBeGreaterThan(0.5);
  expect(guess - meanLoss(ends.depth, "plain")).toBeLessThan(0.4);
  // no-batch-norm: the plain network guesses, with every seed.
  for (const loss of losses("no-batch-norm", "plain")) expect(Math.abs(loss - guess)).toBeLessThan(0.03);
  const learned = of("no-batch-norm", "residual").filter(({accuracy}) => accuracy > chanceBound()).length;
  expect(presetFinding("no-batch-norm", FILE)).toContain(
    `The residual network learned with ${learned} of 5 seeds, the plain one with 0.`
  );
  expect(learned).toBeGreaterThanOrEqual(3);
  // seeds: the order is no luck, the distance is different each time.
  expect(residualLower(ends.seeds)).toBe(5);
  const distances = losses("seeds", "plain").map((loss, i) => loss - (losses("seeds", "residual")[i] ?? NaN));
  expect(new Set(distances.map((distance) => distance.toFixed(2))).size).toBe(5);
  // copy-start: it closes a part of the gap.
  const [after, before] = [meanLoss(ends["copy-start"], "plain"), meanLoss(ends["usual-start"], "plain")];
  expect(after).toBeLessThan(before);
  expect(meanLoss(ends["copy-start"], "residual")).toBeLessThan(after);
  for (const loss of losses("silent-branch", "plain")) expect(Math.abs(loss - guess)).toBeLessThan(0.03);
  // rate-too-high: it rises far above guessing, comes back near it, and stays finite.
  for (const {loss, greatest = NaN} of ends["rate-too-high"]) {
    expect(Number.isFinite(greatest)).toBe(true);
    expect(Math.abs(loss - guess)).toBeLessThan(0.4);
  }
  expect(Math.max(...ends["rate-too-high"].map(({greatest = NaN}) => greatest))).toBeGreaterThan(2 * guess);
  // padding: the shortcuts work without weights.
  for (const loss of losses("padding", "residual")) expect(loss).toBeLessThan(Math.min(...losses("padding", "plain")));
});

it("measures a run as the recordings are: mean of the last 20 batches, the last probe, the greatest loss", () => {
  const run = aNetworkRun("plain", [9, ...Array<number>(20).fill(2)], {5: {valAccuracy: 0.1}, 21: {valAccuracy: 0.3}});
  expect(presetEnd(run, 7)).toEqual({network: "plain", seed: 7, loss: 2, accuracy: 0.3, greatest: 9});
  expect(endWords([presetEnd(run, 7)])).toBe("plain 2.00 (30 %)");
});
