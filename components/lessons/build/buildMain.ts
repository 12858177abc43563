/** @file Entry of the worker of /build, with `tf.layers`. */
import {residualNetwork} from "../../network/residualNetwork.js";
import {beside, fetchKernels, readyWasm} from "../../worker/backend.js";
import {serveBuild} from "./build.worker.js";

serveBuild(self, residualNetwork(), {
  // A single image is shown, not compared: fused multiply-add where the browser has it.
  async prepare() {
    const [relaxed] = await Promise.all([fetchKernels("relaxed"), readyWasm()]);
    if (WebAssembly.validate(relaxed)) return {kernels: relaxed, backend: "wasm, relaxed SIMD"};
    return {kernels: await fetchKernels("simd"), backend: "wasm, SIMD"};
  },
  async imagenetClasses() {
    // Without the names the classes are numbered: the network runs all the same.
    const response = await fetch(beside("imagenet-classes.json")).catch(() => undefined);
    return response?.ok ? ((await response.json()) as readonly string[]) : [];
  }
});
