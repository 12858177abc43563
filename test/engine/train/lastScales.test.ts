import {beforeAll, expect, it} from "vitest";
import {DEFAULT_CONFIG} from "../../../components/run/runConfig.js";
import {miniature} from "../../../components/network/miniature.js";
import {lastScales} from "../../../components/engine/train/lastScales.js";
import {startRun} from "../../../components/engine/train/startRun.js";
import {kernelBytes, useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

const small = {...DEFAULT_CONFIG, depth: 10, size: 8, batch: 4, steps: 2} as const;

it("names one γ a unit, the last", () => {
  expect([...lastScales(miniature({depth: 10}))]).toEqual([1, 2, 3, 4].map((n) => `stage${n}.unit1.bn2.gamma`));
  expect(lastScales(miniature({depth: 10, batchNormalization: false})).size).toBe(0);
});

async function firstStep(network: "residual" | "plain", zero: boolean) {
  const {step, steps} = await startRun(network, {...small, zero}, kernelBytes(), () => 0.05);
  const scales = step.parameters.flatMap(({id}, i) =>
    id.endsWith("unit1.bn2.gamma") ? [step.getParameter(i)[0]] : []
  );
  const report = steps.next().value;
  const layers = step.weightLayers;
  step.dispose();
  const norms = report?.probe?.gradNorm ?? [];
  return {scales, norms: new Map(layers.map((id, i) => [id, norms[i] ?? NaN]))};
}

it("starts the residual network's last γ at zero: its branches get no gradient at the first step", async () => {
  const {scales, norms} = await firstStep("residual", true);
  expect(scales).toEqual([0, 0, 0, 0]);
  expect(norms.get("stage2.unit1.conv1")).toBe(0);
  expect(norms.get("stage2.unit1.conv2")).toBe(0);
  expect(norms.get("stage2.unit1.projection")).toBeGreaterThan(0);
  const usual = await firstStep("residual", false);
  expect(usual.scales).toEqual([1, 1, 1, 1]);
  expect(usual.norms.get("stage2.unit1.conv1")).toBeGreaterThan(0);
});

it("leaves the plain network as it is: with γ = 0 it could compute nothing", async () => {
  expect((await firstStep("plain", true)).scales).toEqual([1, 1, 1, 1]);
});
