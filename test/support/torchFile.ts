import {randomStream} from "../../components/run/randomStream.js";
import type {Network} from "../../components/network/network.js";
import {toHalf} from "../../components/engine/weights/halfFloat.js";
import type {PlainWeights} from "../../scripts/bench/onnxModel.js";

/** One tensor of a file to be written: `dtype` F32 unless told. */
export interface FileTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array;
  readonly dtype?: "F32" | "F16" | "BF16" | "I64";
}

const WIDTH = {F32: 4, F16: 2, BF16: 2, I64: 8};

/** Writes a safetensors file; `change` may spoil the header. */
export function safetensorsFile(
  tensors: readonly FileTensor[],
  change: (header: Record<string, {data_offsets: number[]; shape: readonly number[]; dtype: string}>) => void = () =>
    undefined
): ArrayBuffer {
  const header: Parameters<typeof change>[0] = {};
  let end = 0;
  for (const {name, shape, values, dtype = "F32"} of tensors) {
    header[name] = {dtype, shape, data_offsets: [end, end + values.length * WIDTH[dtype]]};
    end += values.length * WIDTH[dtype];
  }
  change(header);
  const text = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(8 + text.length + end);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, BigInt(text.length), true);
  bytes.set(text, 8);
  let at = 8 + text.length;
  for (const {values, dtype = "F32"} of tensors) {
    if (dtype === "F32") {
      bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at);
      at += values.byteLength;
      continue;
    }
    for (const value of values) {
      if (dtype === "F16") view.setUint16(at, toHalf(value), true);
      else if (dtype === "BF16") view.setUint16(at, new Uint32Array(Float32Array.of(value).buffer)[0]! >>> 16, true);
      at += WIDTH[dtype];
    }
  }
  return bytes.buffer;
}

const normal = (count: number, deviation: number, id: string): Float32Array => {
  const random = randomStream(8, id);
  // By hand: a network has millions of them.
  const values = new Float32Array(count);
  for (let i = 0; i < count; i++) values[i] = deviation * random.normal();
  return values;
};

interface TorchShape {
  readonly stages: readonly number[];
  readonly width: number;
  readonly classes: number;
  readonly bottleneck?: boolean;
}

/** Random weights of a ResNet under torchvision's names, and the same for ONNX with batch norm folded in by PyTorch's formula. */
export function torchWeights(
  {stages, width, classes, bottleneck = false}: TorchShape,
  dtype: "F32" | "F16" | "BF16" = "F32"
): {readonly tensors: readonly FileTensor[]; readonly plain: ReadonlyMap<string, PlainWeights>} {
  const tensors: FileTensor[] = [];
  const plain = new Map<string, PlainWeights>();
  const add = (name: string, shape: readonly number[], deviation: number, about = 0): Float32Array => {
    const count = shape.reduce((a, b) => a * b, 1);
    const values = normal(count, deviation, name).map((value) => (about ? about + Math.abs(value) : value));
    tensors.push({name, shape, values, dtype});
    return values;
  };
  const convolution = (
    id: string,
    name: string,
    norm: string,
    inputs: number,
    filters: number,
    kernel: number
  ): void => {
    const values = add(`${name}.weight`, [filters, inputs, kernel, kernel], Math.sqrt(2 / (inputs * kernel ** 2)));
    const gamma = add(`${norm}.weight`, [filters], 0.05, 0.1);
    const beta = add(`${norm}.bias`, [filters], 0.2);
    const mean = add(`${norm}.running_mean`, [filters], 0.2);
    // Small variances, so that the two frameworks' ε give different numbers.
    const variance = add(`${norm}.running_var`, [filters], 0.1, 0.03);
    tensors.push({name: `${norm}.num_batches_tracked`, shape: [], values: Float32Array.of(1), dtype: "I64"});
    const scale = gamma.map((value, c) => value / Math.sqrt(variance[c]! + 1e-5));
    const shape = [kernel, kernel, inputs, filters];
    const keras = new Float32Array(values.length);
    for (let o = 0; o < filters; o++)
      for (let i = 0; i < inputs; i++)
        for (let t = 0; t < kernel ** 2; t++)
          keras[(t * inputs + i) * filters + o] = values[(o * inputs + i) * kernel ** 2 + t]! * scale[o]!;
    plain.set(id, {values: keras, shape, bias: beta.map((value, c) => value - mean[c]! * scale[c]!)});
  };
  convolution("stem.conv", "conv1", "bn1", 3, width, 7);
  let channels = width;
  stages.forEach((units, s) => {
    const inner = width * 2 ** s;
    const filters = inner * (bottleneck ? 4 : 1);
    for (let u = 0; u < units; u++) {
      const [id, name] = [`stage${s + 1}.unit${u + 1}`, `layer${s + 1}.${u}`];
      convolution(`${id}.conv1`, `${name}.conv1`, `${name}.bn1`, channels, inner, bottleneck ? 1 : 3);
      convolution(`${id}.conv2`, `${name}.conv2`, `${name}.bn2`, inner, inner, 3);
      if (bottleneck) convolution(`${id}.conv3`, `${name}.conv3`, `${name}.bn3`, inner, filters, 1);
      if (channels !== filters)
        convolution(`${id}.projection`, `${name}.downsample.0`, `${name}.downsample.1`, channels, filters, 1);
      channels = filters;
    }
  });
  const dense = add("fc.weight", [classes, channels], 0.1);
  const bias = add("fc.bias", [classes], 0.1);
  const turned = Float32Array.from(dense, (_, i) => dense[(i % classes) * channels + Math.floor(i / classes)]!);
  plain.set("head.dense", {values: turned, shape: [channels, classes], bias});
  return {tensors, plain};
}

/** Pixels `[h, w, c]`, normal. */
export function randomImage({input}: Pick<Network, "input">): Float32Array<ArrayBuffer> {
  return Float32Array.from(normal(input[0] * input[1] * input[2], 1, "image"));
}
