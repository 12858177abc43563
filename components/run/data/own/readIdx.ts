import {checkSize, counted, many, RefusedFile} from "./ownLimits.js";

/** An IDX file: images in grey, or the labels of images. */
export type IdxFile =
  | {
      readonly kind: "images";
      readonly name: string;
      readonly count: number;
      readonly height: number;
      readonly width: number;
      /** `[count, height, width]`, 0–255. */
      readonly pixels: Uint8Array;
    }
  | {readonly kind: "labels"; readonly name: string; readonly labels: Uint8Array};

/** Kinds of number that IDX knows (LeCun, Cortes, Burges: The MNIST database, “the IDX file format”). */
const KINDS: Readonly<Record<number, string>> = {
  8: "unsigned bytes",
  9: "signed bytes",
  11: "short integers",
  12: "integers",
  13: "floats",
  14: "doubles"
};

/** Whether a file begins as IDX does. */
export function isIdx(bytes: Uint8Array): boolean {
  const [first, second, kind = 0, dimensions = 0] = bytes;
  return first === 0 && second === 0 && kind in KINDS && dimensions >= 1 && dimensions <= 4 && bytes.length >= 4;
}

/** Reads images (three dimensions) or labels (one). @throws RefusedFile with what was found and what is accepted */
export function readIdx(name: string, bytes: Uint8Array): IdxFile {
  const [, , kind = 0, dimensions = 0] = bytes;
  if (!isIdx(bytes)) throw new RefusedFile(`${name} is no IDX file: it must begin with 0, 0, 8 and 1 or 3.`);
  if (kind !== 8)
    throw new RefusedFile(`${name} is an IDX file of ${KINDS[kind] ?? "unknown numbers"}; unsigned bytes are needed.`);
  if (dimensions !== 1 && dimensions !== 3)
    throw new RefusedFile(
      `${name} is an IDX file of ${counted(dimensions, "dimension")}; images have 3 (count, height, width) and labels 1.`
    );
  const start = 4 + 4 * dimensions;
  if (bytes.length < start)
    throw new RefusedFile(
      `${name} is cut off: it has ${counted(bytes.length, "byte")}, and its header alone ${start}.`
    );
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [count = 0, height = 1, width = 1] = Array.from({length: dimensions}, (_, i) => view.getUint32(4 + 4 * i));
  if (dimensions === 3) checkSize(name, count, height, width, 1);
  const wanted = count * height * width;
  const found = bytes.length - start;
  if (found !== wanted) {
    const what = dimensions === 1 ? `${many(count)} labels` : `${many(count)} images of ${height}×${width}`;
    const wrong = found < wanted ? "is cut off" : "has bytes left over";
    throw new RefusedFile(`${name} ${wrong}: ${what} take ${many(wanted)} bytes, and ${many(found)} are there.`);
  }
  if (count === 0) throw new RefusedFile(`${name} has no labels.`);
  const body = bytes.subarray(start);
  return dimensions === 1
    ? {kind: "labels", name, labels: body}
    : {kind: "images", name, count, height, width, pixels: body};
}
