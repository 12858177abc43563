// @vitest-environment jsdom
import {expect, it} from "vitest";
import {experimentList} from "../../../../components/lessons/training-lab/experiments/experimentList.js";
import {
  experimentPanel,
  madeHereWords
} from "../../../../components/lessons/training-lab/experiments/experimentPanel.js";
import {PRESETS} from "../../../../components/run/presets.js";
import {parseHash} from "../../../../components/run/runConfig.js";
import {recordedData} from "../../../support/recordedData.js";
import {aKeptRun, aNetworkRun} from "../../../support/keptRuns.js";
import type {RecordedPresets} from "../../../../components/run/recorded/recordedPresets.js";

const FILE = recordedData("presets") as RecordedPresets;
const networks = [
  aNetworkRun("residual", [2, 0.5], {2: {valAccuracy: 0.9}}),
  aNetworkRun("plain", [2.4, 2.2], {2: {valAccuracy: 0.2}})
];
const run = (hash: string, more: object = {}) =>
  aKeptRun(1, {config: {...parseHash(hash).config, seeds: 1}, networks, ...more});

it("tells the reader's own numbers, over all seeds, and the settings that are not the experiment's", () => {
  expect(madeHereWords("depth", [run("#preset=depth&seed=7")])).toBe(
    "Your run, seed 7: residual 1.25 (90 %), plain 2.30 (20 %): loss of the last 20 batches, and validation accuracy."
  );
  const two = [1, 2].map((seed) => run(`#preset=depth&seed=${seed}&steps=60`));
  expect(madeHereWords("depth", two)).toMatch(
    /^Your run, mean of 2 seeds: .* Other settings than recorded: Steps 60\.$/
  );
});

it("tells nothing of a run of something else, or of one that has not come to its end", () => {
  expect(madeHereWords("depth", [])).toBeUndefined();
  expect(madeHereWords("depth", [run("#depth=10")])).toBeUndefined();
  expect(madeHereWords("depth", [run("#preset=depth", {state: "stopped"})])).toBeUndefined();
});

it("shows the finding only after the reader's own run, with what they expected", async () => {
  const panel = experimentPanel(() => Promise.resolve(FILE));
  expect(panel.element.hidden).toBe(true);
  panel.show("depth");
  await Promise.resolve();
  expect(panel.element.hidden).toBe(false);
  const finding = (): string => panel.element.querySelector(".experiment-finding")?.textContent ?? "";
  expect(finding()).not.toContain("Finding:");
  const select = panel.element.querySelector("select")!;
  select.value = "3";
  panel.follow([run("#preset=depth")]);
  await expect.poll(finding).toContain("Finding: With 66 layers");
  expect(finding()).toMatch(/^You expected: “The plain network loses more”\. Your run, seed 1: /);
  expect(select.disabled).toBe(true);
  panel.show(undefined);
  expect(panel.element.hidden).toBe(true);
});

it("lists every experiment as a link that opens it", () => {
  const links = [...experimentList().querySelectorAll("a")];
  expect(links.map((link) => parseHash(link.getAttribute("href") ?? "").preset)).toEqual(Object.keys(PRESETS));
});
