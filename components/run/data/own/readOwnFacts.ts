import type {OwnFacts} from "./ownFacts.js";
import {MOST_CLASSES} from "./ownLimits.js";

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;
/** Characters of a class's name that are kept. */
const LETTERS = 120;

/** What was written of a run's own images; a run of drawn ones has none, and damaged facts count as none. */
export function readOwnFacts(stored: unknown): {readonly images?: OwnFacts} {
  if (typeof stored !== "object" || stored === null) return {};
  const {count, train, validation, channels, classes, digest} = stored as Readonly<Record<string, unknown>>;
  if (!isCount(count) || !isCount(train) || !isCount(validation)) return {};
  if ((channels !== 1 && channels !== 3) || typeof digest !== "string") return {};
  if (!Array.isArray(classes) || classes.length < 2 || classes.length > MOST_CLASSES) return {};
  if (!classes.every((name) => typeof name === "string")) return {};
  const names = classes.map((name) => name.slice(0, LETTERS));
  return {images: {count, train, validation, channels, classes: names, digest: digest.slice(0, LETTERS)}};
}
