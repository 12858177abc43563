import {areaAverage} from "./areaAverage.js";
import type {OwnFacts} from "./ownFacts.js";
import type {OwnSet} from "./ownSet.js";

/** A reader's images as a network takes them. */
export interface OwnImages {
  readonly facts: OwnFacts;
  /** Height and width in pixels. */
  readonly size: number;
  /** `[n, size, size, channels]`, 0–255. */
  readonly pixels: Uint8Array<ArrayBuffer>;
  /** Class of each image, `[n]`. */
  readonly labels: Uint8Array<ArrayBuffer>;
}

/** Resizes a set to a network's input. */
export function ownImages(set: OwnSet, facts: OwnFacts, size: number): OwnImages {
  const {side, channels, pixels, labels} = set;
  return {facts, size, pixels: areaAverage({height: side, width: side, channels, pixels}, size), labels};
}
