/** @file What every recorder shares: the wasm backend made ready in Node, the kernels, where and with what a run is made. */
import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import * as tf from "@tensorflow/tfjs-core";
import {setWasmPaths} from "@tensorflow/tfjs-backend-wasm";
import type {NetworkRun, Provenance, StepReport, TwinName} from "../../components/run/networkRun.js";
import type {RunConfig} from "../../components/run/runConfig.js";
import {startRun, type StartOptions} from "../../components/engine/train/startRun.js";
import {buildKernels, kernelPath} from "../kernels.js";

const root = join(import.meta.dirname, "../..");

/** What a recorder is given. */
export interface Recording {
  readonly kernels: BufferSource;
  readonly provenance: Provenance;
  /** Keeps a file below `data/`: bytes as they are, anything else as JSON. */
  write(path: string, content: unknown): void;
}

function versions(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const text = readFileSync(join(root, "node_modules", name, "package.json"), "utf8");
      return [name, (JSON.parse(text) as {version: string}).version];
    })
  );
}

/** Writes a file below `data/`. */
function writeData(path: string, content: Uint8Array): void {
  const target = join(root, "data", path);
  mkdirSync(dirname(target), {recursive: true});
  writeFileSync(target, content);
}

/** Readies TensorFlow.js on wasm and the training kernels; what is recorded is given to `keep`, as the bytes of a file. */
export async function startRecording(keep = writeData): Promise<Recording> {
  setWasmPaths(join(root, "node_modules/@tensorflow/tfjs-backend-wasm/dist/"));
  buildKernels();
  await tf.setBackend("wasm");
  return {
    kernels: readFileSync(kernelPath("kernels-simd.wasm")),
    provenance: {
      backend: "wasm, SIMD",
      runtime: `Node ${process.versions.node}`,
      packages: versions("@tensorflow/tfjs-core", "@tensorflow/tfjs-backend-wasm", "assemblyscript"),
      date: new Date().toISOString()
    },
    write(path, content) {
      keep(path, content instanceof Uint8Array ? content : Buffer.from(`${JSON.stringify(content)}\n`));
    }
  };
}

/** Trains one of the twins, or another network in its place, to the end. */
export async function trainOne(
  network: TwinName,
  config: RunConfig,
  kernels: BufferSource,
  options: StartOptions = {}
): Promise<NetworkRun> {
  const {step, steps} = await startRun(network, config, kernels, () => config.lr, options);
  const reports: StepReport[] = [...steps];
  const {weightLayers, activationLayers} = step;
  step.dispose();
  return {network, weightLayers, activationLayers, reports};
}
