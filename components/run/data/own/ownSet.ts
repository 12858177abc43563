import {counted, MOST_CLASSES, shortName} from "./ownLimits.js";
import * as said from "../../../words/en/files/ownFileWords.js";

/** Labelled images that a reader brought, before a network's size is known. */
export interface OwnSet {
  /** Height and width in pixels, 32 at most. */
  readonly side: number;
  /** 1: grey, 3: red, green, blue. */
  readonly channels: 1 | 3;
  /** `[n, side, side, channels]`, 0–255. */
  readonly pixels: Uint8Array<ArrayBuffer>;
  /** Class of each image, `[n]`. */
  readonly labels: Uint8Array<ArrayBuffer>;
  /** Names of the classes. */
  readonly classes: readonly string[];
}

/** Images of each class, in the order of the classes. */
export function classCounts({labels, classes}: Pick<OwnSet, "labels" | "classes">): readonly number[] {
  const counts = classes.map(() => 0);
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
  return counts;
}

/** Why nothing can be trained on a set, in a sentence; undefined where it can. */
export function unfit(set: OwnSet): string | undefined {
  const {classes, labels} = set;
  const here = counted(labels.length, "image");
  if (classes.length === 0) return said.thereAreNoImagesYet;
  if (classes.length === 1) return said.ofOneClassOnly(here, shortName(classes[0] ?? ""));
  if (classes.length > MOST_CLASSES) return said.theImagesAreOfClasses(classes.length, MOST_CLASSES);
  const counts = classCounts(set);
  const few = counts.findIndex((count) => count < 2);
  if (few < 0) return undefined;
  return said.classNeedsAtLeast(shortName(classes[few] ?? ""), counted(counts[few] ?? 0, "image"));
}

/** Joins labels by class name: the classes of the first, then the new ones. */
function joinedClasses(
  a: OwnSet,
  b: OwnSet
): {readonly classes: readonly string[]; readonly labels: readonly number[]} {
  const classes = [...a.classes];
  const places = b.classes.map((name) => {
    const known = classes.indexOf(name);
    return known >= 0 ? known : classes.push(name) - 1;
  });
  return {classes, labels: [...b.labels].map((label) => places[label] ?? 0)};
}

/** Two sets of one side and as many channels in one; classes of one name are one class. @throws RangeError for unlike images or too many classes */
export function joinSets(a: OwnSet, b: OwnSet): OwnSet {
  if (a.side !== b.side || a.channels !== b.channels)
    throw new RangeError(`images must be alike: ${a.side}×${a.channels} and ${b.side}×${b.channels}`);
  const {classes, labels} = joinedClasses(a, b);
  if (classes.length > 255) throw new RangeError(`a set has at most 255 classes: ${classes.length}`);
  const pixels = new Uint8Array(a.pixels.length + b.pixels.length);
  pixels.set(a.pixels);
  pixels.set(b.pixels, a.pixels.length);
  const both = new Uint8Array(a.labels.length + labels.length);
  both.set(a.labels);
  both.set(labels, a.labels.length);
  return {side: a.side, channels: a.channels, pixels, labels: both, classes};
}

/** Whether every pixel of a set has as much red as green and blue. */
export function isGrey({pixels, channels}: Pick<OwnSet, "pixels" | "channels">): boolean {
  if (channels === 1) return true;
  for (let i = 0; i < pixels.length; i += 3)
    if (pixels[i] !== pixels[i + 1] || pixels[i] !== pixels[i + 2]) return false;
  return true;
}

/** A set in grey: each pixel the luma of its colours (ITU-R BT.601), rounded. */
export function greySet(set: OwnSet): OwnSet {
  if (set.channels === 1) return set;
  const {pixels: colours} = set;
  const pixels = new Uint8Array(colours.length / 3);
  for (let i = 0; i < pixels.length; i++) {
    const at = 3 * i;
    const [red, green, blue] = [colours[at] ?? 0, colours[at + 1] ?? 0, colours[at + 2] ?? 0];
    pixels[i] = Math.round((299 * red + 587 * green + 114 * blue) / 1000);
  }
  return {...set, channels: 1, pixels};
}
