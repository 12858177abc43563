import {bytes as byteWords} from "../../../draw/numbers.js";
import * as say from "../../../words/en/lessons/buildWords.js";

/** Bytes of weights that are read at most: ResNet-34 in 32-bit floats takes 87 MB. */
export const WEIGHT_LIMIT = 200_000_000;

/** @throws Error with a sentence when so many bytes, with those that came `before`, are more than are read */
export function refuseTooLarge(name: string, bytes: number, before = 0): void {
  if (before + bytes <= WEIGHT_LIMIT) return;
  const words = before === 0 ? say.isTooLarge : say.areTooLarge;
  throw new Error(words(name, byteWords(before + bytes), byteWords(WEIGHT_LIMIT)));
}

export interface ReadOptions {
  readonly name: string;
  /** Bytes that are said to come; undefined where nobody says. */
  readonly total: number | undefined;
  /** Bytes of other files that were read already: all together may be no more than {@link WEIGHT_LIMIT}. */
  readonly before?: number | undefined;
  /** Ends the reading. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress: (read: number, total: number | undefined) => void;
}

/**
 * Reads a stream to its end into one stretch of memory.
 * @throws Error with a sentence when more comes than {@link WEIGHT_LIMIT}, or less than was said; the signal's reason when it is aborted
 */
export async function readBytes(
  stream: ReadableStream<Uint8Array>,
  {name, total, before, signal, onProgress}: ReadOptions
): Promise<ArrayBuffer> {
  if (total !== undefined) refuseTooLarge(name, total, before);
  let bytes = new Uint8Array(total ?? 1 << 20);
  let count = 0;
  const reader = stream.getReader();
  const leave = (): void => void reader.cancel().catch(() => undefined);
  signal?.addEventListener("abort", leave);
  try {
    for (;;) {
      signal?.throwIfAborted();
      const {done, value} = await reader.read();
      if (done) break;
      const end = count + value.length;
      refuseTooLarge(name, end, before);
      if (end > bytes.length) {
        const larger = new Uint8Array(Math.max(end, 2 * bytes.length));
        larger.set(bytes.subarray(0, count));
        bytes = larger;
      }
      bytes.set(value, count);
      count = end;
      onProgress(count, total === undefined ? undefined : Math.max(total, count));
    }
    signal?.throwIfAborted();
  } finally {
    signal?.removeEventListener("abort", leave);
    // Of what is refused, the rest is not waited for.
    await reader.cancel().catch(() => undefined);
  }
  if (total !== undefined && count < total) throw new Error(say.isCutOff(name, count, total));
  return count === bytes.length ? bytes.buffer : bytes.buffer.slice(0, count);
}
