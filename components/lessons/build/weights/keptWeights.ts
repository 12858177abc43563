import {errorWords} from "../../../run/errorWords.js";
import type {WeightBytes} from "./weightBytes.js";

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
const addressOf = (i: number): string => `/kept-weights/${i}`;

interface Index {
  readonly label: string;
  readonly files: readonly {readonly name: string; readonly bytes: number}[];
}

/** The shelf of this browser; without Cache API it is always empty. */
export function weightShelf(
  storage: CacheStorage | undefined = "caches" in globalThis ? caches : undefined
): WeightShelf {
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
      if (!found || !cache) throw new Error("this browser no longer keeps any weights");
      const files = found.files.map(async ({name}, i): Promise<WeightBytes> => {
        const answer = await cache.match(addressOf(i));
        if (!answer) throw new Error(`this browser no longer keeps ${name}`);
        return {name, bytes: await answer.arrayBuffer()};
      });
      return {label: found.label, files: await Promise.all(files)};
    },
    async keep(label, files) {
      if (storage === undefined) throw new Error("this browser keeps no files for this page");
      try {
        await remove();
        const cache = await storage.open(NAME);
        await Promise.all(files.map(({content}, i) => cache.put(addressOf(i), new Response(content))));
        const entries = files.map(({name, content}) => ({name, bytes: content.size}));
        await cache.put(INDEX, new Response(JSON.stringify({label, files: entries} satisfies Index)));
      } catch (error) {
        await remove();
        throw new Error(`the browser did not keep the weights: ${errorWords(error)}`, {cause: error});
      }
    },
    remove
  };
}
