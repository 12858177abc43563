import {readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, expect, it, vi} from "vitest";
import {memory} from "@tensorflow/tfjs-core";
import {root} from "../../support/root.js";
import {residualNetwork} from "../../../components/network/residualNetwork.js";
import type {BuildCommand, BuildReport, BuildRequest} from "../../../components/lessons/build/buildProtocol.js";
import {serveBuild, type BuildPort} from "../../../components/lessons/build/build.worker.js";
import {createDataset} from "../../../components/engine/data/dataset.js";
import {safetensorsFile, torchWeights} from "../../support/torchFile.js";
import {kernelBytes, useWasm} from "../../support/wasmBackend.js";

beforeAll(useWasm);

const tools = {
  prepare: () => Promise.resolve({backend: "wasm", kernels: kernelBytes()}),
  imagenetClasses: () => Promise.resolve(Array.from({length: 1000}, (_, i) => `thing ${i}`))
};
const SMALL = residualNetwork({input: [32, 32, 3], stages: [1, 1], width: 16});
const TERMINAL = ["built", "predicted", "channels", "failed"];

/** A served port, and a way to ask that resolves with the terminal report. */
function open() {
  const {port1, port2} = new MessageChannel();
  const reports: BuildReport[] = [];
  let wake: (report: BuildReport) => void = () => undefined;
  let run = 0;
  port2.start();
  serveBuild(port2, SMALL, tools);
  port1.onmessage = ({data}: MessageEvent<BuildReport>) => {
    if (data.type === "alive") return;
    reports.push(data);
    if (TERMINAL.includes(data.type)) wake(data);
  };
  const ask = (command: BuildCommand) =>
    new Promise<BuildReport>((resolve) => {
      wake = resolve;
      port1.postMessage({...command, service: "build", run: ++run} satisfies BuildRequest);
    });
  return {reports, ask, close: () => port1.close()};
}
const grey = (count: number, withoutShortcut: readonly string[] = [], maps = true) =>
  ({type: "predict", image: new Float32Array(count).fill(0.5), withoutShortcut, maps}) as const;
const weights = (bytes: ArrayBuffer, name = "weights.safetensors") => ({type: "load", files: [{name, bytes}]}) as const;
const SHIPPED = join(root, "data/weights/residual-34.safetensors");
const shipped = () => weights(new Uint8Array(readFileSync(SHIPPED)).buffer);

it("builds layer by layer, tells the summary, and runs an image unit by unit", async () => {
  const {reports, ask, close} = open();
  const built = await ask({type: "build"});
  const progress = reports.filter((report) => report.type === "progress");
  expect(progress[0]).toMatchObject({done: 1, words: "conv2d: weights drawn"});
  expect(progress.at(-1)).toMatchObject({words: "dense: made ready to run"});
  expect(progress.map(({done}) => done)).toEqual(progress.map((_, i) => i + 1));
  expect(progress.at(-1)?.total).toBe(progress.length);
  expect(built).toMatchObject({backend: "wasm", network: {weights: "random", input: [32, 32, 3]}});
  expect(built.type === "built" && built.summary).toContain("residual_unit_1 (ResidualUnit)");
  expect(built.type === "built" && built.network.units.map(({id, shortcut}) => `${id} ${shortcut}`)).toEqual([
    "stage1.unit1 identity",
    "stage2.unit1 projection"
  ]);
  const predicted = await ask(grey(32 * 32 * 3));
  const units = reports.filter((report) => report.type === "unit").map(({unit}) => unit);
  expect(units).toHaveLength(2);
  expect(units[0]).toMatchObject({shape: [8, 8, 16], residual: {shape: [8, 8, 8]}});
  expect(units[1]).toMatchObject({inputShape: [8, 8, 16], shape: [4, 4, 32]});
  const total = predicted.type === "predicted" ? predicted.probabilities.reduce((a, b) => a + b) : 0;
  expect(total).toBeCloseTo(1, 5);
  close();
});

it("runs without the shortcuts that it is told to cut, and without maps where none are wanted", async () => {
  const {reports, ask, close} = open();
  await ask({type: "build"});
  const whole = await ask(grey(32 * 32 * 3, [], false));
  const cut = await ask(grey(32 * 32 * 3, ["stage1.unit1"], false));
  expect(reports.filter(({type}) => type === "unit")).toEqual([]);
  expect(whole.type === "predicted" && whole.probabilities).not.toEqual(cut.type === "predicted" && cut.probabilities);
  close();
});

it("loads the shipped miniature, which tells its own test digits", async () => {
  const {ask, close} = open();
  const loaded = await ask(shipped());
  expect(loaded).toMatchObject({
    network: {
      title: "Residual-34",
      weights: "trained",
      input: [16, 16, 1],
      classes: Array.from({length: 10}, (_, i) => String(i))
    }
  });
  expect(loaded.type === "built" && loaded.summary).toContain("Total params: 337,");
  const test = createDataset("digits", "test", 16, 1);
  let right = 0;
  for (let i = 0; i < 12; i++) {
    const image = Float32Array.from(test.image(i));
    const report = await ask({type: "predict", image, withoutShortcut: [], maps: false});
    if (report.type !== "predicted") throw new Error(report.type);
    if (report.probabilities.indexOf(Math.max(...report.probabilities)) === test.label(i)) right++;
  }
  expect(right).toBeGreaterThanOrEqual(11);
  close();
});

it("sends all channels of a unit of the last image, and says when they are no longer kept", async () => {
  const {ask, close} = open();
  await ask(shipped());
  await ask(grey(256));
  expect(await ask({type: "channels", unit: "residual_unit_3"})).toMatchObject({maps: {output: {shape: [8, 8, 16]}}});
  await ask(shipped());
  expect(await ask({type: "channels", unit: "residual_unit_3"})).toMatchObject({
    message: "the maps of residual_unit_3 are no longer kept"
  });
  close();
});

it("gives a network of a thousand classes ImageNet's names", async () => {
  const {ask, close} = open();
  const {tensors} = torchWeights({stages: [1, 1], width: 8, classes: 1000});
  const loaded = await ask(weights(safetensorsFile(tensors)));
  expect(loaded).toMatchObject({network: {normalization: "imagenet", input: [224, 224, 3]}});
  expect(loaded.type === "built" && loaded.network.classes[999]).toBe("thing 999");
  close();
});

it("keeps the network at hand when a file is bad, and says what was wrong", async () => {
  const {ask, close} = open();
  await ask(shipped());
  const image = () => ({type: "predict", image: new Float32Array(256), withoutShortcut: [], maps: false}) as const;
  const before = await ask(image());
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
  ] as const) {
    const failed = await ask(weights(bad));
    expect(failed.type === "failed" && failed.message).toContain(sentence);
  }
  expect(memory().numBytes).toBe(bytes);
  expect(await ask(image())).toMatchObject({
    probabilities: before.type === "predicted" ? before.probabilities : []
  });
  close();
});

it("frees the network that it replaces", async () => {
  const {ask, close} = open();
  await ask(shipped());
  const {numBytes, numTensors} = memory();
  await ask({type: "build"});
  await ask({type: "build"});
  await ask(shipped());
  expect(memory()).toMatchObject({numBytes, numTensors});
  close();
});

it("says what was wrong with a request, and goes on", async () => {
  const {ask, close} = open();
  expect(await ask(grey(3))).toMatchObject({type: "failed", run: 1, message: "the network has to be built first"});
  await ask({type: "build"});
  expect(await ask(grey(3))).toMatchObject({message: "the image must have 3072 values, 32×32×3: 3"});
  close();
});

it("finishes an image before it builds again, and reports exactly one end for each request", async () => {
  const reports: BuildReport[] = [];
  // Delivers at once: on a channel, the cpu backend would be done with the image before the next message comes.
  let deliver: (request: BuildRequest) => void = () => undefined;
  const port: BuildPort = {
    postMessage: (report) => void reports.push(report),
    addEventListener: (_type, listener) => {
      deliver = (data) => listener({data} as MessageEvent<BuildRequest>);
    }
  };
  serveBuild(port, SMALL, tools);
  deliver({service: "build", run: 1, type: "build"});
  deliver({service: "build", run: 2, ...grey(32 * 32 * 3)});
  deliver({service: "build", run: 3, type: "build"});
  await vi.waitFor(() => expect(reports.at(-1)).toMatchObject({type: "built", run: 3}));
  expect(
    reports.filter(({type}) => type !== "progress" && type !== "alive").map(({type, run}) => `${run} ${type}`)
  ).toEqual(["1 built", "2 unit", "2 unit", "2 predicted", "3 built"]);
});
