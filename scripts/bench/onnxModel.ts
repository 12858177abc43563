import type {Network, SimpleLayer} from "../../components/network/network.js";

/** A convolution with its batch norm folded in, `[k, k, in, out]` and `[out]`; the classifier as `[in, classes]` and `[classes]`. */
export interface PlainWeights {
  readonly values: Float32Array;
  readonly shape: readonly number[];
  readonly bias: Float32Array;
}

type Bytes = readonly number[] | Uint8Array;
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

function join(parts: readonly Bytes[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}
/** Fields of a protocol buffer: a number, or bytes with their length. */
const number = (field: number, value: number): Bytes => [...varint(field * 8), ...varint(value)];
const bytes = (field: number, value: Bytes): Bytes => join([varint(field * 8 + 2), varint(value.length), value]);

/** Numbers of fields and types are those of onnx.proto (ONNX 1.8, opset 13). */
const ints = (name: string, values: readonly number[]): Bytes =>
  bytes(5, join([bytes(1, text(name)), ...values.map((value) => number(8, value)), number(20, 7)]));
const words = (name: string, value: string): Bytes =>
  bytes(5, join([bytes(1, text(name)), bytes(4, text(value)), number(20, 3)]));
function node(type: string, inputs: readonly string[], output: string, attributes: readonly Bytes[] = []): Bytes {
  return bytes(
    1,
    join([...inputs.map((name) => bytes(1, text(name))), bytes(2, text(output)), bytes(4, text(type)), ...attributes])
  );
}
function initializer(name: string, shape: readonly number[], values: Float32Array): Bytes {
  const raw = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return bytes(5, join([...shape.map((side) => number(1, side)), number(2, 1), bytes(8, text(name)), bytes(9, raw)]));
}
function valueInfo(field: number, name: string, shape: readonly number[]): Bytes {
  const dimensions = join(shape.map((side) => bytes(1, number(1, side))));
  const type = bytes(1, join([number(1, 1), bytes(2, dimensions)]));
  return bytes(field, join([bytes(1, text(name)), bytes(2, type)]));
}

/** `[k, k, in, out]` to ONNX' `[out, in, k, k]`. */
function transposed({values, shape}: PlainWeights): {values: Float32Array; shape: readonly number[]} {
  const [h = 1, w = 1, inputs = 1, outputs = 1] = shape;
  const turned = new Float32Array(values.length);
  for (let tap = 0; tap < h * w; tap++)
    for (let i = 0; i < inputs; i++)
      for (let o = 0; o < outputs; o++)
        turned[(o * inputs + i) * h * w + tap] = values[(tap * inputs + i) * outputs + o]!;
  return {values: turned, shape: [outputs, inputs, h, w]};
}

/** A network as an ONNX file: input `x` `[1, c, h, w]`, output `y` of probabilities. */
export function onnxModel(network: Network, weights: (id: string) => PlainWeights): Uint8Array<ArrayBuffer> {
  const graph: Bytes[] = [];
  let made = 0;
  const next = (): string => `t${++made}`;
  const padding = (kind: "same" | "torch", kernel: number): Bytes =>
    kind === "same" ? words("auto_pad", "SAME_UPPER") : ints("pads", Array<number>(4).fill(Math.floor(kernel / 2)));
  const apply = (x: string, layer: SimpleLayer): string => {
    const y = next();
    switch (layer.kind) {
      case "convolution": {
        const {kernel, stride} = layer;
        const given = weights(layer.id);
        const {values, shape} = transposed(given);
        graph.push(initializer(`${y}.w`, shape, values), initializer(`${y}.b`, [given.bias.length], given.bias));
        const attributes = [
          ints("kernel_shape", [kernel, kernel]),
          ints("strides", [stride, stride]),
          padding(layer.padding, kernel)
        ];
        graph.push(node("Conv", [x, `${y}.w`, `${y}.b`], y, attributes));
        return y;
      }
      case "activation":
        graph.push(node("Relu", [x], y));
        return y;
      case "maxPooling": {
        const {pool, stride} = layer;
        graph.push(
          node("MaxPool", [x], y, [
            ints("kernel_shape", [pool, pool]),
            ints("strides", [stride, stride]),
            padding(layer.padding, pool)
          ])
        );
        return y;
      }
      case "globalAveragePooling":
        graph.push(node("GlobalAveragePool", [x], y));
        return y;
      case "flatten":
        graph.push(node("Flatten", [x], y));
        return y;
      case "dense": {
        const {values, shape, bias} = weights(layer.id);
        graph.push(initializer(`${y}.w`, shape, values), initializer(`${y}.b`, [bias.length], bias));
        graph.push(node("Gemm", [x, `${y}.w`, `${y}.b`], y));
        return y;
      }
      default:
        return x;
    }
  };
  let x = "x";
  for (const layer of network.layers) {
    if (layer.kind !== "residualUnit") {
      x = apply(x, layer);
      continue;
    }
    const main = layer.main.reduce(apply, x);
    const sum = next();
    const skip = layer.skip.reduce(apply, x);
    graph.push(
      node(layer.shortcut === "none" ? "Identity" : "Add", layer.shortcut === "none" ? [main] : [main, skip], sum)
    );
    const y = next();
    graph.push(node("Relu", [sum], y));
    x = y;
  }
  graph.push(node("Softmax", [x], "y"));
  const [height, width, channels] = network.input;
  graph.push(
    bytes(2, text("network")),
    valueInfo(11, "x", [1, channels, height, width]),
    valueInfo(12, "y", [1, network.classes])
  );
  return join([number(1, 7), bytes(7, join(graph)), bytes(8, number(2, 13))]) as Uint8Array<ArrayBuffer>;
}
