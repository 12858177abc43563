import {afterAll, beforeAll, expect, it} from "vitest";
import {memory} from "@tensorflow/tfjs-core";
import {IDENTITY_SETUPS} from "../../../../components/run/identityConfig.js";
import {loadKernels} from "../../../../components/engine/kernels/loadKernels.js";
import {registerKernels} from "../../../../components/engine/kernels/registerKernels.js";
import {wasmMemory} from "../../../../components/engine/kernels/wasmMemory.js";
import {startIdentityRun} from "../../../../components/lessons/residual-learning/worker/identityRun.js";
import {kernelBytes, useWasm} from "../../../support/wasmBackend.js";

let unregister: () => void;
beforeAll(async () => {
  await useWasm();
  unregister = registerKernels(await loadKernels(kernelBytes(), wasmMemory()));
});
afterAll(() => unregister());

const config = {...IDENTITY_SETUPS[0]!, seed: 1, steps: 30};

it("the residual block learns to copy by switching its branch off; the plain one is still far from it", () => {
  const {measures, step} = startIdentityRun(config).advance(100);
  expect(step).toBe(30);
  const [first, last] = [measures.residual[0]!, measures.residual.at(-1)!];
  expect(first.on).toBeGreaterThan(0.3);
  expect(last.on).toBeLessThan(0.02);
  expect(last.error).toBeLessThan(1e-3);
  expect(last.ratio).toBeLessThan(0.05);
  expect(measures.plain.at(-1)!.error).toBeGreaterThan(0.4);
});

it("repeats to the bit, however its steps are cut, and keeps no tensor", () => {
  const before = memory().numTensors;
  const [once, cut] = [startIdentityRun(config), startIdentityRun(config)];
  cut.advance(2);
  const whole = once.advance(5);
  expect(cut.advance(3).measures.plain).toEqual(whole.measures.plain.slice(2));
  expect(cut.advance(0).maps).toEqual(whole.maps);
  expect(memory().numTensors).toBe(before);
});

it("measures once more after the last step, and only once, so that the end is that of the weights as they are then", () => {
  const [short, long] = [startIdentityRun(config), startIdentityRun({...config, steps: 100})];
  const {measures} = short.advance(30);
  expect(measures.residual).toHaveLength(31);
  expect(short.advance(1).measures.residual).toEqual([]);
  expect(long.advance(31).measures).toEqual(measures);
});

it("starts both stacks with the same weights: the residual map is what the plain one would be, with the input added", () => {
  const {maps} = startIdentityRun(config).advance(0);
  maps.plain.forEach((plain, i) => {
    if (plain > 0) expect(maps.residual[i]).toBeCloseTo(plain + maps.input[i]!, 4);
  });
});
