import {readFileSync} from "node:fs";
import {setFlagsFromString} from "node:v8";
import {beforeAll, expect, it} from "vitest";
import {residualNetwork} from "../../../components/network/residualNetwork.js";
import {createFoldedNetwork} from "../../../components/engine/foldedNetwork.js";
import {modelWeights} from "../../../components/engine/layers/modelWeights.js";
import {sequentialResnet} from "../../../components/engine/layers/sequentialResnet.js";
import {randomStream} from "../../../components/run/randomStream.js";
import {loadKernels, type Kernels} from "../../../components/engine/kernels/loadKernels.js";
import {lanesOf} from "../../../components/engine/kernels/lanes.js";
import {finish} from "../../../components/engine/kernels/pieces.js";
import {packWeights, planConvolution} from "../../../components/engine/kernels/planConvolution.js";
import {storedTables} from "../../../components/engine/kernels/storedTables.js";
import {createAllocator, type Allocator} from "../../../components/engine/kernels/wasmMemory.js";
import {kernelPath, type KernelBuild} from "../../../scripts/kernels.js";
import {relativeError, useWasm} from "../../support/wasmBackend.js";

/** A 3×3 convolution on a 5×6 map of 8 channels to 16. */
const PLANE = {
  ...{height: 5, width: 6, outputHeight: 5, outputWidth: 6},
  ...{kernelHeight: 3, kernelWidth: 3, stride: 1, top: 1, left: 1}
};
const WEIGHTS = 9 * 8 * 16;

beforeAll(async () => {
  const relaxed = readFileSync(kernelPath("kernels-relaxed.wasm"));
  // Node 20 has relaxed SIMD behind a flag.
  if (!WebAssembly.validate(relaxed)) setFlagsFromString("--experimental-wasm-relaxed-simd");
  await useWasm();
});

/** Forward pass and both gradients of so many images by one build, from the same numbers: only lanes of images. */
function passes(kernels: Kernels, allocator: Allocator, images: number): readonly Float32Array[] {
  const lanes = lanesOf(images);
  const stream = randomStream(3, images);
  const filled = (count: number): number => {
    const address = allocator.take(count * 4);
    allocator.floats(address, count).forEach((_, i, values) => (values[i] = stream.normal()));
    return address;
  };
  const [weights, x, dy] = [filled(WEIGHTS), filled(30 * lanes * 8), filled(30 * 2 * lanes * 8)];
  const [gradient, forward, backward] = [1, 2, 3].map(() => allocator.take(WEIGHTS * 4));
  const [y, dx] = [allocator.take(30 * 2 * lanes * 32), allocator.take(30 * lanes * 32)];
  const filter = {
    ...{taps: 9, inputBlocks: 1, outputBlocks: 2, depth: 8, weights},
    ...{gradient: gradient!, forward: forward!, backward: backward!}
  };
  packWeights(kernels, filter);
  const plan = planConvolution(kernels, storedTables(allocator), PLANE, filter, images, true);
  finish(plan.forward({address: x}, {address: y}));
  finish(plan.inputGradient({address: dy}, {address: dx}, false));
  finish(plan.filterGradient({address: x}, {address: dy}));
  const ofImages = (address: number, rows: number): Float32Array =>
    Float32Array.from({length: rows * images * 8}, (_, i) => {
      const row = Math.floor(i / (images * 8));
      return allocator.floats(address + row * lanes * 32, images * 8)[i % (images * 8)] ?? NaN;
    });
  return [ofImages(y, 60), ofImages(dx, 30), allocator.floats(gradient!, WEIGHTS).slice()];
}

it.each([4, 8, 12, 16, 21, 32])("computes %i images with fused arithmetic as with the plain one", async (images) => {
  const allocator = createAllocator();
  const by = async (build: KernelBuild) =>
    passes(await loadKernels(readFileSync(kernelPath(build)), allocator.memory), allocator, images);
  const [plain, relaxed] = [await by("kernels-simd.wasm"), await by("kernels-relaxed.wasm")];
  relaxed.forEach((values, i) => expect(relativeError(values, plain[i] ?? [])).toBeLessThan(1e-5));
  allocator.dispose();
});

// Of 11, 17 and 23 pixels, tiles of six may not leave five.
it.each([22, 34, 46])("folds a network for images %i pixels wide with both arithmetics", async (width) => {
  const network = residualNetwork({input: [8, width, 1], stages: [1], width: 8, classes: 3});
  const model = sequentialResnet(network);
  const image = Float32Array.from({length: 8 * width}, (_, i) => Math.sin(i));
  const by = async (build: KernelBuild): Promise<Float32Array> => {
    const allocator = createAllocator();
    const kernels = await loadKernels(readFileSync(kernelPath(build)), allocator.memory);
    const answer = createFoldedNetwork(network, modelWeights(network, model), kernels, allocator).run(image);
    allocator.dispose();
    return answer;
  };
  expect(relativeError(await by("kernels-relaxed.wasm"), await by("kernels-simd.wasm"))).toBeLessThan(1e-5);
});
