// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {keptChoice} from "../../../components/site/keptChoice.js";
import {offlineSite, type OfflineSite} from "../../../components/site/offline/offlineSite.js";
import {offlineWords} from "../../../components/site/offline/offlineState.js";

const ROOT = "https://example.org/course/";

/** A worker whose state a test sets. */
class FakeWorker extends EventTarget {
  state: ServiceWorkerState = "installing";
  readonly told: unknown[] = [];
  constructor(readonly scriptURL = `${ROOT}service-worker.js`) {
    super();
  }
  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
  postMessage(message: unknown): void {
    this.told.push(message);
  }
}

/** A browser with one registration at most. */
class FakeWorkers extends EventTarget {
  controller: FakeWorker | null = null;
  registration:
    | (EventTarget & Record<"active" | "waiting" | "installing", FakeWorker | null> & {readonly scope: string})
    | undefined;
  refusal: Error | undefined;
  readonly registered: string[] = [];
  readonly unregister = vi.fn(() => Promise.resolve(true));
  register(address: string): Promise<void> {
    if (this.refusal) return Promise.reject(this.refusal);
    this.registered.push(address);
    this.registration ??= Object.assign(new EventTarget(), {
      active: null,
      waiting: null,
      installing: new FakeWorker(),
      scope: ROOT,
      unregister: this.unregister
    });
    return Promise.resolve();
  }
  getRegistration = () => Promise.resolve(this.registration);
  startMessages = (): void => undefined;
}

let workers: FakeWorkers;
let kept: string[];
let said: string[];
let newer: number;
beforeEach(() => {
  localStorage.clear();
  workers = new FakeWorkers();
  kept = Array.from({length: 12}, (_, i) => `${ROOT}${i}`);
  said = [];
  newer = 0;
  const cache = {keys: () => Promise.resolve(kept)};
  const remove = vi.fn(() => {
    kept = [];
    return Promise.resolve(true);
  });
  vi.stubGlobal("caches", {open: () => Promise.resolve(cache), delete: remove});
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json({bytes: 6_800_000, files: 12})));
});
afterEach(() => vi.unstubAllGlobals());

const choice = keptChoice("shortcut-offline");
const start = async (sparing = false): Promise<OfflineSite> => {
  const site = offlineSite({
    root: ROOT,
    workers: workers as unknown as ServiceWorkerContainer,
    choice,
    sparing,
    onState: (state) => said.push(offlineWords(state)),
    onNewer: () => newer++
  });
  await settled();
  return site;
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const KEPT = "Available without network: 6.8 MB";

it("keeps the site unasked, and tells how far it is", async () => {
  await start();
  expect(workers.registered).toEqual([`${ROOT}service-worker.js`]);
  workers.dispatchEvent(new MessageEvent("message", {data: {type: "kept", done: 1_000_000, total: 6_800_000}}));
  const first = workers.registration?.installing;
  Object.assign(workers.registration ?? {}, {active: first, installing: null});
  first?.become("activated");
  await settled();
  expect(said).toEqual(["Getting ready for use without network: 1 MB of 6.8 MB", KEPT]);
  expect(newer).toBe(0);
});

it("asks the worker how far it is, and says that the files wait while a network trains", async () => {
  await start();
  expect(workers.registration?.installing?.told).toEqual([{type: "how far"}]);
  workers.dispatchEvent(new MessageEvent("message", {data: {type: "waits"}}));
  expect(said).toEqual(["Getting ready for use without network: waits for a training run"]);
});

it("asks first where the connection is to be spared", async () => {
  const site = await start(true);
  expect([workers.registered, said]).toEqual([[], ["Not kept for use without network: 6.8 MB"]]);
  await site.keep();
  expect(workers.registered).toHaveLength(1);
});

it("says so when not all came, when files have gone since, and when the browser keeps nothing", async () => {
  await start();
  workers.registration?.installing?.become("redundant");
  expect(said.at(-1)).toContain("Not all of the site could be kept");
  Object.assign(workers.registration ?? {}, {active: new FakeWorker(), installing: null});
  kept.pop();
  await start();
  expect(said.at(-1)).toContain("Not all of the site could be kept");
  workers.refusal = new DOMException("no storage", "SecurityError");
  await start();
  expect(said.at(-1)).toContain("keeps nothing");
  workers.refusal = new TypeError("the script did not come");
  await start();
  expect(said.at(-1)).toContain("Not all of the site could be kept");
});

it("offers a newer build once it is ready, and lets it take over when asked to", async () => {
  await start();
  const registration = workers.registration;
  Object.assign(registration ?? {}, {active: new FakeWorker(), installing: null});
  workers.controller = registration?.active ?? null;
  const site = await start();
  expect([said.at(-1), newer]).toEqual([KEPT, 0]);
  const next = new FakeWorker();
  Object.assign(registration ?? {}, {installing: next});
  registration?.dispatchEvent(new Event("updatefound"));
  Object.assign(registration ?? {}, {installing: null, waiting: next});
  next.become("installed");
  expect(newer).toBeGreaterThan(0);
  const renewed = site.renew();
  expect(next.told).toEqual([{type: "take over"}]);
  workers.dispatchEvent(new Event("controllerchange"));
  await renewed;
});

it("removes what it kept, and keeps it no more unasked", async () => {
  const site = await start();
  await site.remove();
  expect(workers.unregister).toHaveBeenCalledOnce();
  expect([kept, choice.get(), said.at(-1)]).toEqual([[], "off", "Not kept for use without network: 6.8 MB"]);
  workers.registered.length = 0;
  // What another tab was still fetching.
  kept.push(`${ROOT}late`);
  await start();
  expect([workers.registered, kept]).toEqual([[], []]);
});

it("begins anew on the next page when files have gone, but keeps what is left while the host does not answer", async () => {
  await start();
  const active = new FakeWorker();
  Object.assign(workers.registration ?? {}, {active, installing: null});
  workers.controller = active;
  kept.pop();
  vi.stubGlobal("fetch", (_: string, {method}: RequestInit = {}) =>
    method === "HEAD"
      ? Promise.reject(new TypeError("no network"))
      : Promise.resolve(Response.json({bytes: 1, files: 12}))
  );
  await start();
  expect([said.at(-1), workers.unregister.mock.calls]).toEqual([expect.stringContaining("Not all of the site"), []]);
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json({bytes: 1, files: 12})));
  await start();
  expect(workers.unregister).toHaveBeenCalledOnce();
  expect(kept).toHaveLength(11);
});

it("lets the worker of another site above it alone", async () => {
  const above = new FakeWorker("https://example.org/service-worker.js");
  workers.controller = above;
  workers.registration = Object.assign(new EventTarget(), {
    active: above,
    waiting: null,
    installing: null,
    scope: "https://example.org/",
    unregister: workers.unregister
  });
  const site = await start(true);
  expect([workers.registered, said]).toEqual([[], ["Not kept for use without network: 6.8 MB"]]);
  workers.controller = new FakeWorker();
  workers.dispatchEvent(new Event("controllerchange"));
  expect(newer).toBe(0);
  await site.remove();
  expect([workers.unregister.mock.calls, kept]).toEqual([[], []]);
});
