import {outputLength} from "../../network/outputLength.js";
import type {Convolution, Network, ResidualUnit, Shape, SimpleLayer} from "../../network/network.js";
import {KERAS_EPSILON} from "../epsilon.js";
import {
  blocksOf,
  lanesOf,
  planConvolution,
  type FilterWeights,
  type PlannedConvolution
} from "../kernels/planConvolution.js";
import type {Kernels} from "../kernels/loadKernels.js";
import type {Allocator} from "../kernels/wasmMemory.js";
import type {ParameterBuffers} from "./parameters.js";

/** A feature map in memory: its address, positions (height × width) and channel blocks. */
export interface FeatureMap {
  readonly address: number;
  readonly shape: Shape;
  readonly positions: number;
  readonly blocks: number;
}

/** Where a batch normalization leaves the statistics of the batch: mean, then 1 / √(variance + ε), of every channel. */
export interface NormStatistics {
  readonly id: string;
  readonly channels: number;
  readonly address: number;
}

/** A network's forward pass for a fixed number of images, and its backward pass where it trains. */
export interface Plan {
  /** Where the images go: `[position][1][lane][8]`. */
  readonly images: FeatureMap;
  /** The stem's and every unit's output, in order of depth. */
  readonly activations: readonly FeatureMap[];
  /** ∂L/∂ of each of {@link activations}; empty where the plan doesn't train. */
  readonly gradients: readonly FeatureMap[];
  readonly norms: readonly NormStatistics[];
  /** Mean over positions of the last activation, `[channel block][lane][8]`. */
  readonly features: number;
  forward(): void;
  /** From ∂L/∂features at the given address to the gradient of every parameter. */
  backward(featureGradient: number): void;
}

/** What every step of a plan needs. */
export interface PlanContext {
  readonly kernels: Kernels;
  readonly allocator: Allocator;
  readonly parameters: ParameterBuffers;
  readonly filters: ReadonlyMap<string, FilterWeights>;
  readonly images: number;
  /** Whether gradients are wanted: then every intermediate is kept, else memory is used again. */
  readonly trains: boolean;
}

/** γ, β, their gradients and this batch's statistics: addresses. */
interface Norm {
  readonly gamma: number;
  readonly beta: number;
  readonly dGamma: number;
  readonly dBeta: number;
  readonly statistics: number;
}

/** Convolution, batch norm where the network has it, sum with a shortcut where there is one, ReLU where asked: forward and back. */
interface Block {
  readonly output: FeatureMap;
  forward(): void;
  /**
   * `dy` is the gradient of the output; where the block ends in ReLU it is masked into `masked` (which may be dy), and that is
   * also the gradient of the shortcut. dx is written or, with `accumulate`, added to; 0 leaves it out.
   */
  backward(dy: number, masked: number, scratch: number, dx: number, accumulate: boolean): void;
}

/** Plans the passes of a network of convolutions, batch norm and residual units, for `context.images` images. */
export function planNetwork(network: Network, context: PlanContext): Plan {
  const {kernels, allocator, parameters, filters, images, trains} = context;
  const lanes = lanesOf(images);
  const bytesOf = ([h, w, c]: Shape): number => h * w * blocksOf(c) * lanes * 32;
  const norms: NormStatistics[] = [];
  const free = new Map<number, number[]>();
  const take = (shape: Shape): FeatureMap => {
    const bytes = bytesOf(shape);
    const address = free.get(bytes)?.pop() ?? allocator.take(bytes);
    return {address, shape, positions: shape[0] * shape[1], blocks: blocksOf(shape[2])};
  };
  /** Hands memory on to later maps; a plan that trains needs everything until the backward pass. */
  const give = ({address, shape}: FeatureMap): void => {
    if (trains) return;
    const bytes = bytesOf(shape);
    free.set(bytes, [...(free.get(bytes) ?? []), address]);
  };

  function normOf(layer: SimpleLayer | undefined, channels: number): Norm | undefined {
    if (layer?.kind !== "batchNormalization") return undefined;
    const gamma = parameters.slot(`${layer.id}.gamma`).offset * 4;
    const beta = parameters.slot(`${layer.id}.beta`).offset * 4;
    const statistics = allocator.take(channels * 8);
    norms.push({id: layer.id, channels, address: statistics});
    return {
      gamma: parameters.values + gamma,
      beta: parameters.values + beta,
      dGamma: parameters.gradients + gamma,
      dBeta: parameters.gradients + beta,
      statistics
    };
  }

  function planBlock(x: FeatureMap, layers: readonly SimpleLayer[], relu: boolean, shortcut?: FeatureMap): Block {
    const layer = layers[0];
    if (layer?.kind !== "convolution")
      throw new RangeError(`a block starts with a convolution: ${layer?.name ?? "nothing"}`);
    const {convolution, shape} = convolutionOf(layer, x.shape);
    const norm = normOf(layers[1], layer.filters);
    const before = take(shape);
    // Batch norm's gradient needs what came in; without it the map is finished in place.
    const output = trains && norm ? take(shape) : before;
    const {positions, blocks} = output;
    const finishes = norm !== undefined || relu || shortcut !== undefined;
    return {
      output,
      forward() {
        convolution.forward(x.address, before.address);
        if (norm)
          kernels.batchStatistics(before.address, norm.statistics, positions, blocks, images, lanes, KERAS_EPSILON);
        if (finishes)
          kernels.normalizeAddRelu(
            before.address,
            norm?.statistics ?? 0,
            norm?.gamma ?? 0,
            norm?.beta ?? 0,
            shortcut?.address ?? 0,
            output.address,
            positions,
            blocks,
            lanes,
            relu
          );
      },
      backward(dy, masked, scratch, dx, accumulate) {
        let gradient = dy;
        if (norm) {
          const y = relu ? output.address : 0;
          const {statistics, gamma, dGamma, dBeta} = norm;
          kernels.normalizeGradient(
            dy,
            y,
            relu ? masked : dy,
            before.address,
            statistics,
            gamma,
            dGamma,
            dBeta,
            scratch,
            positions,
            blocks,
            images,
            lanes
          );
          gradient = scratch;
        } else if (relu) {
          kernels.maskGradient(dy, output.address, masked, bytesOf(shape));
          gradient = masked;
        }
        convolution.filterGradient(x.address, gradient);
        if (dx !== 0) convolution.inputGradient(gradient, dx, accumulate);
      }
    };
  }

  function convolutionOf(layer: Convolution, [height, width]: Shape): {convolution: PlannedConvolution; shape: Shape} {
    const rows = outputLength(height, layer.kernel, layer.stride, layer.padding);
    const columns = outputLength(width, layer.kernel, layer.stride, layer.padding);
    const filter = filters.get(layer.id);
    if (filter === undefined) throw new RangeError(`no weights are planned for ${layer.id}`);
    const plane = {
      height,
      width,
      outputHeight: rows.output,
      outputWidth: columns.output,
      kernelHeight: layer.kernel,
      kernelWidth: layer.kernel,
      stride: layer.stride,
      top: rows.before,
      left: columns.before
    };
    const convolution = planConvolution(kernels, allocator, plane, filter, images, trains);
    return {convolution, shape: [rows.output, columns.output, layer.filters]};
  }

  interface PlannedUnit {
    readonly output: FeatureMap;
    forward(): void;
    backward(dy: number, dx: number): void;
  }

  function planUnit(unit: ResidualUnit, x: FeatureMap, scratch: readonly [number, number, number]): PlannedUnit {
    if (unit.shortcut === "zero-padding")
      throw new RangeError(`${unit.id}: zero-padding shortcuts are not trained here`);
    const [masked, first, second] = scratch;
    const split = unit.main.findIndex((layer) => layer.kind === "activation") + 1;
    const one = planBlock(x, unit.main.slice(0, split), true);
    const projection = unit.shortcut === "projection" ? planBlock(x, unit.skip, false) : undefined;
    const shortcut = unit.shortcut === "none" ? undefined : (projection?.output ?? x);
    const two = planBlock(one.output, unit.main.slice(split), true, shortcut);
    give(one.output);
    if (projection) give(projection.output);
    return {
      output: two.output,
      forward() {
        one.forward();
        projection?.forward();
        two.forward();
      },
      backward(dy, dx) {
        // Through the sum the gradient goes to both paths unchanged (He et al. 2016, equation 5): the masked gradient is
        // already the identity shortcut's share of dx, and the main path's is added to it.
        const identity = unit.shortcut === "identity";
        const sum = identity ? dx : masked;
        two.backward(dy, sum, first, second, false);
        one.backward(second, second, first, dx, identity);
        projection?.backward(sum, sum, first, dx, true);
      }
    };
  }

  const image = take(network.input);
  const units = network.layers.filter((layer) => layer.kind === "residualUnit");
  const stem = network.layers.slice(
    0,
    network.layers.findIndex((layer) => layer.kind === "residualUnit")
  );
  const stemBlock = planBlock(image, stem as readonly SimpleLayer[], true);
  const largest = bytesOf(stemBlock.output.shape);
  const scratch = trains
    ? ([allocator.take(largest), allocator.take(largest), allocator.take(largest)] as const)
    : ([0, 0, 0] as const);
  let x = stemBlock.output;
  const planned = units.map((unit) => {
    const result = planUnit(unit, x, scratch);
    give(x);
    x = result.output;
    return result;
  });
  const activations = [stemBlock.output, ...planned.map((unit) => unit.output)];
  const gradients = trains ? activations.map(({shape}) => take(shape)) : [];
  const last = x;
  const features = allocator.take(last.blocks * lanes * 32);
  const row = last.blocks * lanes * 32;
  return {
    images: image,
    activations,
    gradients,
    norms,
    features,
    forward() {
      stemBlock.forward();
      for (const unit of planned) unit.forward();
      kernels.averagePositions(last.address, features, last.positions, row);
    },
    backward(featureGradient) {
      const addresses = gradients.map(({address}) => address);
      kernels.spreadGradient(featureGradient, addresses.at(-1) ?? 0, last.positions, row);
      for (let i = planned.length - 1; i >= 0; i--) planned[i]?.backward(addresses[i + 1] ?? 0, addresses[i] ?? 0);
      stemBlock.backward(addresses[0] ?? 0, scratch[0], scratch[1], 0, false);
    }
  };
}
