/** @file `npm run record`: trains the shipped runs again from their seeds, on wasm in Node, and writes `data/`. */
import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import * as tf from "@tensorflow/tfjs-core";
import {setWasmPaths} from "@tensorflow/tfjs-backend-wasm";
import type {RecordedRun} from "../components/model/recordedRun.js";
import type {NetworkRun, Provenance, StepReport, TwinName} from "../components/model/run.js";
import {DEFAULT_CONFIG, type RunConfig} from "../components/model/runConfig.js";
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
