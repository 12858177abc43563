import {beforeAll, expect, it} from "vitest";
import {totals, describe as describeLayers} from "../../components/network/describe.js";
import type {TwinName} from "../../components/run/networkRun.js";
import {DEFAULT_CONFIG, NUMBER_RULES, type RunConfig} from "../../components/run/runConfig.js";
import {runCost, runSeconds} from "../../components/run/runCost.js";
import {twinNetwork} from "../../components/run/twinNetwork.js";
import {startRun} from "../../components/engine/train/startRun.js";
import {kernelBytes, useWasm} from "../support/wasmBackend.js";

beforeAll(useWasm);

const config = (more: Partial<RunConfig>): RunConfig => ({...DEFAULT_CONFIG, steps: 1, ...more});

it.each<[TwinName, Partial<RunConfig>]>([
  ["residual", {}],
  ["plain", {}],
  ["residual", {depth: 18, bn: false, size: 12, data: "shapes", batch: 33}],
  ["residual", {depth: 10, width: 16, size: 8, opt: "adam"}],
  ["residual", {depth: 66, shortcut: "padding", size: 8, batch: 4}],
  ["plain", {depth: 10, size: 20, bn: false, batch: 7}],
  ["residual", {depth: 10, size: 32, batch: 68}]
])("tells the memory that a run will take, to the byte: %s, %o", async (network, more) => {
  const {step, steps} = await startRun(network, config(more), kernelBytes(), () => 0);
  expect(steps.next().value?.probe).toBeDefined();
  expect(runCost(network, config(more)).planBytes).toBe(step.bytes);
  step.dispose();
  expect(step.bytes).toBe(0);
});

it("counts the multiply-adds that the kernels make: the network's own, less what padding would cost", () => {
  const {step, probe, total} = runCost("residual", config({steps: 11}));
  const nominal = totals(describeLayers(twinNetwork("residual", DEFAULT_CONFIG))).multiplyAdds;
  // A probe passes 512 images forward; on maps as small as 2 × 2 a kernel of 3 × 3 has little to do.
  expect(probe / 512 / nominal).toBeGreaterThan(0.7);
  expect(probe / 512 / nominal).toBeLessThan(1);
  // A step passes 32 images forward and, but for the first layer's gradient by input, twice back.
  expect(step / 32 / (probe / 512)).toBeGreaterThan(2.9);
  expect(step / 32 / (probe / 512)).toBeLessThanOrEqual(3.1);
  expect(total).toBe(11 * step + 3 * probe);
});

it("grows with whatever makes a run longer, and tells what the largest would take", () => {
  const usual = runCost("residual", DEFAULT_CONFIG);
  for (const more of [{depth: 66}, {width: 16}, {size: 20}, {batch: 64}] as const)
    expect(runCost("residual", {...DEFAULT_CONFIG, ...more}).step, JSON.stringify(more)).toBeGreaterThan(usual.step);
  const {width, size, batch} = NUMBER_RULES;
  const most = {depth: 66, width: width.maximum, size: size.maximum, batch: batch.maximum, data: "shapes"} as const;
  const largest = runCost("residual", {...DEFAULT_CONFIG, ...most});
  expect(largest.planBytes / 2 ** 30).toBeGreaterThan(0.75);
  expect(largest.planBytes / 2 ** 30).toBeLessThan(1);
  expect(largest.imageBytes).toBe((4096 + 2 * 512) * 32 * 32 * 3 * 4);
});

it("estimates seconds from a measured rate: the twins side by side where there are cores, one after the other where not", () => {
  const rate = 1e9;
  const [residual, plain] = (["residual", "plain"] as const).map((network) => runCost(network, DEFAULT_CONFIG).total);
  expect(runSeconds(DEFAULT_CONFIG, rate, 2)).toBe((residual ?? NaN) / rate);
  expect(runSeconds(DEFAULT_CONFIG, rate, 1)).toBeCloseTo(((residual ?? NaN) + (plain ?? NaN)) / rate, 9);
  expect(runSeconds({...DEFAULT_CONFIG, skip: "off"}, rate, 8)).toBe((plain ?? NaN) / rate);
  expect(runSeconds({...DEFAULT_CONFIG, seeds: 5}, rate, 2)).toBeGreaterThan(4.9 * runSeconds(DEFAULT_CONFIG, rate, 2));
});
