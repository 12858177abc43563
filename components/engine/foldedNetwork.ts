import type {Tensor} from "@tensorflow/tfjs-core";
import {outputLength} from "../network/outputLength.js";
import type {Convolution, Layer, Network, ResidualUnit, SimpleLayer} from "../network/network.js";
import {classProbabilities} from "./classProbabilities.js";
import {KERAS_EPSILON} from "./epsilon.js";
import {lanesOf} from "./kernels/planConvolution.js";
import type {Kernels} from "./kernels/loadKernels.js";
import {tensorAddress, type Allocator} from "./kernels/wasmMemory.js";
import {LEFT, mapOf, readMap, rowTable, type RowMap} from "./weights/rowMap.js";
import type {UnitMaps} from "./unitMaps.js";

/** A network for single images, with batch norm folded into the convolutions before it. */
export interface FoldedNetwork {
  /**
   * Class probabilities of an image `[h, w, c]`.
   * @throws RangeError for an image of another size, or a deleted unit whose input and output differ in shape
   */
  run(image: Float32Array, options?: FoldedRun): Float32Array;
}

/** How an image is run. */
export interface FoldedRun {
  /** Gets every unit's maps as they come; without it nothing is copied out. */
  readonly onUnit?: (maps: UnitMaps) => void;
  /** Ids of units that are left out: they hand on what they get (Veit et al. 2016, section 4.1). */
  readonly deleted?: ReadonlySet<string>;
  /** Ids of units whose shortcut is cut: they hand on ReLU(f(x)). */
  readonly withoutShortcut?: ReadonlySet<string>;
}

/** Weights of each layer by its id, in Keras' order: kernel; γ, β, mean, variance; weights, bias. They lie in the wasm backend. */
export type LayerWeights = ReadonlyMap<string, readonly Tensor[]>;

/** Where such weights come from; a layer's lie in the backend at least until the next one's are asked for. */
export type WeightSource = Pick<LayerWeights, "get">;

/** How a network is folded. */
export interface FoldOptions {
  /** ε of its batch norm: Keras' 0.001 unless told. */
  readonly epsilon?: number;
  /** Is told each layer, by its summary name, when it has been folded. */
  readonly onLayer?: (name: string) => void;
}

interface Folded {
  readonly output: RowMap;
  /** Convolves into `scratch`, `[row][block][lane][8]`. */
  convolve(): void;
  /** Adds bias and shortcut (an address, or 0), rectifies, and writes the output. */
  finish(shortcut: number, relu: boolean): void;
  /** Writes a map of the same shape as the output instead of the convolution. */
  handOn(map: number): void;
  /** What stands in `scratch`, with its bias: `[h, w, c]`. */
  readScratch(): Float32Array;
}

/**
 * Plans a network for one image at a time on the wasm backend. Maps lie as `[row][channels / 8][column][8]` with a margin of
 * zeros, so that four neighbouring pixels are what four images are in training: the same kernel runs.
 * @throws RangeError for layers that it cannot fold, by name
 */
export function createFoldedNetwork(
  network: Network,
  weights: WeightSource,
  kernels: Kernels,
  allocator: Allocator,
  {epsilon = KERAS_EPSILON, onLayer}: FoldOptions = {}
): FoldedNetwork {
  const scratchBytes = {size: 0, address: 0};
  const steps: ((options: FoldedRun) => void)[] = [];
  const of = (id: string): readonly Tensor[] => {
    const found = weights.get(id);
    if (found === undefined) throw new RangeError(`no weights are given for ${id}`);
    return found;
  };
  const place = (values: Float32Array): number => {
    const address = allocator.take(values.byteLength);
    allocator.floats(address, values.length).set(values);
    return address;
  };

  /** Scale and bias of every output channel that stand for a batch norm. */
  function fold(norm: Layer | undefined, filters: number): {scale: number; bias: Float32Array} {
    if (norm?.kind !== "batchNormalization")
      return {scale: place(new Float32Array(filters).fill(1)), bias: new Float32Array(filters)};
    const [gamma, beta, mean, variance] = of(norm.id).map((tensor) => tensor.dataSync()) as Float32Array[];
    const scale = gamma!.map((value, c) => value / Math.sqrt(variance![c]! + epsilon));
    return {scale: place(scale), bias: beta!.map((value, c) => value - mean![c]! * scale[c]!)};
  }

  /** A convolution from `input`; `expanded` is the kernel width that the image's columns already hold as channels. */
  function foldConvolution(layer: Convolution, norm: Layer | undefined, input: RowMap, expanded?: number): Folded {
    const {kernel, stride, filters} = layer;
    if (filters % 8 !== 0) throw new RangeError(`${layer.name}: filters must be a multiple of 8: ${filters}`);
    const rows = outputLength(input.height, kernel, stride, layer.padding);
    const columns =
      expanded === undefined
        ? outputLength(input.width, kernel, stride, layer.padding)
        : {output: input.width, before: 0};
    const output = mapOf(allocator, rows.output, columns.output, filters);
    const lanes = lanesOf(columns.output);
    const kernelWidth = expanded === undefined ? kernel : 1;
    const table = allocator.store(rowTable(input, rows, columns.before, kernel, kernelWidth, stride));
    const taps = kernel * kernelWidth;
    const padded = input.blocks * 8;
    const {scale, bias} = fold(norm, filters);
    const packed = allocator.take(taps * padded * filters * 4);
    const [tensor] = of(layer.id);
    kernels.packScaled(tensorAddress(tensor!), scale, packed, taps, input.channels, padded, filters);
    const biasAddress = place(bias);
    const noBias = allocator.take(filters * 4);
    scratchBytes.size = Math.max(scratchBytes.size, rows.output * output.blocks * lanes * 32);
    const laneStride = expanded === undefined && stride === 2 ? 64 : 32;
    const step = taps * input.blocks * 256;
    return {
      output,
      convolve() {
        kernels.convolve(
          input.address,
          packed,
          scratchBytes.address,
          table,
          rows.output,
          output.blocks,
          lanes,
          lanes,
          input.lanes * 32,
          step,
          8,
          false,
          laneStride
        );
      },
      finish(shortcut, relu) {
        kernels.finishRows(
          scratchBytes.address,
          biasAddress,
          shortcut,
          output.address,
          rows.output,
          output.blocks,
          columns.output,
          lanes,
          output.lanes,
          relu
        );
      },
      handOn(map) {
        allocator.floats(scratchBytes.address, scratchBytes.size / 4).fill(0);
        kernels.finishRows(
          scratchBytes.address,
          noBias,
          map,
          output.address,
          rows.output,
          output.blocks,
          columns.output,
          lanes,
          output.lanes,
          false
        );
      },
      readScratch() {
        const plain = readMap(allocator, {...output, address: scratchBytes.address, lanes});
        return plain.map((value, i) => value + bias[i % filters]!);
      }
    };
  }

  /** The convolutions of a path, one after another from `x`; a ReLU stands between two. */
  function foldPath(path: readonly SimpleLayer[], x: RowMap): readonly Folded[] {
    const folded: Folded[] = [];
    for (const [i, layer] of path.entries())
      if (layer.kind === "convolution") folded.push(foldConvolution(layer, path[i + 1], folded.at(-1)?.output ?? x));
    return folded;
  }

  function foldUnit(unit: ResidualUnit, x: RowMap): RowMap {
    const count = (kind: Layer["kind"]): number => unit.main.filter((layer) => layer.kind === kind).length;
    if (unit.shortcut === "zero-padding" || count("convolution") !== count("activation") + 1)
      throw new RangeError(`${unit.name} cannot be folded`);
    const {shortcut} = unit;
    const main = foldPath(unit.main, x);
    const last = main.at(-1)!;
    const [skip] = foldPath(unit.skip, x);
    const brought = shortcut === "none" ? undefined : (skip?.output ?? x);
    const keepsShape = unit.stride === 1 && x.channels === last.output.channels;
    steps.push(({onUnit, deleted, withoutShortcut}) => {
      if (deleted?.has(unit.id)) {
        if (!keepsShape) throw new RangeError(`${unit.id} changes the shape and cannot be left out`);
        last.handOn(x.address);
        return;
      }
      const added = withoutShortcut?.has(unit.id) ? undefined : brought;
      for (const folded of main.slice(0, -1)) {
        folded.convolve();
        folded.finish(0, true);
      }
      if (skip && added) {
        skip.convolve();
        skip.finish(0, false);
      }
      last.convolve();
      const residual = onUnit && last.readScratch();
      last.finish(added?.address ?? 0, true);
      if (!onUnit || !residual) return;
      const input = readMap(allocator, x);
      const carried = added === x ? input : added && readMap(allocator, added);
      onUnit({
        name: unit.name,
        shortcut: carried ? shortcut : "none",
        inputShape: [x.height, x.width, x.channels],
        shape: [last.output.height, last.output.width, last.output.channels],
        input,
        ...(carried && {carried}),
        residual,
        sum: carried ? residual.map((value, i) => value + carried[i]!) : residual,
        output: readMap(allocator, last.output)
      });
    });
    return last.output;
  }

  const [stem] = network.layers;
  if (stem?.kind !== "convolution") throw new RangeError(`${network.title} does not start with a convolution`);
  // The stem's few channels would leave lanes idle: each column of the stretched image holds all that a row of the kernel sees.
  const [height, width, channels] = network.input;
  const across = outputLength(width, stem.kernel, stem.stride, stem.padding);
  const stretched = mapOf(allocator, height, across.output, stem.kernel * channels);
  const stretch = (image: Float32Array): void => {
    const target = allocator.floats(stretched.address, height * stretched.blocks * stretched.lanes * 8 - LEFT * 8);
    for (let i = 0; i < height; i++)
      for (let j = 0; j < across.output; j++)
        for (let b = 0; b < stem.kernel; b++) {
          const column = j * stem.stride + b - across.before;
          for (let c = 0; c < channels; c++) {
            const channel = b * channels + c;
            const at = ((i * stretched.blocks + (channel >> 3)) * stretched.lanes + j) * 8 + (channel & 7);
            target[at] = column < 0 || column >= width ? 0 : image[(i * width + column) * channels + c]!;
          }
        }
  };
  const stemFolded = foldConvolution(stem, network.layers[1], stretched, stem.kernel);
  steps.push(() => {
    stemFolded.convolve();
    stemFolded.finish(0, true);
  });
  onLayer?.(stem.name);
  let map = stemFolded.output;
  for (const layer of network.layers.slice(1)) {
    if (layer.kind === "residualUnit") map = foldUnit(layer, map);
    else if (layer.kind === "maxPooling") {
      const rows = outputLength(map.height, layer.pool, layer.stride, layer.padding);
      const columns = outputLength(map.width, layer.pool, layer.stride, layer.padding);
      if (layer.pool !== 3 || layer.stride !== 2) throw new RangeError(`${layer.name}: only 3×3 pooling of stride 2`);
      const [from, to] = [map, mapOf(allocator, rows.output, columns.output, map.channels)];
      steps.push(() =>
        kernels.maxPoolRows(
          from.address,
          to.address,
          from.height,
          to.height,
          from.blocks,
          to.width,
          from.lanes,
          to.lanes,
          rows.before,
          columns.before
        )
      );
      map = to;
    }
    onLayer?.(layer.name);
  }
  const last = map;
  const dense = network.layers.find(({kind}) => kind === "dense");
  const [denseWeights, denseBias] = of(dense?.id ?? "head.dense").map((tensor) => tensor.dataSync()) as Float32Array[];
  scratchBytes.address = allocator.take(scratchBytes.size);

  return {
    run(image, options = {}) {
      if (image.length !== height * width * channels)
        throw new RangeError(
          `the image must have ${height * width * channels} values, ${height}×${width}×${channels}: ${image.length}`
        );
      stretch(image);
      for (const step of steps) step(options);
      return classProbabilities(readMap(allocator, last), last.channels, denseWeights!, denseBias!);
    }
  };
}
