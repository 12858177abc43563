import {freshId} from "../../../run/kept/freshId.js";
import {errorWords} from "../../../run/errorWords.js";
import {shortName} from "../../../run/foreignWords.js";
import type {WeightBytes} from "./weightBytes.js";
import * as say from "../../../words/en/lessons/buildWords.js";

/** Weights that this browser keeps because its reader asked for it: a name, and how much they take. */
export interface KeptWeights {
  readonly label: string;
  readonly bytes: number;
}

/** The one place for kept weights, in the browser's own storage (Cache API). */
export interface WeightShelf {
  /** What is kept; undefined when nothing is, or where the browser keeps nothing. */
  look(): Promise<KeptWeights | undefined>;
  /** @throws Error with a sentence when it is gone */
  read(): Promise<{readonly label: string; readonly files: readonly WeightBytes[]}>;
  /** Keeps these instead of what was kept. @throws Error with a sentence when the browser refuses */
  keep(label: string, files: readonly {readonly name: string; readonly content: Blob}[]): Promise<void>;
  remove(): Promise<void>;
}

const NAME = "shortcut-weights";
/** Addresses that only the cache answers. */
const INDEX = "/kept-weights/index.json";
/** Where a file lies; those of the first release bore only their number. */
const addressOf = ({at}: IndexedFile, i: number): string => at ?? `/kept-weights/${i}`;

interface IndexedFile {
  readonly name: string;
  readonly bytes: number;
  readonly at?: string;
}

interface Index {
  readonly label: string;
  readonly files: readonly IndexedFile[];
}

/** The Cache API; undefined where there is none, or where a browser throws at whoever asks for it. */
function cachesHere(): CacheStorage | undefined {
  try {
    return "caches" in globalThis ? caches : undefined;
  } catch {
    return undefined;
  }
}

/** The shelf of this browser; without Cache API it is always empty. */
export function weightShelf(storage: CacheStorage | undefined = cachesHere()): WeightShelf {
  const index = async (): Promise<Index | undefined> => {
    // Opening it would make it.
    if ((await storage?.has(NAME)) !== true) return undefined;
    const found = await (await storage?.open(NAME))?.match(INDEX);
    return found && ((await found.json()) as Index);
  };
  const remove = async (): Promise<void> => {
    await storage?.delete(NAME);
  };
  return {
    async look() {
      const found = await index().catch(() => undefined);
      return found && {label: found.label, bytes: found.files.reduce((sum, {bytes}) => sum + bytes, 0)};
    },
    async read() {
      const found = await index();
      const cache = await storage?.open(NAME);
      if (!found || !cache) throw new Error(say.noLongerKeepsAny);
      const files = found.files.map(async (file, i): Promise<WeightBytes> => {
        const {name} = file;
        const answer = await cache.match(addressOf(file, i));
        if (!answer) throw new Error(say.noLongerKeeps(shortName(name)));
        return {name, bytes: await answer.arrayBuffer()};
      });
      return {label: found.label, files: await Promise.all(files)};
    },
    async keep(label, files) {
      if (storage === undefined) throw new Error(say.keepsNoFiles);
      const before = await index().catch(() => undefined);
      const entries = files.map(({name, content}) => ({
        name,
        bytes: content.size,
        at: `/kept-weights/${freshId()}`
      }));
      const discard = async (found: Index | undefined): Promise<void> => {
        const cache = await storage.open(NAME);
        await Promise.all((found?.files ?? []).map((file, i) => cache.delete(addressOf(file, i))));
      };
      try {
        const cache = await storage.open(NAME);
        await Promise.all(entries.map(({at}, i) => cache.put(at, new Response(files[i]?.content))));
        await cache.put(INDEX, new Response(JSON.stringify({label, files: entries} satisfies Index)));
      } catch (error) {
        // What was kept before stays: the index still tells of it.
        await (before ? discard({label, files: entries}) : remove()).catch(() => undefined);
        throw new Error(say.didNotKeep(errorWords(error)), {cause: error});
      }
      await discard(before).catch(() => undefined);
    },
    remove
  };
}
