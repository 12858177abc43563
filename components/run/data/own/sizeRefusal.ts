import {ACCEPTED, many, MOST_BYTES, shortName} from "./ownLimits.js";

/** Why files of such sizes are not even opened, in a sentence; undefined where they are. */
export function sizeRefusal(files: readonly {readonly name: string; readonly size: number}[]): string | undefined {
  const total = files.reduce((sum, {size}) => sum + size, 0);
  if (files.length === 0) return `No file was chosen; ${ACCEPTED}.`;
  const empty = files.find(({size}) => size === 0);
  if (empty) return `${shortName(empty.name)} is empty; ${ACCEPTED}.`;
  if (total <= MOST_BYTES) return undefined;
  const what = files.length === 1 ? `${shortName(files[0]?.name ?? "")} has` : `The ${files.length} files have`;
  return `${what} ${many(Math.ceil(total / 2 ** 20))} MB; at most ${MOST_BYTES / 2 ** 20} MB can be read here.`;
}
