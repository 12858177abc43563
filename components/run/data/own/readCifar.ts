import {checkSize, counted, many, RefusedFile} from "./ownLimits.js";
import type {OwnSet} from "./ownSet.js";
import * as said from "../../../words/en/files/ownFileWords.js";

/** Classes in the order of their labels (Krizhevsky 2009; `batches.meta.txt` of the published files). */
const CLASSES = ["airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"] as const;
const SIDE = 32;
const PLANE = SIDE * SIDE;
/** A label, then the image's red, green and blue plane. */
export const CIFAR_RECORD = 1 + 3 * PLANE;

const wrongLabel = (bytes: Uint8Array): number => {
  for (let at = 0; at < bytes.length; at += CIFAR_RECORD) if ((bytes[at] ?? 0) >= CLASSES.length) return at;
  return -1;
};

/** Whether a file can be a batch of CIFAR-10 binary: it has no mark of its own, only a length and labels below 10. */
export function isCifar(bytes: Uint8Array): boolean {
  return bytes.length > 0 && bytes.length % CIFAR_RECORD === 0 && wrongLabel(bytes) < 0;
}

/** Reads a batch of CIFAR-10 binary; the classes are all ten, whether the batch has them or not. @throws RefusedFile */
export function readCifar(name: string, bytes: Uint8Array): OwnSet {
  if (bytes.length === 0 || bytes.length % CIFAR_RECORD !== 0)
    throw new RefusedFile(said.cifarHasBytes(name, counted(bytes.length, "byte"), many(CIFAR_RECORD)));
  const wrong = wrongLabel(bytes);
  if (wrong >= 0) throw new RefusedFile(said.cifarHasLabel(name, many(wrong / CIFAR_RECORD + 1), bytes[wrong] ?? 0));
  const count = bytes.length / CIFAR_RECORD;
  checkSize(name, count, SIDE, SIDE, 3);
  const pixels = new Uint8Array(count * 3 * PLANE);
  const labels = new Uint8Array(count);
  for (let n = 0; n < count; n++) {
    const start = n * CIFAR_RECORD;
    labels[n] = bytes[start] ?? 0;
    for (let c = 0; c < 3; c++)
      for (let p = 0; p < PLANE; p++) pixels[(n * PLANE + p) * 3 + c] = bytes[start + 1 + c * PLANE + p] ?? 0;
  }
  return {side: SIDE, channels: 3, pixels, labels, classes: CLASSES};
}
