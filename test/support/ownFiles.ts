/** @file Files of own images, made in tests: IDX, CIFAR-10 binary, ZIP. */
import {gzipSync, zipSync} from "fflate";
import {ownFacts} from "../../components/run/data/own/ownFacts.js";
import {ownImages, type OwnImages} from "../../components/run/data/own/ownImages.js";
import {readOwnFiles} from "../../components/run/data/own/readOwnFiles.js";

/** An IDX file of unsigned bytes. */
export function idxFile(dimensions: readonly number[], values: ArrayLike<number>): Uint8Array {
  const head = new Uint8Array(4 + 4 * dimensions.length);
  const view = new DataView(head.buffer);
  head.set([0, 0, 8, dimensions.length]);
  dimensions.forEach((length, i) => view.setUint32(4 + 4 * i, length));
  return Uint8Array.from([...head, ...Array.from(values)]);
}

/** Images of two classes, light above and light below, and their labels: `count` of them, `side` pixels high and wide. */
export function idxPair(count = 20, side = 8): {readonly images: Uint8Array; readonly labels: Uint8Array} {
  const labels = Array.from({length: count}, (_, i) => i % 2);
  const pixels = labels.flatMap((label, n) =>
    Array.from(
      {length: side * side},
      (_, p) => (p < (side * side) / 2 === (label === 0) ? 200 : 20) + ((7 * n + p) % 40)
    )
  );
  return {images: idxFile([count, side, side], pixels), labels: idxFile([count], labels)};
}

/** So many images of two classes as a network of this size takes them. */
export async function ownImagesOf(count: number, size: number): Promise<OwnImages> {
  const {images, labels} = idxPair(count, 8);
  const read = readOwnFiles([
    {name: "i", bytes: images},
    {name: "l", bytes: labels}
  ]);
  if (read.kind !== "set") throw new Error("no set");
  return ownImages(read.set, await ownFacts(read.set), size);
}

/** Records of CIFAR-10 binary with these labels; the red plane is 200, green 100, blue 50. */
export function cifarFile(labels: readonly number[]): Uint8Array {
  const record = 3073;
  const bytes = new Uint8Array(record * labels.length);
  labels.forEach((label, n) => {
    bytes[n * record] = label;
    [200, 100, 50].forEach((value, c) => bytes.fill(value, n * record + 1 + c * 1024, n * record + 1 + (c + 1) * 1024));
  });
  return bytes;
}

/** The first bytes of a PNG of so many pixels: enough to be known as one. */
export function pngStub(side = 4): Uint8Array {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, side);
  view.setUint32(20, side);
  return bytes;
}

/** A ZIP with files at these paths. */
export function zipFile(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(files);
}

/** The same bytes in gzip. */
export function gzipped(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes);
}
