import {expect, test, type Locator, type Page} from "@playwright/test";
import {readdirSync, readFileSync, readlinkSync, existsSync} from "node:fs";
import {join} from "node:path";
import {GUIDE_STEPS} from "../../components/site/guideSteps.js";
import {COVER, FORWARDS, PAGES} from "../../components/site/pages.js";
import {FIRST_STILLS, stillFile} from "../../scripts/cards/stillFile.js";
import {NOT_FOUND} from "../../scripts/site/pagesOf.js";
import {contrastFaults, faults} from "./axe.js";
import {roomsHeld, staleRooms} from "./rooms.js";

const dist = join(import.meta.dirname, "../../dist");
/** Pages that are not read: those that forward, and the one for what does not exist. */
const apart = [NOT_FOUND, ...FORWARDS.map(({path}) => `${path.slice(1)}.html`)];
const pages = readdirSync(dist).filter((name) => name.endsWith(".html") && !apart.includes(name));
/** The site below a sub-path, served at the next port (scripts/servePages.js). */
const BELOW = `http://localhost:${Number(process.env.PAGES_PORT ?? 4173) + 1}/some/where/`;
const path = (name: string): string => name.replace(/(index)?\.html$/, "");

/** Notes what no page may do: errors in the console, and requests that leave its origin. */
function watch(page: Page): string[] {
  const wrong: string[] = [];
  page.on("console", (message) => {
    // Playwright's word that it keeps service workers out.
    if (message.text().includes("registration blocked by Playwright")) return;
    if (message.type() === "error" || message.type() === "warning") wrong.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.hostname !== "localhost") wrong.push(`foreign request: ${url.href}`);
  });
  return wrong;
}

/** Screens of a phone that one idea of a lesson may take, with every guess answered. */
const LONGEST = 8;

/** Screens from one heading to the next where they are most, once all that waits for a guess is shown. */
async function longestPart(page: Page): Promise<number> {
  await page.setViewportSize({width: 360, height: 740});
  return page.evaluate(() => {
    const shown = /^(Just show it|Show what was measured|Show five networks)$/;
    for (const one of document.querySelectorAll("button")) if (shown.test(one.textContent)) one.click();
    const heads = [...document.querySelectorAll("main :is(h1, h2)")].filter((one) => one.checkVisibility());
    const tops = heads.map((one) => one.getBoundingClientRect().top).sort((a, b) => a - b);
    return Math.max(...tops.slice(1).map((top, i) => (top - (tops[i] ?? 0)) / innerHeight));
  });
}

/** The formulas in lines of their own that are wider than a page of this width. */
const cutFormulas = (page: Page): Promise<readonly (string | null)[]> =>
  page
    .locator("main .katex-display")
    .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map(({textContent}) => textContent));

/** A step's control is there, and bears a name that its words quote, where they quote one. */
async function expectNamed(control: Locator, todo: string): Promise<void> {
  await expect(control).toBeVisible();
  const quoted = [...todo.matchAll(/“([^”]+)”/g)].map(([, name = ""]) => name);
  if (quoted.length === 0) return;
  const names = await control.evaluate((node) =>
    [
      node.getAttribute("aria-label"),
      node.textContent,
      ...[...((node as HTMLInputElement).labels ?? [])].map((label) => label.textContent)
    ].join(" ")
  );
  expect(quoted.some((name) => names.includes(name))).toBe(true);
}

/** What starts a page's worker, and what is seen once it works. */
const WORKERS = new Map<string, readonly [string, RegExp]>([
  ["training-lab.html", ["Train", /step \d+ of/]],
  ["build.html", ["Build ResNet-34", /21,306,826/]]
]);

test("there is a page for every line of the list of pages, and no other", () => {
  const routes = [COVER, ...PAGES].map(({path}) => `${path.slice(1)}.html`);
  expect([...pages].sort()).toEqual(routes.sort());
});

test("the links from the book to components and data resolve", () => {
  for (const name of ["components", "data"]) {
    expect(readlinkSync(join(dist, "../src", name))).toBe(`../${name}`);
    expect(existsSync(join(dist, "../src", name, name === "data" ? "SOURCES.txt" : "network"))).toBe(true);
  }
});

for (const name of pages)
  test(`${name} below a sub-path: no error, few requests, figures as tall as their rooms, accessible in light and dark, within 320 pixels`, async ({
    page
  }) => {
    const wrong = watch(page);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.emulateMedia({colorScheme: "light", reducedMotion: "reduce"});
    await page.goto(`${BELOW}${path(name)}`, {waitUntil: "networkidle"});
    // Until the page is loaded, and with all that comes for figures further down.
    const early = await page.evaluate(() => {
      const [whole] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
      const end = whole?.loadEventStart ?? Infinity;
      return 1 + performance.getEntriesByType("resource").filter(({startTime}) => startTime < end).length;
    });
    expect(early, requests.join("\n")).toBeLessThanOrEqual(30);
    expect(requests.length, requests.join("\n")).toBeLessThanOrEqual(30);
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.locator(".observablehq--error")).toHaveCount(0);
    const step = GUIDE_STEPS.find((one) => `${one.page}.html` === name);
    if (step) await expectNamed(page.locator(step.control).first(), step.todo);
    await expect.poll(() => roomsHeld(page)).toBe(0);
    await expect.poll(() => staleRooms(page)).toEqual([]);
    expect(await faults(page)).toEqual([]);
    // In the dark the colors are others, and nothing else.
    await page.emulateMedia({colorScheme: "dark"});
    expect(await contrastFaults(page)).toEqual([]);
    // A screen that is turned or narrowed: what is laid out anew fits it too.
    await page.setViewportSize({width: 320, height: 640});
    const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(beyond).toBeLessThanOrEqual(0);
    await expect.poll(() => staleRooms(page)).toEqual([]);
    if ((await page.locator("h2#practice").count()) > 0) {
      await expect.poll(() => longestPart(page)).toBeLessThanOrEqual(LONGEST);
      await expect.poll(() => cutFormulas(page)).toEqual([]);
    }
    const worker = WORKERS.get(name);
    if (worker) {
      const [start, done] = worker;
      const started = page.waitForEvent("worker");
      await page.getByRole("button", {name: start, exact: true}).click();
      expect((await started).url()).toContain(`${BELOW}_file/`);
      await expect(page.getByText(done).first()).toBeVisible({timeout: 60_000});
    }
    expect(wrong).toEqual([]);
  });

test("every page reads without JavaScript", async ({browser, baseURL}) => {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await context.newPage();
  for (const name of pages) {
    await page.goto(`${baseURL ?? ""}${path(name)}`);
    await expect(page.locator("h1"), name).toBeVisible();
    await expect(page.locator("main p").first(), name).toBeVisible();
    const source = readFileSync(join(dist, name), "utf8");
    const still = FIRST_STILLS.includes(name) ? stillFile(name, 1) : undefined;
    if (still) expect(existsSync(join(dist, still)), still).toBe(true);
    if (still) await expect(page.locator("img.still"), name).toBeVisible();
    if (source.includes("katex-mathml")) await expect(page.locator("math").first(), name).toBeAttached();
  }
  await context.close();
});
