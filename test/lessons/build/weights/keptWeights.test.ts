import {expect, it, vi} from "vitest";
import {weightShelf} from "../../../../components/lessons/build/weights/keptWeights.js";

/** As much of the browser's storage as is used; `full` refuses. */
function storage(isFull: (content: string) => boolean = () => false): CacheStorage {
  const caches = new Map<string, Map<string, Response>>();
  return {
    open: (name: string) => {
      const entries = caches.get(name) ?? new Map<string, Response>();
      caches.set(name, entries);
      return Promise.resolve({
        match: (key: string) => Promise.resolve(entries.get(key)?.clone()),
        put: async (key: string, value: Response) => {
          if (isFull(await value.clone().text())) throw new Error("Quota exceeded.");
          entries.set(key, value);
        },
        delete: (key: string) => Promise.resolve(entries.delete(key))
      });
    },
    has: (name: string) => Promise.resolve(caches.has(name)),
    delete: (name: string) => Promise.resolve(caches.delete(name))
  } as unknown as CacheStorage;
}
const text = (bytes: ArrayBuffer | undefined): string => new TextDecoder().decode(bytes);
const blob = (name: string, content: string) => ({name, content: new Blob([content])});

it("keeps one set of weights, says how much it takes, gives it back and removes it", async () => {
  const store = storage();
  const shelf = weightShelf(store);
  expect(await shelf.look()).toBeUndefined();
  await shelf.keep("a model", [blob("model.json", "{}"), blob("weights.bin", "12345")]);
  expect(await shelf.look()).toEqual({label: "a model", bytes: 7});
  const {label, files} = await shelf.read();
  expect(label).toBe("a model");
  expect(files.map(({name, bytes}) => `${name}: ${text(bytes)}`)).toEqual(["model.json: {}", "weights.bin: 12345"]);
  await shelf.keep("another", [blob("b", "xyz")]);
  expect(await shelf.look()).toEqual({label: "another", bytes: 3});
  await shelf.remove();
  expect(await shelf.look()).toBeUndefined();
  expect(await store.has("shortcut-weights")).toBe(false);
  await expect(shelf.read()).rejects.toThrow("no longer keeps any weights");
});

it("says that the browser refused, and keeps nothing by halves", async () => {
  const shelf = weightShelf(storage(() => true));
  await expect(shelf.keep("a", [blob("b", "xyz")])).rejects.toThrow(
    "the browser did not keep the weights: Quota exceeded."
  );
  expect(await shelf.look()).toBeUndefined();
});

it("keeps what it kept before when the next does not fit", async () => {
  const shelf = weightShelf(storage((content) => content === "too much"));
  await shelf.keep("a", [blob("b", "xyz")]);
  await expect(shelf.keep("c", [blob("d", "1"), blob("e", "too much")])).rejects.toThrow("Quota exceeded");
  expect(await shelf.look()).toEqual({label: "a", bytes: 3});
  expect((await shelf.read()).files.map(({bytes}) => text(bytes))).toEqual(["xyz"]);
});

it("is empty in a browser that throws at whoever asks for its storage", async () => {
  vi.stubGlobal("caches", undefined);
  Object.defineProperty(globalThis, "caches", {
    configurable: true,
    get: () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    }
  });
  expect(await weightShelf().look()).toBeUndefined();
  vi.unstubAllGlobals();
});

it("is empty where there is no storage", async () => {
  const shelf = weightShelf(undefined);
  expect(await shelf.look()).toBeUndefined();
  await expect(shelf.keep("a", [])).rejects.toThrow("this browser keeps no files for this page");
});
