import {readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, expect, it} from "vitest";
import {memory} from "@tensorflow/tfjs-core";
import {root} from "../../support/root.js";
import {residualNetwork} from "../../../components/network/residualNetwork.js";
import {build} from "../../../components/lessons/build/build.worker.js";
import {buildClient, type MakingProgress} from "../../../components/lessons/build/buildClient.js";
import type {MapChoice} from "../../../components/run/mapChoice.js";
import type {ShownUnit} from "../../../components/lessons/build/shownMaps.js";
import {chosenConvolution} from "../../../components/picture/unit/arithmetic/chosenValue.js";
import {createDataset} from "../../../components/engine/data/dataset.js";
import {servedWorker} from "../../support/servedWorker.js";
import {safetensorsFile, torchWeights} from "../../support/torchFile.js";
import {kernelBytes, useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

const tools = {
  prepare: () => Promise.resolve({backend: "wasm", kernels: kernelBytes()}),
  imagenetClasses: () => Promise.resolve(Array.from({length: 1000}, (_, i) => `thing ${i}`))
};
const SMALL = residualNetwork({input: [32, 32, 3], stages: [1, 1], width: 16});
const HOST = {...tools, network: SMALL};

/** The service behind its client; what it tells is kept. */
function open() {
  const progress: MakingProgress[] = [];
  const units: ShownUnit[] = [];
  const ends: string[] = [];
  const client = buildClient((reason) => ends.push(reason), {createWorker: servedWorker(build, HOST)});
  const onUnit = (unit: ShownUnit): void => void units.push(unit);
  const onProgress = (told: MakingProgress): void => void progress.push(told);
  return {
    progress,
    units,
    random: () => client.random(onProgress),
    load: (bytes: ArrayBuffer) => client.load([{name: "weights.safetensors", bytes}], onProgress),
    /** Runs a grey image of so many values. */
    predict: (count: number, cut: readonly string[] = [], maps = true) =>
      client.predict(new Float32Array(count).fill(0.5), cut, {open: "residual_unit", ...(maps && {onUnit})}),
    image: (values: Float32Array<ArrayBuffer>, maps: MapChoice = "mean", cut: readonly string[] = []) =>
      client.predict(values, cut, {maps, open: "residual_unit"}),
    channels: (unit: string) => client.channels(unit),
    inside: (unit: string, withoutShortcut: readonly string[] = []) =>
      client.inside({image: Float32Array.from({length: 256}, (_, i) => Math.sin(i)), withoutShortcut, unit}),
    close: () => {
      client.stop();
      expect(ends).toEqual([]);
    }
  };
}
const SHIPPED = join(root, "data/weights/residual-34.safetensors");
const shipped = () => new Uint8Array(readFileSync(SHIPPED)).buffer;

it("builds layer by layer, tells the summary, and runs an image unit by unit", async () => {
  const {progress, units, random, predict, close} = open();
  const {backend, network, summary} = await random();
  expect(progress[0]).toMatchObject({done: 1, words: "conv2d: weights drawn"});
  expect(progress.at(-1)).toMatchObject({words: "dense: made ready to run"});
  expect(progress.map(({done}) => done)).toEqual(progress.map((_, i) => i + 1));
  expect(progress.at(-1)?.total).toBe(progress.length);
  expect(backend).toBe("wasm");
  expect(network).toMatchObject({weights: "random", input: [32, 32, 3]});
  expect(summary).toContain("residual_unit_1 (ResidualUnit)");
  expect(network.units.map(({id, shortcut}) => `${id} ${shortcut}`)).toEqual([
    "stage1.unit1 identity",
    "stage2.unit1 projection"
  ]);
  const {whole, sizes, opened} = await predict(32 * 32 * 3);
  expect(units).toHaveLength(2);
  expect(units[0]).toMatchObject({shape: [8, 8, 16], residual: {shape: [8, 8, 8]}});
  expect(units[1]).toMatchObject({inputShape: [8, 8, 16], shape: [4, 4, 32]});
  expect(whole.probabilities.reduce((a, b) => a + b)).toBeCloseTo(1, 5);
  expect(whole.maps.map(({length}) => length)).toEqual([64, 64, 16]);
  const means = Array.from(units[1]!.means.output, (value): unknown => expect.closeTo(value, 5));
  expect(Array.from(whole.maps[2]!)).toEqual(means);
  expect(sizes.map(({residual, shortcut}) => residual / shortcut)).toEqual([
    expect.closeTo(units[0]!.ratio, 5),
    expect.closeTo(units[1]!.ratio, 5)
  ]);
  expect(opened).toMatchObject({name: "residual_unit", shape: [8, 8, 16]});
  close();
});

it("runs without the shortcuts that it is told to cut, and without maps where none are wanted", async () => {
  const {units, random, predict, close} = open();
  await random();
  const before = await predict(32 * 32 * 3, [], false);
  const {whole, cut, opened} = await predict(32 * 32 * 3, ["stage1.unit1"], false);
  expect(units).toEqual([]);
  expect(before.cut).toBeUndefined();
  expect(whole.probabilities).toEqual(before.whole.probabilities);
  expect(cut?.probabilities).not.toEqual(whole.probabilities);
  expect(cut?.moved.every((moved) => moved > 0)).toBe(true);
  // Without the shortcut it hands on ReLU(f(x)) alone.
  const branch = Array.from(opened?.one.f ?? [], (value) => Math.max(0, value));
  expect(Array.from(opened?.after?.one ?? [])).toEqual(branch);
  close();
});

it("loads the shipped miniature, which tells its own test digits", async () => {
  const {load, image, close} = open();
  const {network, summary} = await load(shipped());
  expect(network).toMatchObject({
    title: "Residual-34",
    weights: "trained",
    input: [16, 16, 1],
    classes: Array.from({length: 10}, (_, i) => String(i))
  });
  expect(summary).toContain("Total params: 337,");
  const test = createDataset("digits", "test", 16, 1);
  let right = 0;
  for (let i = 0; i < 12; i++) {
    const {probabilities} = (await image(Float32Array.from(test.image(i)))).whole;
    if (probabilities.indexOf(Math.max(...probabilities)) === test.label(i)) right++;
  }
  expect(right).toBeGreaterThanOrEqual(11);
  close();
});

it("sends all channels of a unit of the last image, and says when they are no longer kept", async () => {
  const {load, predict, channels, close} = open();
  await load(shipped());
  await predict(256);
  expect(await channels("residual_unit_3")).toMatchObject({output: {shape: [8, 8, 16]}});
  await load(shipped());
  await expect(channels("residual_unit_3")).rejects.toThrow("the maps of residual_unit_3 are no longer kept");
  close();
});

it("gives a network of a thousand classes ImageNet's names", async () => {
  const {load, close} = open();
  const {tensors} = torchWeights({stages: [1, 1], width: 8, classes: 1000});
  const {network} = await load(safetensorsFile(tensors));
  expect(network).toMatchObject({normalization: "imagenet", input: [224, 224, 3]});
  expect(network.classes[999]).toBe("thing 999");
  close();
});

it("keeps the network at hand when a file is bad, and says what was wrong", async () => {
  const {load, image, close} = open();
  await load(shipped());
  const before = await image(new Float32Array(256));
  const bytes = memory().numBytes;
  const {tensors} = torchWeights({stages: [1, 1], width: 8, classes: 10});
  for (const [bad, sentence] of [
    [new TextEncoder().encode("this is only a text").buffer, "this is a text that begins"],
    [safetensorsFile(tensors.filter(({name}) => name !== "fc.bias")), "fc.bias is missing"],
    [
      safetensorsFile(tensors.map((t) => (t.name === "fc.bias" ? {...t, values: t.values.map(() => NaN)} : t))),
      "fc.bias holds values that are not finite numbers"
    ],
    [new Uint8Array(readFileSync(SHIPPED)).buffer.slice(0, 100_000), "is cut off"]
  ] as const)
    await expect(load(bad)).rejects.toThrow(sentence);
  expect(memory().numBytes).toBe(bytes);
  expect((await image(new Float32Array(256))).whole).toEqual(before.whole);
  close();
});

it("frees the network that it replaces", async () => {
  const {load, random, close} = open();
  await load(shipped());
  const {numBytes, numTensors} = memory();
  await random();
  await random();
  await load(shipped());
  expect(memory()).toMatchObject({numBytes, numTensors});
  close();
});

it("says what was wrong with a request, and goes on", async () => {
  const {random, predict, close} = open();
  await expect(predict(3)).rejects.toThrow("the network has to be built first");
  await random();
  await expect(predict(3)).rejects.toThrow("the image must have 3072 values, 32×32×3: 3");
  close();
});

it("finishes an image before it builds again, and answers each request once", async () => {
  const {units, random, predict, close} = open();
  const order: string[] = [];
  const note = (name: string) => () => void order.push(`${name} after ${units.length} units`);
  await Promise.all([
    random().then(note("first")),
    predict(32 * 32 * 3).then(note("image")),
    random().then(note("second"))
  ]);
  expect(order).toEqual(["first after 0 units", "image after 2 units", "second after 2 units"]);
  close();
});

it("shows the strongest map of each unit or one channel, the same one in the network with cuts", async () => {
  const {load, image, close} = open();
  await load(shipped());
  const values = () => Float32Array.from({length: 256}, (_, i) => Math.sin(i));
  const [mean, strongest, one] = [await image(values()), await image(values(), "strongest"), await image(values(), 5)];
  expect(mean.whole.channels).toBeUndefined();
  const channels = strongest.whole.channels!;
  expect(channels).toHaveLength(17);
  expect(channels.every((channel, i) => channel < 8 * 2 ** (i < 4 ? 0 : i < 8 ? 1 : i < 14 ? 2 : 3))).toBe(true);
  const norm = (map: ArrayLike<number>): number => Math.hypot(...Array.from(map));
  one.whole.maps.forEach((map, i) => expect(norm(map)).toBeLessThanOrEqual(norm(strongest.whole.maps[i]!) + 1e-4));
  expect(one.whole.channels).toEqual(channels.map(() => 5));
  expect(one.opened).toMatchObject({channel: 5, isChosen: true});
  expect(strongest.opened?.isChosen).toBeUndefined();
  const cut = await image(values(), "strongest", ["stage1.unit1"]);
  expect(cut.cut?.channels).toEqual(channels);
  close();
});

it("opens a unit to its inner maps: they lead from x to the f(x) that the folded network computes", async () => {
  const {load, inside, close} = open();
  await load(shipped());
  for (const name of ["residual_unit_12", "residual_unit_13"]) {
    const unit = (await inside(name))!;
    const {maps, weights, epsilon, shape} = unit;
    const at = 3 * shape[2] + 5;
    const pixel = {row: Math.floor(3 / shape[1]), column: 3 % shape[1]};
    for (const convolution of ["conv1", "conv2"] as const)
      expect(maps[convolution]![at]).toBeCloseTo(chosenConvolution(unit, convolution, {pixel, channel: 5}).value, 3);
    const {gamma, beta, mean, variance} = weights.bn2!;
    const f = ((maps.conv2![at]! - mean[5]!) / Math.sqrt(variance[5]! + epsilon)) * gamma[5]! + beta[5]!;
    expect(maps.bn2![at]).toBeCloseTo(f, 3);
    const carried = unit.shortcut === "identity" ? maps.x! : maps.projectionBn!;
    expect(maps.sum![at]).toBeCloseTo(carried[at]! + f, 3);
    expect(maps.projection === undefined).toBe(unit.shortcut === "identity");
  }
  // Cut, it hands on f(x) alone, and nothing is told of the arc.
  for (const [name, id] of [
    ["residual_unit_12", "stage3.unit6"],
    ["residual_unit_13", "stage4.unit1"]
  ] as const) {
    const cut = (await inside(name, [id]))!;
    expect(cut.shortcut).toBe("none");
    expect(cut.maps.sum).toEqual(cut.maps.bn2);
    expect(cut.maps.conv1).toBeDefined();
    expect([cut.maps.projection, cut.maps.projectionBn]).toEqual([undefined, undefined]);
  }
  expect(await inside("residual_unit_99")).toBeUndefined();
  close();
});
