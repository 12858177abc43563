/** @file What the benchmark times, in the browser's worker. Each case is made ready, then timed in turn with the others. */
import * as tf from "@tensorflow/tfjs";
import "@tensorflow/tfjs-backend-wasm";
import {miniature} from "../../components/network/miniature.js";
import {residualNetwork} from "../../components/network/residualNetwork.js";
import {DEFAULT_CONFIG} from "../../components/run/runConfig.js";
import {createDataset, gather, type Batch} from "../../components/engine/data/dataset.js";
import {initialize} from "../../components/engine/train/initialize.js";
import {createTrainingStep} from "../../components/engine/train/trainingStep.js";
import {createFoldedNetwork} from "../../components/engine/foldedNetwork.js";
import {modelWeights} from "../../components/engine/layers/modelWeights.js";
import {planConvolution} from "../../components/engine/kernels/planConvolution.js";
import {finish} from "../../components/engine/kernels/pieces.js";
import {storedTables} from "../../components/engine/kernels/storedTables.js";
import {loadKernels} from "../../components/engine/kernels/loadKernels.js";
import {hasBatchNormAddRelu, registerBatchNormAddRelu} from "../../components/engine/kernels/batchNormAddRelu.js";
import {registerTraining} from "../../components/engine/kernels/stock/registerTraining.js";
import {createAllocator, wasmMemory} from "../../components/engine/kernels/wasmMemory.js";
import {sequentialResnet} from "../../components/engine/layers/sequentialResnet.js";
import {convNetJsStep, jaxStep, onnxForward} from "./others.js";
import {stepGigaflop} from "./stepGigaflop.js";
import {peakLoops} from "./peakLoops.js";
import type {ReadyCase} from "./readyCase.js";
import {stockModel} from "./stockModel.js";

const fetchBytes = async (name: string): Promise<ArrayBuffer> => (await fetch(`./${name}`)).arrayBuffer();

function batchOf(count: number): Batch {
  const data = createDataset("digits", "train", DEFAULT_CONFIG.size, 1);
  return gather(data, [...Array(count).keys()]);
}

interface StepOptions {
  readonly skip: boolean;
  readonly bn: boolean;
  readonly build: "simd" | "relaxed";
  readonly width?: number;
  readonly depth?: 10 | 18 | 34;
  readonly batch?: number;
}

async function ourStep({skip, bn, build, width = 8, depth = 34, batch = 32}: StepOptions): Promise<ReadyCase> {
  await tf.setBackend("wasm");
  const network = miniature({skip, batchNormalization: bn, width, depth});
  const step = await createTrainingStep(network, {batch, kernels: await fetchBytes(`kernels-${build}.wasm`)});
  initialize(step, 1, bn ? 2 : 1);
  const {images, labels} = batchOf(batch);
  return {run: () => step.step(images, labels, 0.001), gigaflop: stepGigaflop(network, batch)};
}

async function stockStep(backend: "cpu" | "wasm" | "webgl", fused = false): Promise<ReadyCase> {
  await tf.setBackend(backend);
  // The registration stays: these cases have a worker of their own.
  if (backend === "wasm" && !hasBatchNormAddRelu()) {
    const kernels = await loadKernels(await fetchBytes("kernels-simd.wasm"), wasmMemory());
    registerTraining(kernels);
    registerBatchNormAddRelu(kernels);
  }
  const network = miniature({});
  const stock = stockModel(network, fused);
  const {images, labels} = batchOf(32);
  const x = tf.tensor4d(images, [32, ...network.input]);
  const y = tf.oneHot(tf.tensor1d(labels, "int32"), 10);
  return {run: () => stock.trainOnBatch(x, y), gigaflop: stepGigaflop(network, 32)};
}

async function stockForward(): Promise<ReadyCase> {
  await tf.setBackend("wasm");
  const model = sequentialResnet(residualNetwork());
  const x = tf.randomNormal<tf.Rank.R4>([1, 224, 224, 3], 0, 1, "float32", 1);
  return {run: () => tf.tidy(() => void (model.predict(x) as tf.Tensor).dataSync()), gigaflop: 7.33};
}

async function ourForward(build: "simd" | "relaxed"): Promise<ReadyCase> {
  await tf.setBackend("wasm");
  const network = residualNetwork();
  const model = sequentialResnet(network);
  const allocator = createAllocator();
  const kernels = await loadKernels(await fetchBytes(`kernels-${build}.wasm`), allocator.memory);
  const folded = createFoldedNetwork(network, modelWeights(network, model), kernels, allocator);
  model.dispose();
  const image = new Float32Array(224 * 224 * 3).fill(0.5);
  return {run: () => folded.run(image), gigaflop: 7.33};
}

async function building(): Promise<ReadyCase> {
  await tf.setBackend("wasm");
  const network = residualNetwork();
  const kernels = await fetchBytes("kernels-simd.wasm");
  return {
    async run() {
      const model = sequentialResnet(network);
      const allocator = createAllocator();
      createFoldedNetwork(
        network,
        modelWeights(network, model),
        await loadKernels(kernels, allocator.memory),
        allocator
      );
      model.dispose();
      allocator.dispose();
    }
  };
}

/** One convolution kernel on a map of the miniature, often enough to be timed. */
async function kernelCase(
  build: "simd" | "relaxed",
  size: number,
  channels: number,
  pass: "forward" | "inputGradient" | "filterGradient"
): Promise<ReadyCase> {
  await tf.setBackend("wasm");
  const allocator = createAllocator();
  const kernels = await loadKernels(await fetchBytes(`kernels-${build}.wasm`), allocator.memory);
  const [images, blocks, times] = [32, channels / 8, 20];
  const weightBytes = 9 * channels * channels * 4;
  const take = (): number => allocator.take(weightBytes);
  const filter = {
    taps: 9,
    inputBlocks: blocks,
    outputBlocks: blocks,
    depth: 8,
    weights: take(),
    gradient: take(),
    forward: take(),
    backward: take()
  };
  const plane = {
    height: size,
    width: size,
    outputHeight: size,
    outputWidth: size,
    kernelHeight: 3,
    kernelWidth: 3,
    stride: 1,
    top: 1,
    left: 1
  };
  const plan = planConvolution(kernels, storedTables(allocator), plane, filter, images, true);
  const bytes = size * size * channels * images * 4;
  const [x, y] = [{address: allocator.take(bytes)}, {address: allocator.take(bytes)}];
  const pieces = {
    forward: plan.forward(x, y),
    inputGradient: plan.inputGradient(y, x, false),
    filterGradient: plan.filterGradient(x, y)
  }[pass];
  const taps = (3 * size - 2) ** 2;
  return {
    run() {
      for (let i = 0; i < times; i++) finish(pieces);
    },
    gigaflop: (2 * times * taps * channels * channels * images) / 1e9
  };
}

/** Rounds of the loops that tell the peak. */
const ROUNDS = 4_000_000;

const loops = async (build: "simd" | "relaxed") => peakLoops(await fetchBytes(`peak-${build}.wasm`), ROUNDS);

export interface BenchCase {
  readonly backend: string;
  readonly ready: () => Promise<ReadyCase>;
  /** How often it is timed. */
  readonly samples: number;
}

const step = (options: StepOptions): BenchCase => ({backend: "wasm", samples: 15, ready: () => ourStep(options)});
const onWasm = (samples: number, ready: () => Promise<ReadyCase>): BenchCase => ({backend: "wasm", samples, ready});

const KERNEL_SHAPES = [
  [16, 8],
  [8, 16],
  [4, 32],
  [2, 64]
] as const;
const KERNEL_CASES = (["simd", "relaxed"] as const).flatMap((build) =>
  KERNEL_SHAPES.flatMap(([size, channels]) =>
    (["forward", "inputGradient", "filterGradient"] as const).map(
      (pass) =>
        [
          `kernel ${build} ${size}×${size}×${channels} ${pass}`,
          onWasm(9, () => kernelCase(build, size, channels, pass))
        ] as const
    )
  )
);

/** Cases whose name ends so replace kernels of TensorFlow.js, and so have a worker of their own. */
export const REGISTERED = "wasm with our kernels";

/** Every case by its name; all are timed in turn, so that their ratios hold. */
export const CASES: Readonly<Record<string, BenchCase>> = {
  "peak, relaxed": onWasm(15, async () => (await loops("relaxed")).peak),
  "peak, plain": onWasm(15, async () => (await loops("simd")).peak),
  "peak with a tile's loads, plain": onWasm(15, async () => (await loops("simd")).fed),
  "step, residual, batch norm, plain SIMD": step({skip: true, bn: true, build: "simd"}),
  "step, residual, batch norm, relaxed SIMD": step({skip: true, bn: true, build: "relaxed"}),
  "step, plain, batch norm, plain SIMD": step({skip: false, bn: true, build: "simd"}),
  "step, residual, no batch norm, plain SIMD": step({skip: true, bn: false, build: "simd"}),
  "step, plain, no batch norm, plain SIMD": step({skip: false, bn: false, build: "simd"}),
  "step, width 16": {...step({skip: true, bn: true, build: "simd", width: 16}), samples: 9},
  "step, width 32": {...step({skip: true, bn: true, build: "simd", width: 32}), samples: 5},
  "step, depth 10": step({skip: true, bn: true, build: "simd", depth: 10}),
  "step, depth 18": step({skip: true, bn: true, build: "simd", depth: 18}),
  "step, batch 8": step({skip: true, bn: true, build: "simd", batch: 8}),
  "step, batch 128": {...step({skip: true, bn: true, build: "simd", batch: 128}), samples: 9},
  [`step, tf.layers, ${REGISTERED}`]: onWasm(15, () => stockStep("wasm")),
  [`step, tf.layers fused, ${REGISTERED}`]: onWasm(15, () => stockStep("wasm", true)),
  "step, tf.layers, WebGL": {backend: "webgl", samples: 2, ready: () => stockStep("webgl")},
  "step, tf.layers, cpu": {backend: "cpu", samples: 3, ready: () => stockStep("cpu")},
  "step, ConvNetJS, plain, no batch norm": {
    backend: "cpu",
    samples: 3,
    ready: () => Promise.resolve(convNetJsStep(batchOf(32)))
  },
  "step, jax-js, residual, no batch norm": onWasm(3, () => jaxStep(batchOf(32))),
  "ResNet-34 forward, ours, plain SIMD": onWasm(9, () => ourForward("simd")),
  "ResNet-34 forward, ours, relaxed SIMD": onWasm(9, () => ourForward("relaxed")),
  "ResNet-34 forward, tf.layers, wasm": onWasm(9, stockForward),
  "ResNet-34 forward, ONNX Runtime Web": onWasm(9, () => onnxForward(1)),
  // Timed apart, in a worker of its own.
  "ResNet-34 forward, ONNX Runtime Web, two threads": onWasm(0, () => onnxForward(2)),
  "ResNet-34 built and folded": onWasm(5, building),
  ...Object.fromEntries(KERNEL_CASES)
};
