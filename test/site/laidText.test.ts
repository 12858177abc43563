// @vitest-environment jsdom
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {laidText, TEXT} from "../../components/site/laidText.js";
import {root} from "../support/root.js";

let moments: (() => void)[] = [];

beforeEach(() => {
  moments = [];
  vi.stubGlobal("requestIdleCallback", (callback: () => void) => moments.push(callback));
  vi.stubGlobal("performance", {getEntriesByType: () => [{type: "navigate", name: "http://localhost/"}]});
  Object.defineProperty(document, "fonts", {value: {ready: Promise.resolve()}, configurable: true});
  document.body.innerHTML = `<main id="observablehq-main">${"<p></p>".repeat(5)}<aside class="side"></aside><div><p></p></div></main>`;
});
afterEach(() => {
  vi.unstubAllGlobals();
  history.replaceState(null, "", location.pathname);
  delete document.documentElement.dataset.text;
  delete document.documentElement.dataset.embed;
});

const waits = (): boolean => document.documentElement.dataset.text === "waits";
const laid = (): number => document.querySelectorAll(".laid").length;
/** An idle moment. */
async function rest(): Promise<void> {
  await vi.waitFor(() => expect(moments).not.toEqual([]));
  moments.shift()?.();
  await Promise.resolve();
}

it("lays text out from above, a few paragraphs at a time, and leaves figures and notes alone", async () => {
  const over = laidText();
  expect(waits()).toBe(true);
  await rest();
  await vi.waitFor(() => expect(laid()).toBe(4));
  expect(document.querySelector(".laid ~ p:not(.laid)")).not.toBeNull();
  await rest();
  await over;
  expect(laid()).toBe(5);
  expect(waits()).toBe(false);
});

const visit = (type: string, name = "http://localhost/"): void =>
  void vi.stubGlobal("performance", {getEntriesByType: () => [{type, name}]});

it.each<[string, () => void]>([
  ["opens at a place", () => history.replaceState(null, "", "#questions")],
  ["opens at words that a link looks for", () => visit("navigate", "http://localhost/#:~:text=shortcut")],
  ["is come back to", () => visit("back_forward")],
  ["stands in another page", () => (document.documentElement.dataset.embed = "twins")]
])("lets nothing wait where the page %s", async (_, arrange) => {
  arrange();
  await laidText();
  expect([waits(), moments]).toEqual([false, []]);
});

it("lets nothing wait where no moment is idle", async () => {
  Reflect.deleteProperty(globalThis, "requestIdleCallback");
  await laidText();
  expect([waits(), laid()]).toEqual([false, 0]);
});

it("lets nothing wait any more where the page is not at its top once it is loaded", async () => {
  vi.stubGlobal("scrollY", 300);
  await laidText();
  expect([waits(), moments]).toEqual([false, []]);
});

it("lets the same text wait as the style sheet does", () => {
  const sheet = readFileSync(join(root, "src/styles/waiting.css"), "utf8");
  expect(sheet).toContain(`html[data-text="waits"] ${TEXT}:not(.laid) {`);
});
