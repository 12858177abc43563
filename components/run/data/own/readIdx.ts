import {checkSize, counted, many, RefusedFile} from "./ownLimits.js";
import * as said from "../../../words/en/files/ownFileWords.js";

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
const KINDS = said.idxNumbers;

/** Whether a file begins as IDX does. */
export function isIdx(bytes: Uint8Array): boolean {
  const [first, second, kind = 0, dimensions = 0] = bytes;
  return first === 0 && second === 0 && kind in KINDS && dimensions >= 1 && dimensions <= 4 && bytes.length >= 4;
}

/** Reads images (three dimensions) or labels (one). @throws RefusedFile with what was found and what is accepted */
export function readIdx(name: string, bytes: Uint8Array): IdxFile {
  const [, , kind = 0, dimensions = 0] = bytes;
  if (!isIdx(bytes)) throw new RefusedFile(said.isNoIdx(name));
  if (kind !== 8) throw new RefusedFile(said.idxOfNumbers(name, KINDS[kind] ?? said.unknownNumbers));
  if (dimensions !== 1 && dimensions !== 3)
    throw new RefusedFile(said.idxOfDimensions(name, counted(dimensions, "dimension")));
  const start = 4 + 4 * dimensions;
  if (bytes.length < start) throw new RefusedFile(said.headerIsCutOff(name, counted(bytes.length, "byte"), start));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [count = 0, height = 1, width = 1] = Array.from({length: dimensions}, (_, i) => view.getUint32(4 + 4 * i));
  if (dimensions === 3) checkSize(name, count, height, width, 1);
  const wanted = count * height * width;
  const found = bytes.length - start;
  if (found !== wanted) {
    const what = dimensions === 1 ? counted(count, "label") : said.imagesOf(counted(count, "image"), height, width);
    const problem = found < wanted ? said.isCutOff : said.hasBytesLeftOver;
    throw new RefusedFile(problem(name, what, many(wanted), many(found)));
  }
  if (count === 0) throw new RefusedFile(said.hasNoLabels(name));
  const body = bytes.subarray(start);
  return dimensions === 1
    ? {kind: "labels", name, labels: body}
    : {kind: "images", name, count, height, width, pixels: body};
}
