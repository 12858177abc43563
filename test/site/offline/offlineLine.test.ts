// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {offlineLine, showOffline} from "../../../components/site/offline/offlineLine.js";

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = '<footer id="observablehq-footer"></footer>';
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json({bytes: 6_800_000, files: 12})));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  document.head.querySelector('link[rel="manifest"]')?.remove();
  delete document.documentElement.dataset.root;
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
/** A browser that has kept nothing and refuses to. */
const refusing = () =>
  Object.assign(new EventTarget(), {
    controller: null,
    startMessages: () => undefined,
    register: () => Promise.reject(new DOMException("no", "SecurityError"))
  }) as unknown as ServiceWorkerContainer;

it("is not there before it has something to say", async () => {
  const line = offlineLine("https://a.org/", refusing(), () => undefined);
  expect(line.hidden).toBe(true);
  await settled();
  expect([line.hidden, line.querySelector("summary")?.textContent]).toEqual([
    false,
    "This browser keeps nothing for use without network"
  ]);
});

it("offers what the reader has removed", async () => {
  localStorage.setItem("shortcut-offline", "off");
  const line = offlineLine("https://a.org/", refusing(), () => undefined);
  await settled();
  expect(line.querySelector("summary")?.textContent).toBe("Not kept for use without network: 6.8 MB");
  expect([...line.querySelectorAll("button")].filter(({hidden}) => !hidden).map((one) => one.textContent)).toEqual([
    "Make available"
  ]);
});

it("stays away from pages that are not the site's own, and comes after those have loaded", () => {
  vi.useFakeTimers();
  Object.defineProperty(navigator, "serviceWorker", {value: refusing(), configurable: true});
  showOffline();
  document.documentElement.dataset.root = ".";
  showOffline();
  vi.runAllTimers();
  expect(document.querySelector(".offline")).toBeNull();
  document.head.insertAdjacentHTML("beforeend", '<link rel="manifest" href="./manifest.webmanifest">');
  showOffline();
  expect(document.querySelector(".offline")).toBeNull();
  vi.runAllTimers();
  expect(document.querySelector("#observablehq-footer .offline")).not.toBeNull();
});
