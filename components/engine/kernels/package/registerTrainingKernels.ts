/**
 * @file The entry of the package `tfjs-wasm-training`. Training on TensorFlow.js' wasm backend: the kernels that it lacks, faster ones
 * for some that it has, and batch norm, sum and ReLU as one operation. `scripts/packKernels.ts` makes the package.
 */
import {getBackend, type Tensor} from "@tensorflow/tfjs-core";
import {batchNormAddRelu, registerBatchNormAddRelu} from "../batchNormAddRelu.js";
import {loadKernels} from "../loadKernels.js";
import {registerTraining} from "../stock/registerTraining.js";
import {wasmMemory} from "../wasmMemory.js";

// Both builds of the kernels in base64, set in when the package is made.
declare const PLAIN_KERNELS: string;
declare const RELAXED_KERNELS: string;

/** What kind of kernels are registered. */
export interface TrainingKernelsOptions {
  /**
   * Multiply and add in one instruction where the browser has relaxed SIMD: faster; the last bits then differ from processor to
   * processor. Where it is unknown, the plain kernels run. Default: false.
   */
  readonly relaxed?: boolean;
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/**
 * Registers the training kernels for the `wasm` backend, which must be the current one. After that a `tf.layers` model trains there
 * with `model.fit`, unchanged.
 * @returns takes the registration back and frees its memory
 * @throws Error when the current backend is not wasm, or runs in threads, and without WebAssembly SIMD
 */
export async function registerTrainingKernels(options: TrainingKernelsOptions = {}): Promise<() => void> {
  if (getBackend() !== "wasm")
    throw new Error(
      `the training kernels are for the wasm backend, and the current one is ${getBackend()}: await tf.setBackend("wasm") first`
    );
  const memory = wasmMemory();
  if (typeof SharedArrayBuffer !== "undefined" && memory.buffer instanceof SharedArrayBuffer)
    throw new Error(
      'the training kernels are for the wasm backend without threads: tf.env().set("WASM_HAS_MULTITHREAD_SUPPORT", false) before it starts'
    );
  const [plain, relaxed] = [bytesOf(PLAIN_KERNELS), bytesOf(RELAXED_KERNELS)];
  if (!WebAssembly.validate(plain)) throw new Error("the training kernels need WebAssembly SIMD, which is not here");
  const kernels = await loadKernels(
    options.relaxed === true && WebAssembly.validate(relaxed) ? relaxed : plain,
    memory
  );
  const takeBacks = [registerTraining(kernels), registerBatchNormAddRelu(kernels)];
  return () => {
    for (const takeBack of takeBacks.splice(0)) takeBack();
  };
}

/**
 * ReLU(γ (x − mean) / √(variance + ε) + β [+ shortcut]) with mean and variance of the batch, as one operation with its gradient by x,
 * γ, β and the shortcut. On wasm, after `registerTrainingKernels`.
 * @param x `[images, height, width, channels]`, channels a multiple of 8
 * @param gamma `[channels]`
 * @param beta `[channels]`
 * @param shortcut of x's shape
 * @param epsilon what is added to the variance
 * @returns a tensor of x's shape
 * @throws RangeError for another number of channels
 */
export function batchNormSumRelu(
  x: Tensor,
  gamma: Tensor,
  beta: Tensor,
  shortcut?: Tensor,
  epsilon: number = 1e-3
): Tensor {
  return batchNormAddRelu(x, gamma, beta, shortcut, epsilon);
}
