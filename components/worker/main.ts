/** @file The worker's entry: readies TensorFlow.js on wasm, then serves what the first message asks for. */
import * as tf from "@tensorflow/tfjs-core";
import {setWasmPaths} from "@tensorflow/tfjs-backend-wasm";
import {serveTraining} from "./trainingWorker.js";

/** Everything that this worker fetches lies beside it. */
const here = new URL("./", import.meta.url).href;

async function readyWasm(): Promise<void> {
  setWasmPaths(here);
  if (!(await tf.setBackend("wasm"))) throw new Error("WebAssembly could not be started in this browser");
  await tf.ready();
}

async function prepare(): Promise<ArrayBuffer> {
  if (!(await tf.env().getAsync("WASM_HAS_SIMD_SUPPORT")))
    throw new Error("this browser's WebAssembly has no SIMD instructions, which the training needs");
  const [response] = await Promise.all([fetch(new URL("kernels-simd.wasm", here)), readyWasm()]);
  if (!response.ok) throw new Error(`the training kernels could not be loaded (HTTP ${response.status})`);
  return response.arrayBuffer();
}

serveTraining(self, prepare);
