import {pictureHeader} from "../pictureHeader.js";
import {areaAverage} from "./areaAverage.js";
import {gunzipBytes} from "./inflateBytes.js";
import {
  counted,
  LARGEST_SIDE,
  many,
  MOST_BYTES,
  MOST_CLASSES,
  MOST_IMAGES,
  RefusedFile,
  shortName
} from "./ownLimits.js";
import {sizeRefusal} from "./sizeRefusal.js";
import {joinSets, unfit, type OwnSet} from "./ownSet.js";
import {isCifar, readCifar} from "./readCifar.js";
import {isIdx, readIdx, type IdxFile} from "./readIdx.js";
import {picturesByFolder, readZipFolders, type EncodedPicture} from "./readZipFolders.js";
import * as said from "../../../words/en/files/ownFileWords.js";

/** A file as a reader gave it. */
export interface GivenFile {
  readonly name: string;
  /** Where it lies, for a picture out of a folder that was dropped: `pets/cats/1.png`. */
  readonly path?: string | undefined;
  readonly bytes: Uint8Array;
}

/** What some files hold: a set that is ready, or pictures that a page has still to decode. */
export type OwnRead =
  | {readonly kind: "set"; readonly set: OwnSet}
  | {readonly kind: "pictures"; readonly pictures: readonly EncodedPicture[]};

type Part =
  | {readonly kind: "idx"; readonly file: IdxFile}
  | {readonly kind: "cifar"; readonly set: OwnSet}
  | {readonly kind: "pictures"; readonly pictures: readonly EncodedPicture[]};

const isText = (bytes: Uint8Array, at: number, text: string): boolean =>
  Array.from(text).every((letter, i) => bytes[at + i] === letter.charCodeAt(0));

/** Tells by content, never by name, what a file is, and reads it. @throws RefusedFile */
function readPart(name: string, bytes: Uint8Array): Part {
  if (isText(bytes, 257, "ustar")) throw new RefusedFile(said.isATar(name, "data_batch_1.bin"));
  if (isText(bytes, 0, "PK")) return {kind: "pictures", pictures: readZipFolders(name, bytes)};
  const {format} = pictureHeader(bytes);
  if (format === "JPEG" || format === "PNG" || format === "WebP")
    return {kind: "pictures", pictures: [{name, bytes: new Uint8Array(bytes), label: undefined}]};
  if (format !== "unknown") throw new RefusedFile(said.isAnother(name, format, said.accepted));
  if (isCifar(bytes)) return {kind: "cifar", set: readCifar(name, bytes)};
  if (isIdx(bytes)) return {kind: "idx", file: readIdx(name, bytes)};
  const begin = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
  throw new RefusedFile(said.isNotKnown(name, counted(bytes.length, "byte"), begin, said.accepted));
}

/** Labels as places among the labels that occur, which name the classes. */
function classesOf(name: string, labels: Uint8Array): Pick<OwnSet, "labels" | "classes"> {
  const found = [...new Set(labels)].sort((a, b) => a - b);
  if (found.length > MOST_CLASSES) throw new RefusedFile(said.hasDifferentLabels(name, found.length, MOST_CLASSES));
  const places = new Uint8Array(256);
  found.forEach((label, place) => (places[label] = place));
  return {labels: Uint8Array.from(labels, (label) => places[label] ?? 0), classes: found.map(String)};
}

/** Puts images and labels of as many together, in the order of their names. @throws RefusedFile where one is left alone */
function pairIdx(files: readonly IdxFile[]): OwnSet {
  const waiting = files.filter((file) => file.kind === "labels");
  const images = files.filter((file) => file.kind === "images");
  const pairs = images.map((image) => {
    const at = waiting.findIndex(({labels}) => labels.length === image.count);
    const [labels] = at < 0 ? [] : waiting.splice(at, 1);
    if (labels) return {image, labels: labels.labels};
    const other = waiting[0];
    throw new RefusedFile(
      other
        ? said.eachImageNeedsALabel(
            image.name,
            counted(image.count, "image"),
            other.name,
            counted(other.labels.length, "label")
          )
        : said.withoutLabels(image.name, counted(image.count, "image"))
    );
  });
  const [alone] = waiting;
  if (alone) throw new RefusedFile(said.withoutImages(alone.name, counted(alone.labels.length, "label")));
  const all = new Uint8Array(pairs.reduce((sum, {labels}) => sum + labels.length, 0));
  pairs.reduce((at, {labels}) => (all.set(labels, at), at + labels.length), 0);
  const {classes, labels} = classesOf(images[0]?.name ?? "", all);
  let from = 0;
  const sets = pairs.map(({image: {height, width, pixels, count}}): OwnSet => {
    const side = Math.min(LARGEST_SIDE, height, width);
    const own = labels.slice(from, (from += count));
    return {side, channels: 1, pixels: areaAverage({height, width, channels: 1, pixels}, side), labels: own, classes};
  });
  return joined(sets);
}

function joined(sets: readonly OwnSet[]): OwnSet {
  return sets.reduce((a, b) => {
    if (a.side !== b.side) throw new RefusedFile(said.ofTwoSizes(a.side, b.side));
    return joinSets(a, b);
  });
}

/** A set without the classes that no image has. */
function withoutEmpty(set: OwnSet): OwnSet {
  const found = [...new Set(set.labels)].sort((a, b) => a - b);
  if (found.length === set.classes.length) return set;
  return {
    ...set,
    labels: set.labels.map((label) => found.indexOf(label)),
    classes: found.map((label) => set.classes[label] ?? String(label))
  };
}

/**
 * Reads files of one kind: IDX images with their labels, batches of CIFAR-10 binary, or pictures, loose, in ZIPs or in folders. What a file is is
 * told by its content.
 * @throws RefusedFile with a sentence that names the file, what was found and what is accepted
 */
export function readOwnFiles(given: readonly GivenFile[]): OwnRead {
  const refused = sizeRefusal(given.map(({name, bytes}) => ({name, size: bytes.length})));
  if (refused !== undefined) throw new RefusedFile(refused);
  const [first] = given;
  if (first?.path !== undefined) {
    const [folder = ""] = first.path.split("/");
    const entries = given.map(({name, path = name, bytes}) => ({path, read: () => bytes}));
    return {kind: "pictures", pictures: picturesByFolder(shortName(folder), entries)};
  }
  const files = given.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  let left = MOST_BYTES;
  const parts = files.map(({name, bytes}) => {
    const short = shortName(name);
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const content = packed ? gunzipBytes(short, bytes, left) : bytes;
    left -= content.length;
    return readPart(short, content);
  });
  const kinds = new Set(parts.map(({kind}) => kind));
  if (kinds.size > 1) throw new RefusedFile(said.ofDifferentKinds);
  const pictures = parts.flatMap((part) => (part.kind === "pictures" ? part.pictures : []));
  if (pictures.length > MOST_IMAGES)
    throw new RefusedFile(said.picturesWereChosen(many(pictures.length), many(MOST_IMAGES)));
  if (pictures.length > 0) return {kind: "pictures", pictures};
  const idx = parts.flatMap((part) => (part.kind === "idx" ? [part.file] : []));
  const set =
    idx.length > 0
      ? pairIdx(idx)
      : withoutEmpty(joined(parts.flatMap((part) => (part.kind === "cifar" ? [part.set] : []))));
  const problem = unfit(set);
  if (problem !== undefined) throw new RefusedFile(`${shortName(files[0]?.name ?? "")}: ${problem}`);
  return {kind: "set", set};
}
