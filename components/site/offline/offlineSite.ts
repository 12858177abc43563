import type {KeptChoice} from "../keptChoice.js";
import type {OfflineState} from "./offlineState.js";
import {siteCache} from "./siteCache.js";
import {HOW_FAR, stateOfNews} from "./workerNews.js";

/** What {@link offlineSite} needs of the page that it runs in. */
export interface OfflineOptions {
  /** Address of the site's root, with a slash at its end. */
  readonly root: string;
  readonly workers: ServiceWorkerContainer;
  /** `off` once the reader has removed what was kept. */
  readonly choice: KeptChoice;
  /** Whether the reader's connection is to be spared: then nothing is loaded unasked. */
  readonly sparing: boolean;
  readonly onState: (state: OfflineState) => void;
  /** A newer build is ready, or has taken over from another tab: the page is of the one before. */
  readonly onNewer: () => void;
}

/** What a page can do about the site's being kept. */
export interface OfflineSite {
  /** Keeps the site from now on. */
  keep(): Promise<void>;
  /** Removes what is kept, for good. */
  remove(): Promise<void>;
  /** Lets the newer build take over; the page is then to be loaded anew. */
  renew(): Promise<void>;
}

/** Size of what is kept, and of how many files, as the build notes it. */
async function sizeOfSite(root: string): Promise<{readonly bytes: number; readonly files: number} | undefined> {
  try {
    const response = await fetch(`${root}offline.json`);
    return response.ok ? ((await response.json()) as {bytes: number; files: number}) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether all files are there: a browser short of space lets go of what it has. */
async function stateOfCache(root: string): Promise<OfflineState> {
  const size = await sizeOfSite(root);
  const cache = await caches.open(siteCache(root));
  const kept = (await cache.keys()).length;
  return size === undefined || kept < size.files ? {kind: "failed"} : {kind: "kept", total: size.bytes};
}

const scriptOf = (root: string): string => `${root}service-worker.js`;
/** Whether a worker is of this site: one of another site, above it on the same origin, may stand in for it. */
const isOf = (root: string, worker: ServiceWorker | null): boolean => worker?.scriptURL === scriptOf(root);

/** What is registered for this site; where there is nothing, a browser names what a site above it has registered. */
async function registrationOf(
  root: string,
  workers: ServiceWorkerContainer
): Promise<ServiceWorkerRegistration | undefined> {
  const found = await workers.getRegistration(root);
  return found?.scope === root ? found : undefined;
}

/** Removes the worker and all that it keeps. */
async function letGo(root: string, workers: ServiceWorkerContainer): Promise<void> {
  await (await registrationOf(root, workers))?.unregister();
  await caches.delete(siteCache(root));
}

/** Whether the host answers; the worker passes this request on. */
const isReached = (root: string): Promise<boolean> =>
  fetch(scriptOf(root), {method: "HEAD", cache: "no-store"}).then(
    ({ok}) => ok,
    () => false
  );

/**
 * Has the browser keep the site for use without a network, unless the reader has said no or spares the connection, and tells how
 * far that is.
 */
export function offlineSite({root, workers, choice, sparing, onState, onNewer}: OfflineOptions): OfflineSite {
  let registration: ServiceWorkerRegistration | undefined;
  const offer = async (): Promise<void> => onState({kind: "offered", total: (await sizeOfSite(root))?.bytes});
  // A script that does not come is a TypeError; anything else is a browser that keeps nothing.
  const refuse = (error: unknown): void => onState({kind: error instanceof TypeError ? "failed" : "refused"});

  /** Follows a worker from its start to its end. */
  function follow(worker: ServiceWorker, isFirst: boolean): void {
    worker.addEventListener("statechange", () => {
      if (worker.state === "installed" && !isFirst) onNewer();
      else if (worker.state === "activated" && isFirst) stateOfCache(root).then(onState, refuse);
      else if (worker.state === "redundant" && isFirst && choice.get() !== "off") onState({kind: "failed"});
    });
  }
  async function keep(): Promise<void> {
    choice.set("on");
    await workers.register(scriptOf(root), {scope: root, updateViaCache: "none"});
    const found = await registrationOf(root, workers);
    if (found === undefined || found === registration) return;
    registration = found;
    const {active, waiting, installing} = found;
    if (installing) {
      follow(installing, active === null);
      installing.postMessage({type: HOW_FAR});
    }
    found.addEventListener("updatefound", () => {
      if (found.installing) follow(found.installing, found.active === null);
    });
    if (waiting && active) onNewer();
    if (!active) return;
    const state = await stateOfCache(root);
    onState(state);
    // A worker that is ready fetches nothing that has gone since. Without it the next page begins anew, where that can be had.
    const isStuck = state.kind === "failed" && isOf(root, workers.controller) && !installing && !waiting;
    if (isStuck && (await isReached(root))) await found.unregister();
  }

  // The first worker that takes over brings what the page is; a later one is of a newer build.
  const isKept = isOf(root, workers.controller);
  let isControlled = isKept;
  workers.addEventListener("controllerchange", () => {
    if (isControlled && choice.get() !== "off") onNewer();
    isControlled = isOf(root, workers.controller);
  });
  workers.addEventListener("message", ({data}: MessageEvent<unknown>) => {
    const state = stateOfNews(data);
    if (state && registration?.active === null) onState(state);
  });
  workers.startMessages();
  if (choice.get() === "off")
    // What another tab was still fetching when it was removed goes too.
    letGo(root, workers)
      .catch(() => undefined)
      .then(offer)
      .catch(refuse);
  else if (sparing && !isKept) offer().catch(refuse);
  else keep().catch(refuse);

  return {
    keep: () => keep().catch(refuse),
    async remove() {
      choice.set("off");
      registration = undefined;
      await letGo(root, workers);
      await offer();
    },
    renew: () =>
      new Promise((resolve) => {
        const waiting = registration?.waiting;
        if (!waiting) return resolve();
        workers.addEventListener("controllerchange", () => resolve(), {once: true});
        waiting.postMessage({type: "take over"});
      })
  };
}
