// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {slowFiles} from "../../components/site/slowFiles.js";
import {AWAITED, type AwaitedFile} from "../../components/site/wholeFetch.js";

let stop: () => void = () => undefined;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = "<main><h1>Gradients</h1><p>Prose.</p></main>";
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});
const said = (): string | null | undefined => document.querySelector(".slow-files")?.textContent;
/** A file that is awaited; what brings it. */
function awaited(name: string): () => Promise<void> {
  let come: () => void = () => undefined;
  const over = new Promise<void>((resolve) => (come = resolve));
  document.dispatchEvent(new CustomEvent<AwaitedFile>(AWAITED, {detail: {name, over}}));
  return async () => {
    come();
    await vi.advanceTimersByTimeAsync(0);
  };
}

it("names the file that a page waits for, says that there are several, and is silent when all are here", async () => {
  stop = slowFiles();
  expect(said()).toBeUndefined();
  const first = awaited("learning.json");
  expect(said()).toMatch(/^This page waits for learning\.json: the network or the server is slow\. The text is whole/);
  const second = awaited("unit.json");
  expect(said()).toContain("waits for parts of it");
  await first();
  expect(said()).toContain("waits for unit.json");
  await second();
  expect(said()).toBeUndefined();
  expect(document.querySelector("main")?.textContent).toBe("GradientsProse.");
});

it("says so of scripts and styles after eight seconds, until the page is loaded", async () => {
  vi.spyOn(document, "readyState", "get").mockReturnValue("interactive");
  stop = slowFiles();
  await vi.advanceTimersByTimeAsync(7000);
  expect(said()).toBeUndefined();
  await vi.advanceTimersByTimeAsync(2000);
  expect(said()).toContain("waits for parts of it");
  dispatchEvent(new Event("load"));
  await vi.advanceTimersByTimeAsync(0);
  expect(said()).toBeUndefined();
});

it("is silent on a page that is loaded in time, and once it is ended", async () => {
  stop = slowFiles();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(said()).toBeUndefined();
  stop();
  awaited("learning.json");
  expect(said()).toBeUndefined();
});
