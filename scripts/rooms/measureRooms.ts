import type {Browser, Page} from "@playwright/test";
import {setTimeout as wait} from "node:timers/promises";
import type {CellHeights} from "./keptRooms.js";

/** Widths of the window at which cells are measured, CSS pixels: those of usual screens, and both sides of where pages are laid out anew. */
export const WIDTHS = [320, 360, 390, 430, 500, 598, 602, 700, 768, 860, 959, 962, 1024, 1098, 1106, 1280, 1440, 1920];
/** What selects the cells whose heights are told, in a page that is shown. */
export const CELLS = "#observablehq-main .observablehq--block";
/** A cell that shows less is not held: its text moves nobody's. CSS pixels. */
const LEAST = 8;
/** Between two looks at the heights, in ms; what is equal at three of them is taken to stand. */
const LOOK = 120;
const LOOKS = 3;

/** Heights of a page's cells once it rests, in CSS pixels; 0 for what has no box of its own. */
const heightsOf = (page: Page): Promise<readonly number[]> =>
  page.evaluate(async (selector) => {
    await new Promise((resolve) => requestIdleCallback(resolve, {timeout: 500}));
    return [...document.querySelectorAll<HTMLElement>(selector)].map((cell) => {
      cell.dataset.stands = "";
      return Math.round(cell.getBoundingClientRect().height);
    });
  }, CELLS);

/** The heights once they stay. */
async function standing(page: Page): Promise<readonly number[]> {
  let last: readonly number[] = [];
  for (let equal = 0; equal < LOOKS;) {
    await wait(LOOK);
    const now = await heightsOf(page);
    equal = now.join() === last.join() ? equal + 1 : 1;
    last = now;
  }
  return last;
}

/** Brings every figure into sight once. */
async function passThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
    scrollTo(0, 0);
  });
}

/** The cells' heights at each width, by the number of the cell. */
async function measurePage(page: Page, address: string): Promise<CellHeights> {
  const [first = 0] = WIDTHS;
  await page.setViewportSize({width: first, height: 900});
  await page.goto(address, {waitUntil: "networkidle"});
  await page.waitForFunction(() => !document.querySelector("[data-awaited]:empty"));
  await passThrough(page);
  const all: (readonly number[])[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({width, height: 900});
    all.push(await standing(page));
  }
  const cells = (all[0] ?? []).map((_, cell) => [String(cell), all.map((heights) => heights[cell] ?? 0)] as const);
  return Object.fromEntries(cells.filter(([, heights]) => Math.max(...heights) >= LEAST));
}

/**
 * Measures the cells of some pages of the built site.
 * @param url address of the site, with a slash at its end
 * @param names the pages' files, `paths.html`
 * @param onPage told before each page is opened
 * @returns the heights of each page's cells, empty for one that shows nothing
 */
export async function measureRooms(
  browser: Browser,
  url: string,
  names: readonly string[],
  onPage?: (name: string) => void
): Promise<Readonly<Record<string, CellHeights>>> {
  const pages: Record<string, CellHeights> = {};
  for (const name of names) {
    onPage?.(name);
    const context = await browser.newContext({serviceWorkers: "block", reducedMotion: "reduce"});
    pages[name] = await measurePage(await context.newPage(), `${url}${name.replace(/(index)?\.html$/, "")}`);
    await context.close();
  }
  return pages;
}
