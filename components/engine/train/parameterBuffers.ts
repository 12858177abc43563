import type {Convolution, Network, SimpleLayer} from "../../network/network.js";
import {tensorName} from "../../network/tensorName.js";
import {weightShapes, type WeightPart} from "../../network/weightShapes.js";
import {blocksOf, type FilterWeights} from "../kernels/planConvolution.js";
import type {Allocator} from "../kernels/wasmMemory.js";

/** One trainable tensor. Shapes: kernel `[k, k, in, out]`, γ and β `[c]`, classifier weights `[in, classes]`, bias `[classes]`. */
export interface ParameterSpec {
  /** The layer's id, with `.gamma`, `.beta` or `.bias` where it has more than one tensor. */
  readonly id: string;
  readonly kind: "kernel" | "gamma" | "beta" | "weights" | "bias";
  readonly shape: readonly number[];
}

/** Where a parameter lies in the flat buffers, in floats; kernels there are `[tap][in padded to 8][out]`. */
export interface ParameterSlot extends ParameterSpec {
  readonly offset: number;
  readonly count: number;
}

/** Every trainable tensor of a network in one buffer, with one for the gradients and one for the velocities, laid out alike. */
export interface ParameterBuffers {
  readonly slots: readonly ParameterSlot[];
  /** Floats in each buffer. */
  readonly length: number;
  readonly values: number;
  readonly gradients: number;
  readonly velocities: number;
  slot(id: string): ParameterSlot;
}

/** The layers of a network that compute, in order of depth: main path, then projection, of each unit. */
export function simpleLayers(network: Network): readonly SimpleLayer[] {
  return network.layers.flatMap((layer) => (layer.kind === "residualUnit" ? [...layer.main, ...layer.skip] : [layer]));
}

/** Batch norm's moving statistics are measured, not trained. */
const isTrained = (part: WeightPart): part is ParameterSpec["kind"] => part !== "mean" && part !== "variance";

function specsOf(network: Network): readonly ParameterSpec[] {
  return weightShapes(network).flatMap(({layer, tensors}) =>
    tensors.flatMap(({part, shape}) => (isTrained(part) ? [{id: tensorName(layer.id, part), kind: part, shape}] : []))
  );
}

function floatsOf({kind, shape}: ParameterSpec): number {
  if (kind !== "kernel") return shape.reduce((a, b) => a * b, 1);
  const [height = 0, width = 0, inputs = 0, outputs = 0] = shape;
  return height * width * blocksOf(inputs) * 8 * outputs;
}

/** Lays a network's parameters out and takes their three buffers. */
export function createParameters(network: Network, allocator: Allocator): ParameterBuffers {
  let length = 0;
  const slots = specsOf(network).map((spec): ParameterSlot => {
    const slot = {...spec, offset: length, count: floatsOf(spec)};
    length += 4 * Math.ceil(slot.count / 4);
    return slot;
  });
  const byId = new Map(slots.map((slot) => [slot.id, slot]));
  return {
    slots,
    length,
    values: allocator.take(length * 4),
    gradients: allocator.take(length * 4),
    velocities: allocator.take(length * 4),
    slot(id) {
      const slot = byId.get(id);
      if (slot === undefined) throw new RangeError(`no parameter is called ${id}`);
      return slot;
    }
  };
}

/** The views of one convolution's weights that the kernels need, with room for their packed copies. */
export function filterWeights(
  layer: Convolution,
  inputs: number,
  parameters: ParameterBuffers,
  allocator: Allocator,
  needsInputGradient: boolean
): FilterWeights {
  const {offset, count} = parameters.slot(layer.id);
  return {
    taps: layer.kernel ** 2,
    inputBlocks: blocksOf(inputs),
    outputBlocks: blocksOf(layer.filters),
    depth: Math.min(8, inputs),
    weights: parameters.values + offset * 4,
    gradient: parameters.gradients + offset * 4,
    forward: allocator.take(count * 4),
    backward: needsInputGradient ? allocator.take(count * 4) : 0
  };
}

/** Copies a tensor into the kernels' layout, or back with `gather`: a kernel's input channels are padded to eights with zeros. */
export function copyParameter(
  {kind, shape}: ParameterSpec,
  packed: Float32Array,
  plain: Float32Array,
  gather: boolean
): void {
  const width = kind === "kernel" ? (shape[3] ?? 0) : plain.length;
  const rows = plain.length / width;
  const inputs = kind === "kernel" ? (shape[2] ?? 0) : rows;
  const padded = kind === "kernel" ? blocksOf(inputs) * 8 : rows;
  for (let row = 0; row < rows; row++) {
    const at = (Math.floor(row / inputs) * padded + (row % inputs)) * width;
    if (gather) plain.set(packed.subarray(at, at + width), row * width);
    else packed.set(plain.subarray(row * width, (row + 1) * width), at);
  }
}
