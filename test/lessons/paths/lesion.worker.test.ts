import {readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, expect, it} from "vitest";
import {root} from "../../support/root.js";
import {lesion} from "../../../components/lessons/paths/lesion.worker.js";
import {lesionClient} from "../../../components/lessons/paths/lesionClient.js";
import {servedWorker} from "../../support/servedWorker.js";
import {kernelBytes, useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

const weightsOf = (network: string): ArrayBuffer =>
  new Uint8Array(readFileSync(join(root, `data/weights/${network}-34.safetensors`))).buffer;
const open = () => lesionClient({createWorker: servedWorker(lesion, () => Promise.resolve(kernelBytes()))});

it("finds that the residual network bears the loss of a unit and the plain one does not", async () => {
  const {load, test, stop} = open();
  const accuracy = async (network: "residual" | "plain", deleted: string[]): Promise<number> =>
    (await test(network, deleted)).accuracy;
  for (const network of ["residual", "plain"] as const) {
    const {seed, units} = await load(network, weightsOf(network));
    expect(seed).toBe(1);
    expect(units).toHaveLength(13);
    expect(await accuracy(network, [])).toBeGreaterThan(0.85);
  }
  expect(await accuracy("residual", ["stage3.unit4"])).toBeGreaterThan(0.8);
  expect(await accuracy("plain", ["stage3.unit4"])).toBeLessThan(0.5);
  stop();
});

it("says what was wrong with a request, and goes on", async () => {
  const {load, test, stop} = open();
  await expect(test("plain", [])).rejects.toThrow("the plain network has to be loaded first");
  await expect(load("plain", new TextEncoder().encode("not weights at all").buffer)).rejects.toThrow();
  await load("plain", weightsOf("plain"));
  await expect(test("plain", ["stage2.unit1"])).rejects.toThrow(
    "stage2.unit1 changes the shape and cannot be left out"
  );
  stop();
});

it("swaps neighbours of one stage, twice is back to the start, and other pairs are refused", async () => {
  const {load, test, stop} = open();
  await load("residual", weightsOf("residual"));
  const answers = async (...swapped: (readonly [string, string])[]): Promise<string> =>
    (await test("residual", [], swapped)).answers;
  const whole = await answers();
  const pair = ["stage1.unit1", "stage1.unit2"] as const;
  expect(await answers(pair)).not.toBe(whole);
  expect(await answers(pair, pair)).toBe(whole);
  await expect(answers(["stage1.unit3", "stage2.unit2"])).rejects.toThrow(
    "stage1.unit3 and stage2.unit2 have different shapes and cannot change places"
  );
  await expect(answers(["stage2.unit1", "stage2.unit2"])).rejects.toThrow("cannot change places");
  stop();
});

it("shows what a test image looks like in the cut network: nothing changes before the first unit that is out", async () => {
  const {load, watch, stop} = open();
  await load("plain", weightsOf("plain"));
  const [whole, cut] = [await watch("plain", [], 2), await watch("plain", ["stage3.unit4", "stage4.unit2"], 2)];
  const maps = (tested: typeof whole) => tested.snapshot?.maps ?? [];
  expect(maps(whole).map(({length}) => length)).toEqual([
    ...Array<number>(4).fill(256),
    ...Array<number>(4).fill(64),
    ...Array<number>(6).fill(16),
    ...Array<number>(3).fill(4)
  ]);
  expect(maps(cut).slice(0, 11)).toEqual(maps(whole).slice(0, 11));
  // A unit that is out hands on what it gets.
  expect(maps(cut)[11]).toEqual(maps(cut)[10]);
  expect(maps(cut)[12]).not.toEqual(maps(whole)[12]);
  const {probabilities} = cut.snapshot!;
  expect(probabilities.indexOf(Math.max(...probabilities))).toBe(Number(cut.answers[2]));
  expect((await watch("plain", [], 2)).answers).toBe(whole.answers);
  stop();
});

it("shows one channel or the strongest, which stays the same channel when units are out", async () => {
  const {load, watch, stop} = open();
  await load("residual", weightsOf("residual"));
  const channels = async (maps: "strongest" | number, ...deleted: string[]) =>
    (await watch("residual", deleted, 1, maps)).snapshot?.channels;
  expect(await channels(6)).toEqual(Array<number>(17).fill(6));
  const whole = (await channels("strongest"))!;
  expect(new Set(whole).size).toBeGreaterThan(1);
  const cut = (await channels("strongest", "stage1.unit2"))!;
  // The unit that is out hands on what it gets.
  expect(cut).toEqual(whole.map((channel, i) => (i === 2 ? whole[1] : channel)));
  stop();
});

it("shows the stem's own map where the first units are all out", async () => {
  const {load, watch, stop} = open();
  await load("residual", weightsOf("residual"));
  const stem = async (...deleted: string[]) => (await watch("residual", deleted, 0)).snapshot?.maps[0];
  expect(await stem("stage1.unit1", "stage1.unit2", "stage1.unit3")).toEqual(await stem());
  stop();
});
