// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {AWAITED, wholeFetch, type AwaitedFile} from "../../components/site/wholeFetch.js";

/** SHA-256 of `[1,2]` begins so. */
const ADDRESS = "./_file/data/runs/two.492c8b1e.json";
const answers = (give: () => Promise<Response>): void => void vi.stubGlobal("fetch", vi.fn(give));
const text = (words: string, status = 200) => answers(() => Promise.resolve(new Response(words, {status})));

beforeEach(() => {
  vi.useFakeTimers({toFake: ["setTimeout", "clearTimeout"]});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("gives a file of the site that came whole, with what was said of it", async () => {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode("[1,2]"));
  const digits = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  text("[1,2]");
  const response = await wholeFetch(`./_file/data/runs/two.${digits.slice(0, 8)}.json`);
  expect(await response.json()).toEqual([1, 2]);
});

it("refuses one that came cut off, and names it", async () => {
  text("[1,");
  await expect(wholeFetch(ADDRESS)).rejects.toThrow(/^two\.json came cut off or changed$/);
});

it("names one that did not come, or broke off on its way; a host's own word stays", async () => {
  answers(() => Promise.reject(new TypeError("Failed to fetch")));
  await expect(wholeFetch(ADDRESS)).rejects.toThrow(/^two\.json did not come$/);
  const broken = new ReadableStream({pull: (stream) => stream.error(new TypeError("network error"))});
  answers(() => Promise.resolve(new Response(broken)));
  await expect(wholeFetch(ADDRESS)).rejects.toThrow(/^two\.json did not come$/);
  text("gone", 404);
  expect((await wholeFetch(ADDRESS)).status).toBe(404);
});

it("looks at no file of another site, and at none without its content in its name", async () => {
  text("[1,");
  for (const address of ["https://weights.example/_file/two.492c8b1e.json", "offline.json"])
    expect(await (await wholeFetch(address)).text()).toBe("[1,");
});

it("tells the document of a file that takes long, until it is here", async () => {
  const told: AwaitedFile[] = [];
  const hear = (event: Event): void => void told.push((event as CustomEvent<AwaitedFile>).detail);
  document.addEventListener(AWAITED, hear);
  let give: (response: Response) => void = () => undefined;
  answers(() => new Promise((resolve) => (give = resolve)));
  const asked = wholeFetch(ADDRESS);
  await vi.advanceTimersByTimeAsync(7000);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(told.map(({name}) => name)).toEqual(["two.json"]);
  give(new Response("", {status: 404}));
  await asked;
  await told[0]?.over;
  document.removeEventListener(AWAITED, hear);
});
