import type {Browser, Page} from "@playwright/test";
import {setTimeout as wait} from "node:timers/promises";
import type {CellMargins, PageRooms} from "./keptRooms.js";

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

/**
 * What each of a page's cells keeps free above and below itself, in CSS pixels: the largest of the margins that meet there, its own, that
 * of what it shows, and so on inwards.
 */
const marginsOf = (page: Page): Promise<readonly (readonly number[])[]> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map((cell) =>
        (["top", "bottom"] as const).map((side) => {
          let most = 0;
          for (let at: Element | undefined = cell; at;) {
            const style = getComputedStyle(at);
            if (style.display.startsWith("inline") || style.position === "absolute") break;
            most = Math.max(most, parseFloat(style.getPropertyValue(`margin-${side}`)));
            const edges = [`padding-${side}`, `border-${side}-width`].map((name) => style.getPropertyValue(name));
            // Here the margins of what is within end.
            if (style.display !== "block" || style.overflow !== "visible" || edges.some((edge) => parseFloat(edge) > 0))
              break;
            at = [...at.children]
              .filter((child) => getComputedStyle(child).display !== "none")
              .at(side === "top" ? 0 : -1);
          }
          return Math.round(most);
        })
      ),
    CELLS
  );

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

/** The cells' heights at each width, and their margins where these are largest, by the number of the cell. */
async function measurePage(page: Page, address: string): Promise<Omit<PageRooms, "date">> {
  const [first = 0] = WIDTHS;
  await page.setViewportSize({width: first, height: 900});
  await page.goto(address, {waitUntil: "networkidle"});
  await page.waitForFunction(() => !document.querySelector("[data-awaited]:empty"));
  await passThrough(page);
  const all: (readonly number[])[] = [];
  const margins: (readonly (readonly number[])[])[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({width, height: 900});
    all.push(await standing(page));
    margins.push(await marginsOf(page));
  }
  const cells = (all[0] ?? [])
    .map((_, cell) => [String(cell), all.map((heights) => heights[cell] ?? 0)] as const)
    .filter(([, heights]) => Math.max(...heights) >= LEAST);
  const most = (cell: number, side: 0 | 1): number => Math.max(...margins.map((at) => at[cell]?.[side] ?? 0));
  const around: CellMargins = Object.fromEntries(
    cells.map(([cell]) => [cell, [most(Number(cell), 0), most(Number(cell), 1)]])
  );
  return {margins: around, cells: Object.fromEntries(cells)};
}

/**
 * Measures the cells of some pages of the built site.
 * @param url address of the site, with a slash at its end
 * @param names the pages' files, `paths.html`
 * @param onPage told before each page is opened
 * @returns the heights and margins of each page's cells, empty for one that shows nothing
 */
export async function measureRooms(
  browser: Browser,
  url: string,
  names: readonly string[],
  onPage?: (name: string) => void
): Promise<Readonly<Record<string, Omit<PageRooms, "date">>>> {
  const pages: Record<string, Omit<PageRooms, "date">> = {};
  for (const name of names) {
    onPage?.(name);
    const context = await browser.newContext({serviceWorkers: "block", reducedMotion: "reduce"});
    pages[name] = await measurePage(await context.newPage(), `${url}${name.replace(/(index)?\.html$/, "")}`);
    await context.close();
  }
  return pages;
}
