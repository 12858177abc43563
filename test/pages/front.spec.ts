import {expect, test} from "@playwright/test";
import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {hasCard} from "../../scripts/cards/cardFile.js";
import {faults} from "./axe.js";
import {staleRooms} from "./rooms.js";

const dist = join(import.meta.dirname, "../../dist");
const pages = readdirSync(dist).filter((name) => name.endsWith(".html") && hasCard(name));
/** Most bytes of a card. */
const CARD_BYTES = 200_000;
/** Shift of a page's layout that nobody notices, as Web Vitals count it. */
const SHIFT = 0.02;

test("the search over the book: by keys alone, to a heading of another page", async ({page}) => {
  const asked: string[] = [];
  page.on("request", (request) => void asked.push(new URL(request.url()).pathname));
  await page.goto("residual-unit", {waitUntil: "networkidle"});
  expect(asked).not.toContain("/search.js");
  // A letter alone opens nothing: speech and slips of the hand press them too.
  await page.keyboard.press("/");
  await expect(page.locator(".menu")).not.toHaveAttribute("open");
  await page.keyboard.press("Control+k");
  const box = page.getByLabel("Search the book");
  await expect(box).toBeFocused();
  await page.keyboard.type("shattered");
  const results = page.locator(".search-results a");
  await expect(results.first()).toContainText("Shattered gradients");
  await expect(page.locator(".search-count")).toHaveText(/^\d places$/);
  expect(await faults(page, undefined, ".menu")).toEqual([]);
  await page.keyboard.press("ArrowDown");
  await expect(results.first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/method#shattered-gradients$/);
  await expect(page.locator("#shattered-gradients")).toBeInViewport();
  await expect(page.getByRole("table", {name: "Training steps"}).locator("tbody tr")).toHaveCount(18);
  await expect(page.locator(".speed .provenance")).toContainText(/^Measured on \d{4}-\d\d-\d\d in Chromium/);
});

test("every page says how it is cited, and each has its own card, on which a figure is drawn", async ({page}) => {
  const known = new Set<string>();
  await page.goto("paths", {waitUntil: "networkidle"});
  await page.getByText("Cite this page").click();
  await expect(page.locator(".cite-page pre")).toContainText("title = {{Many paths}}");
  await expect(page.getByRole("button", {name: "Copy BibTeX"})).toBeVisible();
  for (const name of pages) {
    const source = readFileSync(join(dist, name), "utf8");
    const card = /<meta property="og:image" content="([^"]+)">/.exec(source)?.[1] ?? "";
    expect(source, name).toContain('<meta name="citation_title" content="');
    const file = join(dist, card);
    expect(existsSync(file), `${name}: ${card}`).toBe(true);
    for (const [, still = ""] of source.matchAll(/(?:class="still" src|source srcset)="([^"]+)"/g))
      expect(existsSync(join(dist, still)), `${name}: ${still}`).toBe(true);
    const content = readFileSync(file);
    expect(content.length, name).toBeLessThanOrEqual(CARD_BYTES);
    known.add(createHash("sha256").update(content).digest("hex"));
    const {width, height, shades} = await page.evaluate(async (address) => {
      const image = await createImageBitmap(await (await fetch(address)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      // Below title and question: what is there is the figure's.
      const {data} = context?.getImageData(56, 300, 1088, 300) ?? {data: new Uint8ClampedArray()};
      const counts = new Map<number, number>();
      for (let i = 0; i < data.length; i += 4) {
        const shade = ((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
        counts.set(shade, (counts.get(shade) ?? 0) + 1);
      }
      const shades = [...counts.values()].filter((count) => count > 20).length;
      return {width: image.width, height: image.height, shades};
    }, card);
    expect([width, height], name).toEqual([1200, 630]);
    expect(shades, name).toBeGreaterThan(8);
  }
  expect(known.size).toBe(pages.length);
});

/** Pages with a network whose units have faces. */
const FACES = ["", "training-lab", "build", "gradients", "paths"];

for (const name of [...FACES, "degradation", "residual-unit"])
  test(`/${name}: nothing moves the text while the page comes on a phone; on a tablet its last faces can be read`, async ({
    page
  }) => {
    await page.setViewportSize({width: 390, height: 844});
    await page.addInitScript(() => {
      Object.assign(window, {shift: 0});
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {value: number; hadRecentInput: boolean})[])
          if (!entry.hadRecentInput) (window as unknown as {shift: number}).shift += entry.value;
      }).observe({type: "layout-shift", buffered: true});
    });
    await page.goto(name, {waitUntil: "networkidle"});
    const shift = await page.evaluate(() => (window as unknown as {shift: number}).shift);
    expect(shift).toBeLessThanOrEqual(SHIFT);
    // What shows nothing takes no room, and the first figure has come.
    await expect(page.locator("main [data-awaited]")).toHaveCount(1);
    await expect(page.locator("main [data-awaited]:empty")).toHaveCount(0);
    const empty = page.locator("main > .observablehq--block:empty");
    await expect
      .poll(() => empty.evaluateAll((all) => all.filter(({clientHeight}) => clientHeight > 0).length))
      .toBe(0);
    await expect.poll(() => staleRooms(page)).toEqual([]);
    if (!FACES.includes(name)) return;
    await page.setViewportSize({width: 768, height: 1024});
    const face = (which: "first" | "last") =>
      page.locator(".network.residual").first().locator(":scope > .unit > .face")[which]();
    const width = async (which: "first" | "last") => (await face(which).boundingBox())?.width;
    await expect.poll(() => width("last")).toBeGreaterThanOrEqual(15);
    await expect.poll(() => width("first")).toBeGreaterThanOrEqual(35);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
  });
