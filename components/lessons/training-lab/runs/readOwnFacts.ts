import type {OwnFacts} from "../../../run/data/own/ownFacts.js";

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;

/** What is stored of a run's own images; a run of drawn ones has none, and damaged facts count as none. */
export function readOwnFacts(stored: unknown): {readonly images?: OwnFacts} {
  if (typeof stored !== "object" || stored === null) return {};
  const {count, train, validation, channels, classes, digest} = stored as Readonly<Record<string, unknown>>;
  if (!isCount(count) || !isCount(train) || !isCount(validation)) return {};
  if ((channels !== 1 && channels !== 3) || typeof digest !== "string") return {};
  if (!Array.isArray(classes) || !classes.every((name) => typeof name === "string")) return {};
  return {images: {count, train, validation, channels, classes, digest}};
}
