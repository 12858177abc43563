/** @file What a reader's own images may be at most, and how a reader of files refuses. */
import * as said from "../../../words/en/files/ownFileWords.js";
import * as say from "../../../words/en/runDataWords.js";
import {LANGUAGE} from "../../../words/en/language.js";

/** Bytes of all files together, and of what they unfold to: Fashion-MNIST and all of CIFAR-10 stay below it. */
export const MOST_BYTES = 256 * 2 ** 20;
export const MOST_IMAGES = 300_000;
export const MOST_CLASSES = 100;
/** Largest height and width of an image that is read from a file of numbers. */
const MOST_SIDE = 1024;
/** Height and width, in pixels, that larger images are reduced to: the largest that a network here takes. */
export const LARGEST_SIDE = 32;

/** A file that cannot be taken; its message is a sentence for the reader that names the file. */
export class RefusedFile extends Error {}

/** A whole number in words: `60,000`. */
export const many = (count: number): string => count.toLocaleString(LANGUAGE);

/** So many of a thing: `1 image`, `60,000 images`. */
export const counted = (count: number, thing: say.Thing): string => say.counted(count, many(count), thing);

/** A file's name as a sentence can hold it: at most 60 characters, none of which break a line. */
export function shortName(name: string): string {
  const plain = Array.from(name.replaceAll(/\p{C}/gu, "?"));
  return plain.length === 0 ? said.aFile : plain.length <= 60 ? plain.join("") : `${plain.slice(0, 59).join("")}…`;
}

/** Refuses so many images of such a size. @throws RefusedFile where they are more than can be held */
export function checkSize(name: string, count: number, height: number, width: number, channels: number): void {
  if (count === 0) throw new RefusedFile(said.hasNoImages(name));
  if (height < 1 || width < 1 || height > MOST_SIDE || width > MOST_SIDE)
    throw new RefusedFile(said.hasImagesOfPixels(name, many(height), many(width), many(MOST_SIDE)));
  if (count > MOST_IMAGES) throw new RefusedFile(said.hasImagesAtMost(name, many(count), many(MOST_IMAGES)));
  if (count * height * width * channels > MOST_BYTES) throw new RefusedFile(tooLarge(name));
}

/** That a file, or what it unfolds to, is more than can be held. */
export function tooLarge(name: string): string {
  return said.unfoldsToMoreThan(name, MOST_BYTES / 2 ** 20);
}
