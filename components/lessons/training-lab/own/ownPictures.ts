/** @file Pictures that a reader brings, as a set of images: decoded by the browser, cut to their middle square, averaged. */
import {areaAverage} from "../../../run/data/own/areaAverage.js";
import {LARGEST_SIDE} from "../../../run/data/own/ownLimits.js";
import type {OwnSet} from "../../../run/data/own/ownSet.js";
import type {EncodedPicture} from "../../../run/data/own/readZipFolders.js";
import {decodeImage} from "../../../ui/image/decodeImage.js";
import type {Pixels} from "../../../ui/image/pictureGeometry.js";

/** Decodes a picture file; refused with a sentence that names it. */
export type DecodePicture = (file: File) => Promise<{readonly preview: Pixels}>;

/** One picture in colour, `[32, 32, 3]`, 0–255. */
export type OwnPicture = Uint8Array<ArrayBuffer>;

/** Pictures that are decoded at a time. */
const TOGETHER = 8;

/** The middle square of a picture, averaged; where it is transparent it becomes white. */
export function ownPicture({width, height, rgba}: Pixels): OwnPicture {
  const pixels = new Uint8Array(width * height * 3);
  for (let p = 0; p < width * height; p++) {
    const opacity = (rgba[4 * p + 3] ?? 255) / 255;
    for (let c = 0; c < 3; c++) pixels[3 * p + c] = Math.round((rgba[4 * p + c] ?? 0) * opacity + 255 * (1 - opacity));
  }
  return areaAverage({height, width, channels: 3, pixels}, LARGEST_SIDE);
}

/** Decodes pictures, a few at a time, in their order. @throws Error with a sentence for the first that cannot be read */
export async function decodePictures(
  pictures: readonly EncodedPicture[],
  onProgress: (done: number) => void,
  decode: DecodePicture = decodeImage
): Promise<readonly OwnPicture[]> {
  const made: OwnPicture[] = [];
  for (let at = 0; at < pictures.length; at += TOGETHER) {
    const some = pictures.slice(at, at + TOGETHER);
    const decoded = await Promise.all(some.map(({name, bytes}) => decode(new File([bytes], name))));
    made.push(...decoded.map(({preview}) => ownPicture(preview)));
    onProgress(made.length);
  }
  return made;
}

/** Pictures with the names of their classes as a set, its classes in the order in which they first come. */
export function pictureSet(pictures: readonly OwnPicture[], names: readonly string[]): OwnSet {
  const classes = [...new Set(names)];
  const each = LARGEST_SIDE * LARGEST_SIDE * 3;
  const pixels = new Uint8Array(pictures.length * each);
  pictures.forEach((picture, n) => pixels.set(picture, n * each));
  return {
    side: LARGEST_SIDE,
    channels: 3,
    pixels,
    labels: Uint8Array.from(names, (name) => classes.indexOf(name)),
    classes
  };
}

/** A set of pictures in the side and colours of another one, so that the two can be joined. */
export function likeSet(
  set: OwnSet,
  {side, channels}: Pick<OwnSet, "side" | "channels">,
  grey: (set: OwnSet) => OwnSet
): OwnSet {
  const coloured = channels === 1 ? grey(set) : set;
  const {side: height, channels: depth, pixels} = coloured;
  return {...coloured, side, pixels: areaAverage({height, width: height, channels: depth, pixels}, side)};
}
