/** @file The worker's entry: readies TensorFlow.js on wasm when first asked, then trains or builds. */
import * as tf from "@tensorflow/tfjs-core";
import {setWasmPaths} from "@tensorflow/tfjs-backend-wasm";
import {residualNetwork} from "../model/residualNetwork.js";
import {serveBuild} from "./buildWorker.js";
import {serveLesions} from "./lesionWorker.js";
import {serveLessons} from "./lessonWorker.js";
import {serveResiduals} from "./residualWorker.js";
import {serveSamples} from "./samplesWorker.js";
import {serveStarts} from "./startWorker.js";
import {serveShortcuts} from "./shortcutWorker.js";
import {serveTraining} from "./trainingWorker.js";

/** Everything that this worker fetches lies beside it. */
const here = new URL("./", import.meta.url).href;

async function readyWasm(): Promise<void> {
  if (!(await tf.env().getAsync("WASM_HAS_SIMD_SUPPORT")))
    throw new Error("this browser's WebAssembly has no SIMD instructions, which the networks need");
  // The twins take two cores by being two workers; threads would also need cross-origin isolation.
  tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false);
  setWasmPaths(here);
  if (!(await tf.setBackend("wasm"))) throw new Error("WebAssembly could not be started in this browser");
  await tf.ready();
}

async function fetchKernels(build: "simd" | "relaxed"): Promise<ArrayBuffer> {
  const response = await fetch(new URL(`kernels-${build}.wasm`, here));
  if (!response.ok) throw new Error(`the kernels could not be loaded (HTTP ${response.status})`);
  return response.arrayBuffer();
}

// Training and tests repeat to the bit on every processor: plain SIMD.
async function prepareRepeatable(): Promise<ArrayBuffer> {
  const [kernels] = await Promise.all([fetchKernels("simd"), readyWasm()]);
  return kernels;
}
serveTraining(self, prepareRepeatable);
serveShortcuts(self, readyWasm);
serveLesions(self, prepareRepeatable);
serveStarts(self, prepareRepeatable);
serveSamples(self);
serveLessons(self, prepareRepeatable);
serveResiduals(self, prepareRepeatable);
// A single image is shown, not compared: fused multiply-add where the browser has it.
serveBuild(self, residualNetwork(), {
  async prepare() {
    const [relaxed] = await Promise.all([fetchKernels("relaxed"), readyWasm()]);
    if (WebAssembly.validate(relaxed)) return {kernels: relaxed, backend: "wasm, relaxed SIMD"};
    return {kernels: await fetchKernels("simd"), backend: "wasm, SIMD"};
  },
  async imagenetClasses() {
    // Without the names the classes are numbered: the network runs all the same.
    const response = await fetch(new URL("imagenet-classes.json", here)).catch(() => undefined);
    return response?.ok ? ((await response.json()) as readonly string[]) : [];
  }
});
