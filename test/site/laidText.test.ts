// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {laidText} from "../../components/site/laidText.js";

let moments: (() => void)[] = [];

beforeEach(() => {
  moments = [];
  vi.stubGlobal("requestIdleCallback", (callback: () => void) => moments.push(callback));
  vi.stubGlobal("performance", {getEntriesByType: () => [{type: "navigate"}]});
  Object.defineProperty(document, "fonts", {value: {ready: Promise.resolve()}, configurable: true});
  document.body.innerHTML = `<main id="observablehq-main">${"<p></p>".repeat(5)}<aside class="side"></aside><div><p></p></div></main>`;
});
afterEach(() => {
  vi.unstubAllGlobals();
  history.replaceState(null, "", location.pathname);
  delete document.documentElement.dataset.text;
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

it("lets nothing wait where the page opens at a place, is come back to, or no moment is idle", async () => {
  history.replaceState(null, "", "#questions");
  await laidText();
  expect(waits()).toBe(false);
  history.replaceState(null, "", location.pathname);
  vi.stubGlobal("performance", {getEntriesByType: () => [{type: "back_forward"}]});
  await laidText();
  expect(waits()).toBe(false);
  vi.unstubAllGlobals();
  await laidText();
  expect(waits()).toBe(false);
});
