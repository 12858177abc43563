/** @file How the training kernels lay a network's trainable tensors out: one flat buffer, so that its state can be read without them. */
import type {Network} from "./network.js";
import {tensorName} from "./tensorName.js";
import {weightShapes, type WeightPart} from "./weightShapes.js";

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

/** Channels in blocks of eight, the last one filled up with zeros. */
const padded = (channels: number): number => 8 * Math.ceil(channels / 8);

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
  return height * width * padded(inputs) * outputs;
}

/** Where every trainable tensor of a network lies, in order of depth, and the floats of all of them; each begins at a multiple of four. */
export function parameterLayout(network: Network): {readonly slots: readonly ParameterSlot[]; readonly length: number} {
  let length = 0;
  const slots = specsOf(network).map((spec): ParameterSlot => {
    const slot = {...spec, offset: length, count: floatsOf(spec)};
    length += 4 * Math.ceil(slot.count / 4);
    return slot;
  });
  return {slots, length};
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
  const all = kind === "kernel" ? padded(inputs) : rows;
  for (let row = 0; row < rows; row++) {
    const at = (Math.floor(row / inputs) * all + (row % inputs)) * width;
    if (gather) plain.set(packed.subarray(at, at + width), row * width);
    else packed.set(plain.subarray(row * width, (row + 1) * width), at);
  }
}
