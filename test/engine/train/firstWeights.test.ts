import {beforeAll, expect, it} from "vitest";
import {DEFAULT_CONFIG, type RunConfig} from "../../../components/run/runConfig.js";
import {miniature} from "../../../components/network/miniature.js";
import {copyKernels, lastKernels, lastScales} from "../../../components/engine/train/firstWeights.js";
import {startRun} from "../../../components/engine/train/startRun.js";
import {kernelBytes, relativeError, useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

const small = {...DEFAULT_CONFIG, depth: 10, size: 8, batch: 4, steps: 2} as const;

it("names one γ a unit, the last", () => {
  expect(lastScales(miniature({depth: 10}))).toEqual([1, 2, 3, 4].map((n) => `stage${n}.unit1.bn2.gamma`));
  expect(lastScales(miniature({depth: 10, batchNormalization: false}))).toEqual([]);
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

const CONFIG: RunConfig = {...DEFAULT_CONFIG, depth: 34, size: 8, batch: 4, steps: 1};

/** The first weights of a configuration's network by name, and what its first probe measures. */
async function startOf(network: "residual" | "plain", more: Partial<RunConfig>) {
  const {step, steps} = await startRun(network, {...CONFIG, ...more}, kernelBytes(), () => 0.05);
  const values = new Map(step.parameters.map(({id}, i) => [id, step.getParameter(i)]));
  const {activationLayers} = step;
  const probe = steps.next().value?.probe;
  step.dispose();
  return {values, probe, activationLayers};
}
const deviation = (values: Float32Array): number =>
  Math.sqrt(values.reduce((sum, w) => sum + w * w, 0) / values.length);

it("names the kernels that keep the shape, and each unit's last", () => {
  const network = miniature({depth: 10, skip: false});
  expect(lastKernels(network)).toEqual([1, 2, 3, 4].map((n) => `stage${n}.unit1.conv2`));
  expect(copyKernels(network)).toEqual(["stage1.unit1.conv1", ...[1, 2, 3, 4].map((n) => `stage${n}.unit1.conv2`)]);
});

it("starts the plain network near a copy of its input where that is asked for: the identity and He's noise of gain .1", async () => {
  const [copy, he] = [await startOf("plain", {start: "copy"}), await startOf("plain", {})];
  const copied = new Set(copyKernels(miniature({depth: 34, skip: false})));
  // 32 convolutions in 16 units, of which the three that halve the map cannot be a copy.
  expect(copied.size).toBe(29);
  for (const [id, values] of copy.values) {
    const usual = he.values.get(id)!;
    if (!copied.has(id)) {
      expect(values, id).toEqual(usual);
      continue;
    }
    const channels = Math.sqrt(values.length / 9);
    const noise = values.map((w, i) => {
      const [tap, from, to] = [Math.floor(i / channels ** 2), Math.floor(i / channels) % channels, i % channels];
      return w - (tap === 4 && from === to ? 1 : 0);
    });
    // The noise is the same draw, scaled: √(.1 / 2) of He's with gain 2.
    expect(
      relativeError(
        noise,
        usual.map((w) => w * Math.sqrt(0.05))
      ),
      id
    ).toBeLessThan(1e-6 / deviation(noise));
  }
  const residual = [await startOf("residual", {start: "copy"}), await startOf("residual", {})];
  expect(residual[0]?.values).toEqual(residual[1]?.values);
});

it.each([true, false])(
  "is a chain of identities at step 0 where the branches start silent, batch norm %s",
  async (bn) => {
    const {values, probe, activationLayers} = await startOf("residual", {silent: true, bn});
    for (const id of lastKernels(miniature({depth: 34})))
      expect(
        values.get(id)?.some((w) => w !== 0),
        id
      ).toBe(false);
    const rms = new Map(activationLayers.map((id, i) => [id, probe?.activationRms[i]]));
    // Within a stage every unit hands on what it is given, to the bit.
    for (const [stage, units] of [3, 4, 6, 3].entries())
      for (let unit = 2; unit <= units; unit++)
        expect(rms.get(`stage${stage + 1}.unit${unit}`), `${stage + 1}.${unit}`).toBe(
          rms.get(`stage${stage + 1}.unit1`)
        );
    expect(rms.get("stage1.unit1")).toBe(rms.get("stem"));
    expect(rms.get("stem")).toBeGreaterThan(0);
  }
);

it("leaves the plain network as it is where the branches start silent", async () => {
  const [silent, usual] = [await startOf("plain", {silent: true}), await startOf("plain", {})];
  expect(silent.values).toEqual(usual.values);
});

it("trains 66 layers and zero padding: the padding's network has no projection, the others' weights are the same", async () => {
  const deep = await startOf("residual", {depth: 66, shortcut: "padding", silent: true, size: 8});
  expect(deep.activationLayers).toHaveLength(33);
  expect([...deep.values.keys()].filter((id) => id.includes("projection"))).toEqual([]);
  // Nothing but the stem's map, every other position of it, thrice, and zeros: its norm can only fall.
  const rms = deep.probe?.activationRms ?? [];
  expect(rms.at(-1)).toBeGreaterThan(0);
  expect(deep.probe?.valLoss).toBeGreaterThan(0);
  const usual = await startOf("residual", {depth: 66, size: 8});
  expect(deep.values.get("stage2.unit8.conv1")).toEqual(usual.values.get("stage2.unit8.conv1"));
});
