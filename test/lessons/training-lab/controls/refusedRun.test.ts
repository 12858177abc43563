import {expect, it} from "vitest";
import {refusedRun} from "../../../../components/lessons/training-lab/controls/refusedRun.js";
import {runMemory} from "../../../../components/lessons/training-lab/controls/runEstimate.js";
import {DEFAULT_CONFIG} from "../../../../components/run/runConfig.js";

const LARGEST = {...DEFAULT_CONFIG, width: 32, size: 32, batch: 128, depth: 66, data: "shapes", opt: "adam"} as const;

it("lets every run of the laboratory through that the machine has room for", () => {
  expect(refusedRun(DEFAULT_CONFIG, {cores: 2})).toBeUndefined();
  expect(refusedRun(LARGEST, {cores: 2, memory: 8 * 2 ** 30})).toBeUndefined();
});

it("refuses what has no room, with what would fit, and that fits", () => {
  const memory = 2 * 2 ** 30;
  const said = refusedRun(LARGEST, {cores: 2, memory}) ?? "";
  expect(said).toMatch(
    /^This run needs [\d.]+ GB, but there is room for [\d.]+ GB here, so it was not started\. It would fit with /
  );
  expect(said.length).toBeLessThan(300);
  const size = Number(/Image size (\d+)/.exec(said)?.[1]);
  expect(refusedRun({...LARGEST, size}, {cores: 2, memory})).toBeUndefined();
  expect(runMemory({...LARGEST, size: size + 4})).toBeGreaterThan(memory);
});

it("refuses what WebAssembly cannot address, however large the machine is", () => {
  const said = refusedRun({...LARGEST, batch: 512}, {cores: 64}) ?? "";
  expect(said).toContain("It would fit with Batch size");
  expect(refusedRun({...LARGEST, batch: 512}, {cores: 2, memory: 1e6})).toContain(
    "Make several of the settings smaller."
  );
});

it("counts own images by what is known of them", () => {
  const facts = {count: 60_000, train: 59_488, validation: 512, channels: 3, classes: ["a", "b"], digest: ""} as const;
  const own = {...DEFAULT_CONFIG, data: "own", size: 32} as const;
  const few = {...facts, count: 100, train: 80, validation: 20};
  const memory = (runMemory(own, facts) + runMemory(own, few)) / 2;
  expect(refusedRun(own, {cores: 2, memory}, few)).toBeUndefined();
  expect(refusedRun(own, {cores: 2, memory}, facts)).toContain("so it was not started");
});
