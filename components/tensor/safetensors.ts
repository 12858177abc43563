import {fromHalf, toHalf} from "./halfFloat.js";

/** One tensor by its name. */
export interface NamedTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** A weight file's tensors and the words that came with them. */
export interface WeightFile {
  readonly tensors: readonly NamedTensor[];
  readonly metadata: Readonly<Record<string, string>>;
}

interface Entry {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data_offsets: readonly [number, number];
}

/** Bytes of a header that is still believed. */
const HEADER_LIMIT = 10_000_000;
const BYTES: Readonly<Record<string, number>> = {F32: 4, F16: 2, BF16: 2};
const sizeOf = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);

/** Writes tensors as 16-bit floats in the safetensors format (Hugging Face, format 0.4): header length, header, data. */
export function encodeSafetensors({tensors, metadata}: WeightFile): Uint8Array<ArrayBuffer> {
  const header: Record<string, unknown> = {__metadata__: metadata};
  let offset = 0;
  for (const {name, shape, values} of tensors) {
    header[name] = {dtype: "F16", shape, data_offsets: [offset, offset + 2 * values.length]};
    offset += 2 * values.length;
  }
  const text = JSON.stringify(header);
  const head = new TextEncoder().encode(text.padEnd(8 * Math.ceil(text.length / 8)));
  const bytes = new Uint8Array(8 + head.length + offset);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, BigInt(head.length), true);
  bytes.set(head, 8);
  let at = 8 + head.length;
  for (const {values} of tensors)
    for (const value of values) {
      view.setUint16(at, toHalf(value), true);
      at += 2;
    }
  return bytes;
}

function isEntry(value: unknown): value is Entry {
  const {dtype, shape, data_offsets: offsets} = (value ?? {}) as Partial<Record<keyof Entry, unknown>>;
  const wholes = (list: unknown): list is number[] =>
    Array.isArray(list) && list.every((n) => Number.isSafeInteger(n) && (n as number) >= 0);
  return typeof dtype === "string" && wholes(shape) && wholes(offsets) && offsets.length === 2;
}

/**
 * Reads a safetensors file of float32, float16 or bfloat16 tensors.
 * @throws Error with a sentence that names the tensor and what was expected
 */
export function decodeSafetensors(buffer: ArrayBuffer): WeightFile {
  if (buffer.byteLength < 8)
    throw new Error(`a safetensors file has at least 8 bytes; this one has ${buffer.byteLength}`);
  const view = new DataView(buffer);
  const length = Number(view.getBigUint64(0, true));
  if (length > HEADER_LIMIT)
    throw new Error(
      `this is no safetensors file: its header would have ${length} bytes, and at most ${HEADER_LIMIT} are read`
    );
  if (8 + length > buffer.byteLength)
    throw new Error(`the file is cut off: its header has ${length} bytes, but only ${buffer.byteLength - 8} follow`);
  let header: Record<string, unknown>;
  try {
    header = JSON.parse(
      new TextDecoder("utf-8", {fatal: true}).decode(new Uint8Array(buffer, 8, length))
    ) as typeof header;
  } catch {
    throw new Error("this is no safetensors file: its header is not JSON");
  }
  const {__metadata__: metadata = {}, ...entries} = header;
  const data = 8 + length;
  const tensors = Object.entries(entries).map(([name, entry]): NamedTensor => {
    if (!isEntry(entry)) throw new Error(`${name} has no dtype, shape and data_offsets that can be read`);
    const {dtype, shape, data_offsets: offsets} = entry;
    const width = BYTES[dtype];
    if (width === undefined) throw new Error(`${name} is ${dtype}; F32, F16 or BF16 is expected`);
    const [start, end] = offsets;
    const count = sizeOf(shape);
    if (end - start !== count * width)
      throw new Error(
        `${name} [${shape.join(", ")}] of ${dtype} takes ${count * width} bytes, but the header gives it ${end - start}`
      );
    if (data + end > buffer.byteLength)
      throw new Error(`${name} ends at byte ${data + end}, but the file has only ${buffer.byteLength}: it is cut off`);
    const values = new Float32Array(count);
    // A bfloat16 is the upper half of a float32.
    const words = new Uint32Array(values.buffer);
    for (let i = 0; i < count; i++) {
      const at = data + start + i * width;
      if (dtype === "F32") values[i] = view.getFloat32(at, true);
      else if (dtype === "F16") values[i] = fromHalf(view.getUint16(at, true));
      else words[i] = view.getUint16(at, true) << 16;
    }
    return {name, shape, values};
  });
  return {tensors, metadata: metadata as Record<string, string>};
}
