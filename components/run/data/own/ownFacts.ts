import {classCounts, type OwnSet} from "./ownSet.js";
import {heldCounts} from "./ownSplit.js";
import * as say from "../../../words/en/runWords.js";
import {LANGUAGE} from "../../../words/en/language.js";
import * as said from "../../../words/en/files/ownFileWords.js";

/** What is known of a reader's images without the images: enough to build networks for them, and to know them again. */
export interface OwnFacts {
  readonly count: number;
  /** Images to train on, and to validate. */
  readonly train: number;
  readonly validation: number;
  readonly channels: 1 | 3;
  readonly classes: readonly string[];
  /** SHA-256 of sizes, labels and pixels, in hexadecimal; names of classes change nothing in it. */
  readonly digest: string;
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const {subtle} = crypto as Partial<Crypto>;
  if (subtle === undefined) throw new Error(said.ownImagesAreToldApart);
  return new Uint8Array(await subtle.digest("SHA-256", bytes));
}

/**
 * Finds the facts of a set.
 * @throws Error where the browser computes no digest, as on a page that came over plain http from another machine
 */
export async function ownFacts(set: OwnSet): Promise<OwnFacts> {
  const {side, channels, pixels, labels, classes} = set;
  const parts = [Uint8Array.from([side, channels, classes.length]), await sha256(labels), await sha256(pixels)];
  const whole = new Uint8Array(parts.flatMap((part) => [...part]));
  const digest = [...(await sha256(whole))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const validation = heldCounts(classCounts(set)).reduce((a, b) => a + b, 0);
  return {count: labels.length, train: labels.length - validation, validation, channels, classes, digest};
}

/** Own images in words: `120 own images of 3 classes`. */
export function ownWords({count, classes}: Pick<OwnFacts, "count" | "classes">): string {
  return say.ownImagesOfClasses(count.toLocaleString(LANGUAGE), classes.length);
}
