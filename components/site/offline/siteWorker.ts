/**
 * @file The site's service worker: it keeps every file of one build, so that all pages go on without a network. A page that is open
 * while a newer build takes over finds its own files here until the next one after that, or until it is closed.
 */
import {PrecacheController} from "workbox-precaching/PrecacheController.js";
import {afterTraining} from "../../run/locks/trainingLock.js";
import {siteCache} from "./siteCache.js";
import {siteFile, type SiteFile} from "./siteFile.js";
import {HOW_FAR, type WorkerNews} from "./workerNews.js";

declare const self: ServiceWorkerGlobalScope;
/** The files of this build, which the build writes here. */
declare const SITE_FILES: readonly SiteFile[];

const {scope} = self.registration;
const name = siteCache(scope);
const files = new Set(SITE_FILES.map(({url}) => url));
const sizes = new Map(SITE_FILES.map(({url, bytes}) => [new URL(url, scope).href, bytes]));
const total = SITE_FILES.reduce((sum, {bytes}) => sum + bytes, 0);
/** Where the addresses of the files of this build are noted for the worker of the next one. */
const NOTE = new URL("?files-of-this-build", scope).href;
let done = 0;
/** What pages were told last; they are told again once there is a hundredth of all more: each time they draw. */
let told: WorkerNews = {type: "kept", done, total};
/** Milliseconds that files wait at most, in all, for networks that train: loading, checking and storing takes as much as a network does. */
const PATIENCE = 60_000;

/** Tells the pages of this site, and those that ask later. */
async function tell(news: WorkerNews): Promise<void> {
  told = news;
  const pages = await self.clients.matchAll({type: "window", includeUncontrolled: true});
  for (const page of pages) if (page.url.startsWith(scope)) page.postMessage(news);
}

const rest = afterTraining(PATIENCE, (waits) => tell(waits ? {type: "waits"} : {type: "kept", done, total}));

const controller = new PrecacheController({
  cacheName: name,
  plugins: [
    {
      requestWillFetch: async ({request}) => {
        await rest();
        return request;
      },
      handlerDidComplete: async ({request, error}) => {
        if (error) return;
        done += sizes.get(request.url) ?? 0;
        if (done < total && (told.type === "waits" || done - told.done < total / 100)) return;
        await tell({type: "kept", done, total});
      }
    }
  ]
});
controller.addToCacheList(SITE_FILES.map(({url, revision, integrity}) => ({url, revision, integrity})));

/** Lets go of what neither this build nor a page that is still open needs, and answers for every page from now on. */
async function takeOver(): Promise<void> {
  const cache = await caches.open(name);
  const needed = new Set(controller.getURLsToCacheKeys().values());
  const pages = await self.clients.matchAll({type: "window", includeUncontrolled: true});
  const note = pages.length > 0 ? await cache.match(NOTE) : undefined;
  const before = new Set(note === undefined ? [] : ((await note.json()) as readonly string[]));
  for (const {url} of await cache.keys()) if (!needed.has(url) && !before.has(url)) await cache.delete(url);
  await cache.put(NOTE, Response.json([...needed]));
  await self.clients.claim();
}

/**
 * What is kept under a key; unlike a cache that is opened, one that was removed does not come back by this. From a storage that is
 * broken nothing comes: then the network is asked.
 */
const fromCache = (key: string | undefined): Promise<Response | undefined> =>
  key === undefined ? Promise.resolve(undefined) : caches.match(key, {cacheName: name}).catch(() => undefined);

/** A page's word for an address that does not exist, with that status. */
async function notFound(): Promise<Response | undefined> {
  const page = await fromCache(controller.getCacheKeyForURL("404.html"));
  return page && new Response(page.body, {status: 404, headers: page.headers});
}

async function answer(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const found = siteFile(url.pathname.slice(new URL(scope).pathname.length), files);
  if (found && "move" in found) return Response.redirect(new URL(found.move + url.search, scope).href);
  // What is not of this build may be of the one before, whose pages may still be open.
  const kept = await fromCache(found ? controller.getCacheKeyForURL(new URL(found.file, scope).href) : request.url);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const page = request.mode === "navigate" ? await notFound() : undefined;
    if (page === undefined) throw error;
    return page;
  }
}

self.addEventListener("install", (event) => void controller.install(event));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("message", ({data, source}) => {
  const {type} = data as {readonly type?: unknown};
  if (type === "take over") void self.skipWaiting();
  if (type === HOW_FAR) source?.postMessage(told);
});
self.addEventListener("fetch", (event) => {
  const {request} = event;
  if (request.method === "GET" && request.url.startsWith(scope)) event.respondWith(answer(request));
});
