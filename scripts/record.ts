/** @file `npm run record`: trains the shipped runs again from their seeds, on wasm in Node, and writes `data/`. */
import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import * as tf from "@tensorflow/tfjs-core";
import {setWasmPaths} from "@tensorflow/tfjs-backend-wasm";
import type {RecordedRun} from "../components/model/recordedRun.js";
import type {GridCell, RecordedGrid} from "../components/model/recordedGrid.js";
import type {NetworkRun, Provenance, StepReport, TwinName} from "../components/model/run.js";
import {DEFAULT_CONFIG, type RunConfig} from "../components/model/runConfig.js";
import {createDataset, gather} from "../components/training/data/dataset.js";
import {encodeSafetensors, type WeightFile} from "../components/tensor/safetensors.js";
import {startRun} from "../components/training/startRun.js";
import {buildKernels, kernelPath} from "./kernels.js";

const root = join(import.meta.dirname, "..");

/** The runs that the pages show, by file name. */
const RUNS: Readonly<Record<string, RunConfig>> = {
  default: DEFAULT_CONFIG,
  "no-batch-norm": {...DEFAULT_CONFIG, bn: false, depth: 18, size: 12, lr: 0.02, steps: 100}
};

async function trainOne(network: TwinName, config: RunConfig, kernels: BufferSource): Promise<NetworkRun> {
  const {step, steps} = await startRun(network, config, kernels, () => config.lr);
  const reports: StepReport[] = [...steps];
  const {weightLayers, activationLayers} = step;
  step.dispose();
  return {network, weightLayers, activationLayers, reports};
}

function versions(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const text = readFileSync(join(root, "node_modules", name, "package.json"), "utf8");
      return [name, (JSON.parse(text) as {version: string}).version];
    })
  );
}

setWasmPaths(join(root, "node_modules/@tensorflow/tfjs-backend-wasm/dist/"));
buildKernels();
await tf.setBackend("wasm");
const kernels = readFileSync(kernelPath("kernels-simd.wasm"));
const provenance: Provenance = {
  backend: "wasm, SIMD",
  runtime: `Node ${process.versions.node}`,
  packages: versions("@tensorflow/tfjs-core", "@tensorflow/tfjs-backend-wasm", "assemblyscript"),
  date: new Date().toISOString()
};
/** Batches whose statistics are averaged for use without a batch, and images that the trained networks are tested on. */
const STATISTICS_BATCHES = 64;
const TEST_IMAGES = 1024;

/** Trains one network longer and gives its weights with the batch statistics of training, ready for use on single images. */
async function trainWeights(network: TwinName, config: RunConfig): Promise<WeightFile> {
  const {step, steps} = await startRun(network, config, kernels, () => config.lr);
  const reports = [...steps];
  const tensors = step.parameters.map(({id, shape}, index) => ({name: id, shape, values: step.getParameter(index)}));
  const train = createDataset(config.data, "train", config.size, config.seed);
  const sums = new Map<string, Float32Array>();
  for (let i = 0; i < STATISTICS_BATCHES; i++) {
    const {images, labels} = gather(
      train,
      Array.from({length: config.batch}, (_, n) => i * config.batch + n)
    );
    // A step of rate 0 measures without moving: the velocity changes, but the weights are already read.
    step.step(images, labels, 0);
    for (const {id, mean, variance} of step.statistics())
      for (const [name, values] of [
        [`${id}.mean`, mean],
        [`${id}.variance`, variance]
      ] as const) {
        const sum = sums.get(name) ?? new Float32Array(values.length);
        values.forEach((value, c) => (sum[c] = sum[c]! + value / STATISTICS_BATCHES));
        sums.set(name, sum);
      }
  }
  const test = createDataset(config.data, "test", config.size, config.seed);
  const {images, labels} = gather(
    test,
    Array.from({length: TEST_IMAGES}, (_, n) => n)
  );
  const {accuracy} = step.evaluate(images, labels);
  step.dispose();
  for (const [name, values] of sums) tensors.push({name, shape: [values.length], values});
  const metadata = {
    network,
    config: JSON.stringify(config),
    provenance: JSON.stringify(provenance),
    validation_accuracy: String(reports.at(-1)?.probe?.valAccuracy),
    test_accuracy_batch_statistics: String(accuracy)
  };
  return {tensors, metadata};
}

/** Steps of the trained networks: the plain twin gets three times as many, so that both know the task. */
const TRAINED: readonly (readonly [TwinName, number])[] = [
  ["residual", 300],
  ["plain", 900]
];

mkdirSync(join(root, "data/weights"), {recursive: true});
for (const [network, count] of TRAINED) {
  console.log(`training the ${network} network for ${count} steps`);
  const file = await trainWeights(network, {...DEFAULT_CONFIG, steps: count});
  writeFileSync(join(root, "data/weights", `${network}-34.safetensors`), encodeSafetensors(file));
}

mkdirSync(join(root, "data/runs"), {recursive: true});
for (const [name, config] of Object.entries(RUNS)) {
  const networks: NetworkRun[] = [];
  for (const network of ["residual", "plain"] as const) {
    console.log(`recording ${name}, ${network} network, seed ${config.seed}, ${config.steps} steps`);
    networks.push(await trainOne(network, config, kernels));
  }
  const recorded: RecordedRun = {config, provenance, networks};
  writeFileSync(join(root, "data/runs", `${name}.json`), `${JSON.stringify(recorded)}\n`);
}

/** The grid of depths: learning rates near the best of both networks, found by trying .002 to .2 on seed 1. */
const GRID = {lr: {withNorm: 0.05, without: 0.02}, steps: 120, seeds: [1, 2, 3, 4, 5]} as const;
/** Batches that a training loss is averaged over. */
const LAST = 20;

const cells: GridCell[] = [];
for (const bn of [true, false])
  for (const depth of [10, 18, 34] as const)
    for (const seed of GRID.seeds)
      for (const network of ["residual", "plain"] as const) {
        const lr = bn ? GRID.lr.withNorm : GRID.lr.without;
        const config: RunConfig = {...DEFAULT_CONFIG, bn, depth, seed, lr, steps: GRID.steps};
        const {reports} = await trainOne(network, config, kernels);
        const trainLoss = reports.slice(-LAST).reduce((sum, {loss}) => sum + loss / LAST, 0);
        cells.push({network, bn, depth, seed, trainLoss, valAccuracy: reports.at(-1)?.probe?.valAccuracy ?? NaN});
        console.log(`grid: ${network}, ${depth} layers, batch norm ${bn ? "on" : "off"}, seed ${seed}: ${trainLoss.toFixed(2)}`); // prettier-ignore
      }
const grid: RecordedGrid = {provenance, lr: GRID.lr, steps: GRID.steps, cells};
writeFileSync(join(root, "data/runs/grid.json"), `${JSON.stringify(grid)}\n`);
