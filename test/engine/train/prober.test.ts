import {beforeAll, expect, it} from "vitest";
import {memory} from "@tensorflow/tfjs-core";
import {createProber} from "../../../components/engine/train/prober.js";
import type {Slices} from "../../../components/engine/train/slices.js";
import {startRun} from "../../../components/engine/train/startRun.js";
import type {Evaluation} from "../../../components/run/probes/evaluation.js";
import type {TwinName} from "../../../components/run/networkRun.js";
import {DEFAULT_CONFIG, type RunConfig} from "../../../components/run/runConfig.js";
import {runCost} from "../../../components/run/runCost.js";
import {kernelBytes, useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

function finish<Result>(all: Slices<Result>): Result {
  for (;;) {
    const {value, done} = all.next();
    if (done === true) return value;
  }
}

it.each<[TwinName, Partial<RunConfig>]>([
  ["residual", {depth: 10, size: 8, batch: 4}],
  ["plain", {depth: 18, size: 8, batch: 5, data: "shapes", opt: "adam", lr: 0.01}],
  ["residual", {depth: 10, size: 12, batch: 3, bn: false, shortcut: "padding"}]
])("evaluates as the network in training does, to the bit, and takes what was told: %s, %o", async (network, more) => {
  const config: RunConfig = {...DEFAULT_CONFIG, steps: 3, ...more};
  const before = memory().numTensors;
  const prober = await createProber(network, config, kernelBytes(), {watched: 7});
  const seen: Evaluation[] = [];
  const {step, sliced, save} = await startRun(network, config, kernelBytes(), () => config.lr, {
    watched: 7,
    apart(parameters) {
      seen.push(finish(prober.evaluate(parameters())));
      return undefined;
    }
  });
  for (const taken of sliced) {
    const report = await taken?.report;
    if (report?.probe === undefined) continue;
    const {loss, accuracy, answers, snapshots} = seen.at(-1) ?? {};
    expect([loss, accuracy, answers, snapshots?.[0]]).toEqual([
      ...[report.probe.valLoss, report.probe.valAccuracy, report.probe.answers, report.probe.snapshot]
    ]);
  }
  expect(seen).toHaveLength(2);
  const {apartBytes} = runCost(network, config);
  const images = 8 * 512 * config.size ** 2 * (config.data === "shapes" ? 3 : 1);
  expect(prober.bytes + images).toBe(apartBytes);
  expect(() => finish(prober.evaluate(save().parameters.slice(1)))).toThrow(/has \d+ values: \d+/);
  prober.dispose();
  step.dispose();
  expect(memory().numTensors).toBe(before);
});
