/** @file The benchmark's case of what the built pages weigh: what a reader's browser loads until a page's `load`, and how its layout shifts. */
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {brotliCompressSync} from "node:zlib";
import type {Browser, Request} from "@playwright/test";
import {COVER, PAGES} from "../../components/site/pages.js";
import {serve} from "../serve.js";

/** What one page loads. */
export interface PageWeight {
  /** Its address below the site's root; `/` for the cover. */
  readonly path: string;
  /** HTML, styles, scripts and fonts until `load`, and everything else until nothing more comes, in kilobytes as brotli sends them. */
  readonly page: number;
  readonly later: number;
  /** Files until `load`. */
  readonly requests: number;
  /** Cumulative layout shift, as Web Vitals count it. */
  readonly shift: number;
}

/** Kinds of files that a page is made of. */
const PARTS = new Set(["document", "stylesheet", "script", "font"]);

/** Runs in the page, before anything of it: sums up the shifts. */
function watchShift(): void {
  const seen = {shift: 0};
  Object.assign(window, seen);
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries() as (PerformanceEntry & {readonly value: number})[])
      (window as unknown as {shift: number}).shift += value;
  }).observe({type: "layout-shift", buffered: true});
}

/** Runs in the page, when it has come: the addresses that were asked for before its `load`. */
function askedBeforeLoad(): readonly string[] {
  const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return performance
    .getEntriesByType("resource")
    .filter(({startTime}) => startTime < (page?.loadEventStart ?? Infinity))
    .map(({name}) => name);
}

/** Weighs every page of a built site, each in a browser that knows none of it, on a phone's screen. */
export async function pageWeights(browser: Browser, dist: string): Promise<readonly PageWeight[]> {
  const {url, stop} = await serve({folder: dist});
  const weights: PageWeight[] = [];
  for (const path of ["/", ...PAGES.map((page) => page.path)]) {
    const context = await browser.newContext({viewport: {width: 390, height: 844}, serviceWorkers: "block"});
    const page = await context.newPage();
    const asked: Request[] = [];
    page.on("request", (request) => void (request.url().startsWith(url) && asked.push(request)));
    await page.addInitScript(watchShift);
    await page.goto(url + path.slice(1), {waitUntil: "networkidle"});
    const shift = await page.evaluate(() => (window as unknown as {shift: number}).shift);
    const before = new Set(await page.evaluate(askedBeforeLoad));
    const bytes = (request: Request): number => {
      const name = new URL(request.url()).pathname.slice(1);
      const file = request.resourceType() === "document" ? `${name === "" ? COVER.path.slice(1) : name}.html` : name;
      return brotliCompressSync(readFileSync(join(dist, file))).length / 1000;
    };
    const isEarly = (request: Request): boolean => request.resourceType() === "document" || before.has(request.url());
    const isPart = (request: Request): boolean => isEarly(request) && PARTS.has(request.resourceType());
    const parts = asked.filter(isPart);
    const others = asked.filter((request) => !isPart(request));
    const sum = (requests: readonly Request[]): number => requests.reduce((total, one) => total + bytes(one), 0);
    weights.push({path, page: sum(parts), later: sum(others), requests: asked.filter(isEarly).length, shift});
    await context.close();
  }
  await stop();
  return weights;
}

/** The weights as lines of the benchmark. */
export function weightLines(weights: readonly PageWeight[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    weights.flatMap(({path, page, later, requests, shift}) => [
      [`weight of ${path} until load, brotli, kB`, page],
      [`weight of what ${path} loads besides, brotli, kB`, later],
      [`weight of ${path}: requests until load`, requests],
      [`weight of ${path}: layout shift`, shift]
    ])
  );
}
