import type {Network} from "../network/network.js";
import {classProbabilities} from "./classProbabilities.js";
import {KERAS_EPSILON} from "./epsilon.js";
import {foldConvolution} from "./foldConvolution.js";
import {tensorsOf, type FoldContext} from "./foldContext.js";
import type {FoldedRun} from "./foldedRun.js";
import {foldPooling} from "./foldPooling.js";
import {foldUnit} from "./foldUnit.js";
import type {Kernels} from "./kernels/loadKernels.js";
import type {Allocator} from "./kernels/wasmMemory.js";
import type {WeightSource} from "./layerWeights.js";
import {stretchedImage} from "./stretchedImage.js";
import {readMap} from "./weights/rowMap.js";

/** A network for single images, with batch norm folded into the convolutions before it. */
export interface FoldedNetwork {
  /**
   * Class probabilities of an image `[h, w, c]`.
   * @throws RangeError for an image of another size, or a deleted unit whose input and output differ in shape
   */
  run(image: Float32Array, options?: FoldedRun): Float32Array;
  /** The same, a layer or a unit at a time. */
  runInPieces(image: Float32Array, options?: FoldedRun): Generator<undefined, Float32Array>;
}

/** How a network is folded. */
export interface FoldOptions {
  /** ε of its batch norm: Keras' 0.001 unless told. */
  readonly epsilon?: number;
}

/**
 * Plans a network for one image at a time on the wasm backend. Maps lie as `[row][channels / 8][column][8]` with a margin of
 * zeros, so that four neighbouring pixels are what four images are in training: the same kernel runs.
 * @throws RangeError for layers that it cannot fold, by name
 */
export function createFoldedNetwork(...parts: Parameters<typeof foldInPieces>): FoldedNetwork {
  return finish(foldInPieces(...parts));
}

/** Does the pieces that are left. */
function finish<T>(pieces: Generator<unknown, T>): T {
  for (;;) {
    const {done, value} = pieces.next();
    if (done) return value;
  }
}

/**
 * The same in pieces, so that others can be heard in between; tells each layer, by its summary name, when it has been folded.
 * @throws RangeError for layers that it cannot fold, by name
 */
export function* foldInPieces(
  network: Network,
  weights: WeightSource,
  kernels: Kernels,
  allocator: Allocator,
  {epsilon = KERAS_EPSILON}: FoldOptions = {}
): Generator<string, FoldedNetwork> {
  const context: FoldContext = {weights, kernels, allocator, epsilon, scratch: {size: 0, address: 0}};
  const steps: ((options: FoldedRun) => void)[] = [];
  const [stem, second] = network.layers;
  if (stem?.kind !== "convolution") throw new RangeError(`${network.title} does not start with a convolution`);
  const [height, width, channels] = network.input;
  const stretched = stretchedImage(allocator, network.input, stem);
  const folded = foldConvolution(context, stem, second, stretched.map, stem.kernel);
  steps.push(() => {
    folded.convolve();
    folded.finish(0, true);
  });
  yield stem.name;
  let map = folded.output;
  for (const layer of network.layers.slice(1)) {
    if (layer.kind === "residualUnit" || layer.kind === "maxPooling") {
      const planned = layer.kind === "residualUnit" ? foldUnit(context, layer, map) : foldPooling(context, layer, map);
      steps.push((options) => planned.run(options));
      map = planned.output;
    }
    yield layer.name;
  }
  const last = map;
  const dense = network.layers.find(({kind}) => kind === "dense");
  if (dense === undefined) throw new RangeError(`${network.title} has no classifier`);
  const [denseWeights, denseBias] = tensorsOf(context, dense.id).map((tensor) => tensor.dataSync()) as Float32Array[];
  context.scratch.address = allocator.take(context.scratch.size);

  function* runInPieces(image: Float32Array, options: FoldedRun = {}): Generator<undefined, Float32Array> {
    if (image.length !== height * width * channels)
      throw new RangeError(
        `the image must have ${height * width * channels} values, ${height}×${width}×${channels}: ${image.length}`
      );
    stretched.write(image);
    for (const step of steps) {
      step(options);
      yield;
    }
    return classProbabilities(readMap(allocator, last), last.channels, denseWeights!, denseBias!);
  }
  return {runInPieces, run: (image, options) => finish(runInPieces(image, options))};
}
