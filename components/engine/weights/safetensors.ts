/** @file The safetensors format (Hugging Face, format 0.4): written, opened, read. */
import {shortName, shortShape} from "../../run/foreignWords.js";
import * as say from "../../words/en/files/weightFileWords.js";
import {fromHalf, toHalf} from "./halfFloat.js";
import {countOf, type StoredTensor, type TensorStore} from "./tensorStore.js";

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
const HEADER_LIMIT = 2_000_000;
/** Bytes of one value of each type whose length is checked; the first three are read. */
const BYTES: Readonly<Record<string, number>> = {
  F32: 4,
  F16: 2,
  BF16: 2,
  F64: 8,
  I64: 8,
  U64: 8,
  I32: 4,
  U32: 4,
  I16: 2,
  U16: 2,
  I8: 1,
  U8: 1,
  BOOL: 1
};
const READABLE: readonly string[] = ["F32", "F16", "BF16"];

/** Writes tensors in the safetensors format (Hugging Face, format 0.4): header length, header, data; 16-bit floats unless told otherwise. */
export function encodeSafetensors(
  {tensors, metadata}: WeightFile,
  dtype: "F16" | "F32" = "F16"
): Uint8Array<ArrayBuffer> {
  const header: Record<string, unknown> = {__metadata__: metadata};
  const width = dtype === "F16" ? 2 : 4;
  let offset = 0;
  for (const {name, shape, values} of tensors) {
    header[name] = {dtype, shape, data_offsets: [offset, offset + width * values.length]};
    offset += width * values.length;
  }
  const head = new TextEncoder().encode(JSON.stringify(header));
  // Spaces fill the header up to a multiple of 8, counted in bytes: words may hold letters of more than one.
  const start = 8 + 8 * Math.ceil(head.length / 8);
  const bytes = new Uint8Array(start + offset).fill(32, 8, start);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, BigInt(start - 8), true);
  bytes.set(head, 8);
  let at = start;
  for (const {values} of tensors) {
    if (dtype === "F32") new Float32Array(bytes.buffer, at, values.length).set(values);
    else values.forEach((value, i) => view.setUint16(at + 2 * i, toHalf(value), true));
    at += width * values.length;
  }
  return bytes;
}

function isEntry(value: unknown): value is Entry {
  const {dtype, shape, data_offsets: offsets} = (value ?? {}) as Partial<Record<keyof Entry, unknown>>;
  const wholes = (list: unknown): list is number[] =>
    Array.isArray(list) && list.every((n) => Number.isSafeInteger(n) && (n as number) >= 0);
  return typeof dtype === "string" && wholes(shape) && wholes(offsets) && offsets.length === 2;
}

/** A safetensors file, opened: its tensors by name, and the words that came with them. */
export interface OpenedFile {
  readonly tensors: TensorStore;
  readonly metadata: Readonly<Record<string, string>>;
}

/** The file's header. @throws Error with a sentence where there is none */
function headerOf(buffer: ArrayBuffer): {readonly header: Record<string, unknown>; readonly data: number} {
  if (buffer.byteLength < 8) throw new Error(say.hasTooFewBytes(buffer.byteLength));
  const length = Number(new DataView(buffer).getBigUint64(0, true));
  if (length > HEADER_LIMIT) throw new Error(say.headerIsTooLong(length, HEADER_LIMIT));
  if (8 + length > buffer.byteLength) throw new Error(say.headerIsCutOff(length, buffer.byteLength - 8));
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder("utf-8", {fatal: true}).decode(new Uint8Array(buffer, 8, length)));
  } catch {
    throw new Error(say.headerIsNoJson);
  }
  if (typeof header !== "object" || header === null || Array.isArray(header)) throw new Error(say.headerIsNoList);
  return {header: header as Record<string, unknown>, data: 8 + length};
}

/** Values of a stretch of the file as 32-bit floats; the machines that run WebAssembly are little-endian, like the format. */
function valuesOf(bytes: ArrayBuffer, dtype: string, halves: () => Float32Array): Float32Array {
  if (dtype === "F32") return new Float32Array(bytes);
  const words = new Uint16Array(bytes);
  if (dtype === "F16") {
    const table = halves();
    return Float32Array.from(words, (word) => table[word]!);
  }
  // A bfloat16 is the upper half of a float32.
  return new Float32Array(Uint32Array.from(words, (word) => word << 16).buffer);
}

/**
 * Opens a safetensors file: checks its header, and that the tensors lie inside the file and apart from each other.
 * @throws Error with a sentence that names the tensor, what was expected and what was found
 */
export function openSafetensors(buffer: ArrayBuffer): OpenedFile {
  const {header, data} = headerOf(buffer);
  const {__metadata__: metadata, ...entries} = header;
  let table: Float32Array | undefined;
  const halves = (): Float32Array => (table ??= Float32Array.from({length: 1 << 16}, (_, bits) => fromHalf(bits)));
  const tensors = new Map<string, StoredTensor>();
  const places: {readonly name: string; readonly start: number; readonly end: number}[] = [];
  for (const [name, entry] of Object.entries(entries)) {
    if (!isEntry(entry)) throw new Error(say.hasNoEntry(shortName(name)));
    const {dtype, shape, data_offsets: offsets} = entry;
    const [start, end] = offsets;
    const width = Object.hasOwn(BYTES, dtype) ? BYTES[dtype] : undefined;
    if (end < start || (width !== undefined && end - start !== countOf(shape) * width))
      throw new Error(
        say.takesOtherBytes(
          shortName(name),
          shortShape(shape),
          shortName(dtype),
          countOf(shape) * (width ?? 1),
          end - start
        )
      );
    if (data + end > buffer.byteLength)
      throw new Error(say.endsBeyondTheFile(shortName(name), data + end, buffer.byteLength));
    if (end > start) places.push({name, start, end});
    tensors.set(name, {
      shape,
      dtype,
      readable: READABLE.includes(dtype),
      read: () => valuesOf(buffer.slice(data + start, data + end), dtype, halves)
    });
  }
  places.sort((a, b) => a.start - b.start);
  places.forEach(({name, start}, i) => {
    const before = places[i - 1];
    if (before && before.end > start)
      throw new Error(say.overlap(shortName(before.name), shortName(name), before.end, start));
  });
  return {tensors, metadata: wordsOf(metadata)};
}

/** The entries of the file's own words that are words. */
function wordsOf(metadata: unknown): Readonly<Record<string, string>> {
  if (typeof metadata !== "object" || metadata === null) return {};
  return Object.fromEntries(
    Object.entries(metadata).filter((entry): entry is [string, string] => typeof entry[1] === "string")
  );
}

/**
 * Reads a safetensors file of float32, float16 or bfloat16 tensors.
 * @throws Error with a sentence that names the tensor and what was expected
 */
export function decodeSafetensors(buffer: ArrayBuffer): WeightFile {
  const {tensors, metadata} = openSafetensors(buffer);
  return {
    metadata,
    tensors: [...tensors].map(([name, stored]): NamedTensor => {
      if (!stored.readable) throw new Error(say.isOtherThan(shortName(name), shortName(stored.dtype), say.floats));
      return {name, shape: stored.shape, values: stored.read()};
    })
  };
}
