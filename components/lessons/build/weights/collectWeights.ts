import {shortName, shortNames} from "../../../run/foreignWords.js";
import type {WeightBytes} from "./weightBytes.js";
import {fetchBytes} from "./fetchBytes.js";
import {bytes as byteWords} from "../../../draw/numbers.js";
import {readBytes, refuseTooLarge, WEIGHT_LIMIT} from "./readBytes.js";
import * as say from "../../../words/en/lessons/buildWords.js";

/** Where a reader's weights come from. */
export type WeightOrigin =
  | {readonly kind: "files"; readonly files: readonly File[]}
  | {readonly kind: "address"; readonly address: string};

/** Weights that were read, with a name for the reader. */
export interface CollectedWeights {
  readonly label: string;
  readonly files: readonly WeightBytes[];
}

export type OnBytes = (read: number, total: number | undefined) => void;

/** Files of one network: TensorFlow.js cuts weights into pieces of 4 MB. */
const MOST_FILES = 100;

/** Bytes of a `model.json` that is looked into here. */
const MOST_DESCRIPTION = 4_000_000;

/** The address that a reader gave. @throws Error with a sentence for one that is not fetched from */
function parseAddress(text: string, origin: string): URL {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    throw new Error(say.isNoAddress(shortName(text.trim(), 60)));
  }
  // A browser fetches none of these; its error would not say why.
  if (url.username !== "" || url.password !== "") throw new Error(say.addressHoldsAName);
  if (url.protocol !== "https:" && url.origin !== origin)
    throw new Error(say.addressBeginsWith(shortName(url.protocol)));
  return url;
}

/** Paths of the weight files that a `model.json` names; none for any other file. */
function furtherPaths({name, bytes}: WeightBytes): readonly string[] {
  const start = new TextDecoder().decode(bytes.slice(0, 16)).trimStart();
  const isModel = name.endsWith(".json") || start.startsWith('{"');
  if (!isModel || bytes.byteLength > MOST_DESCRIPTION) return [];
  try {
    const {weightsManifest} = JSON.parse(new TextDecoder().decode(bytes)) as {
      readonly weightsManifest?: readonly {readonly paths?: readonly unknown[]}[];
    };
    const paths = (weightsManifest ?? []).flatMap((group) => group.paths ?? []);
    return [...new Set(paths.filter((path): path is string => typeof path === "string"))];
  } catch {
    // The worker says what is wrong with it.
    return [];
  }
}

/** The address of a file beside another. @throws Error with a sentence for one that lies elsewhere */
function besideOf(url: URL, path: string, name: string): URL {
  const further = URL.canParse(path, url) ? new URL(path, url) : undefined;
  if (further?.origin === url.origin && further.username === "") return further;
  const place = further?.host ?? path;
  throw new Error(say.namesWeightsAt(shortName(name), shortName(place)));
}

async function fromAddress(
  address: string,
  onBytes: OnBytes,
  how: Required<CollectOptions>
): Promise<CollectedWeights> {
  const url = parseAddress(address, location.origin);
  const first = await fetchBytes(url, {...how, onProgress: onBytes});
  const files = [first];
  const paths = furtherPaths(first);
  if (paths.length > MOST_FILES)
    throw new Error(say.namesTooManyFiles(shortName(first.name), paths.length, MOST_FILES));
  for (const path of paths) {
    const further = besideOf(url, path, first.name);
    const before = files.reduce((sum, {bytes}) => sum + bytes.byteLength, 0);
    const onProgress: OnBytes = (read, total) => onBytes(before + read, total === undefined ? total : before + total);
    files.push(await fetchBytes(further, {...how, before, onProgress}));
  }
  return {label: shortName(first.name), files};
}

async function fromFiles(chosen: readonly File[], onBytes: OnBytes, signal: AbortSignal): Promise<CollectedWeights> {
  const total = chosen.reduce((sum, {size}) => sum + size, 0);
  const label = shortNames(chosen.map(({name}) => name));
  if (chosen.length > MOST_FILES) throw new Error(say.tooManyFilesChosen(chosen.length, MOST_FILES));
  refuseTooLarge(label, total);
  const files: WeightBytes[] = [];
  let before = 0;
  for (const file of chosen) {
    const {name, size} = file;
    const done = before;
    const onProgress: OnBytes = (read) => onBytes(done + read, total);
    files.push({name, bytes: await readBytes(file.stream(), {name: shortName(name), total: size, signal, onProgress})});
    before += size;
  }
  return {label, files};
}

/** How weights are collected. */
export interface CollectOptions {
  readonly get?: typeof fetch;
  /** Ends it: the promise is refused with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Seconds without a byte after which a server is given up. */
  readonly patience?: number;
}

/**
 * Reads a reader's weights, telling the bytes as they come. No more than 200 MB are read of all files together.
 * @throws Error with a sentence that says what was wrong and what is accepted
 */
export function collectWeights(
  origin: WeightOrigin,
  onBytes: OnBytes,
  {get = (...request) => fetch(...request), signal = new AbortController().signal, patience = 30}: CollectOptions = {}
): Promise<CollectedWeights> {
  return origin.kind === "files"
    ? fromFiles(origin.files, onBytes, signal)
    : fromAddress(origin.address, onBytes, {get, signal, patience});
}

/** What is accepted, in words. */
export const ACCEPTED_WEIGHTS = say.acceptedWeights(byteWords(WEIGHT_LIMIT));
