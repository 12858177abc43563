import {many, MOST_BYTES, shortName} from "./ownLimits.js";
import * as said from "../../../words/en/files/ownFileWords.js";

/** Why files of such sizes are not even opened, in a sentence; undefined where they are. */
export function sizeRefusal(files: readonly {readonly name: string; readonly size: number}[]): string | undefined {
  const total = files.reduce((sum, {size}) => sum + size, 0);
  if (files.length === 0) return said.noFileWasChosen(said.accepted);
  const empty = files.find(({size}) => size === 0);
  if (empty) return said.isEmpty(shortName(empty.name), said.accepted);
  if (total <= MOST_BYTES) return undefined;
  const [size, most] = [many(Math.ceil(total / 2 ** 20)), MOST_BYTES / 2 ** 20];
  return files.length === 1
    ? said.hasMegabytes(shortName(files[0]?.name ?? ""), size, most)
    : said.theFilesHaveMegabytes(files.length, size, most);
}
