import type {Browser, Page} from "@playwright/test";
import {buildSync} from "esbuild";
import {join} from "node:path";
import {setTimeout as wait} from "node:timers/promises";
import {bookDocument, nameOf, type BookPage} from "./bookDocument.js";
import type {Chapter} from "./printedChapter.js";

/** Dots of a page that make one on paper: the pictures lie as on a screen, and text is as large as in a book. */
const SCALE = 0.66;
/** What is printed on, less its margins, in dots of a page: A4 upright, 96 dots an inch. */
const PAPER = {width: Math.floor(688 / SCALE), height: Math.floor(1000 / SCALE)};
/** Buttons that show what waits for a guess, or to be asked for. */
const SKIPS = /^(Just show it|Show (what was measured|five networks|all \d+)|Begin the practice)$/;
/** What a page may take to be drawn, in ms: a busy machine is slow. */
const PATIENCE = 180_000;
const ADDRESS = "book-of-all-pages";
const FOOTER = `<div style="width:100%;font:8px sans-serif;color:#666;text-align:center"><span class="pageNumber"></span></div>`;
/** The function that runs in a page, as a script that gives it the name `book`. @throws Error where none is made */
function inPage(): string {
  const entry = join(import.meta.dirname, "printedChapter.ts");
  const {
    outputFiles: [script]
  } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "book"
  });
  if (script === undefined) throw new Error(`no script was made of ${entry}`);
  return script.text;
}

/**
 * Brings every figure near once, so that each is drawn, shows what waits, and goes on when the first figure and the exercises stand, no
 * button waits to be pressed and nothing is loaded any more.
 */
async function drawn(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y <= height; y += PAPER.height) {
    await page.evaluate((top) => scrollTo(0, top), y);
    await wait(100);
  }
  // Buttons are not on paper: they are asked for by their words, and pressed unseen, each once. On a slow machine some come late.
  await page.waitForFunction((words) => {
    const late = [...document.querySelectorAll<HTMLElement>("button:not([data-pressed])")].filter((one) =>
      new RegExp(words).test(one.textContent.trim())
    );
    for (const one of late) {
      one.dataset.pressed = "";
      one.click();
    }
    if (late.length > 0 || document.querySelector("[data-awaited]:empty")) return false;
    return [...document.querySelectorAll(".practice")].every((place) => place.querySelector(".practice-question"));
  }, SKIPS.source);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    // A page of the book is as wide as one on a screen: pictures shrink to that, and not to a sheet's own dots.
    const room = document.querySelector("#observablehq-main")?.clientWidth ?? Infinity;
    for (const {style} of document.querySelectorAll<HTMLElement>("[data-fitted]")) {
      const width = parseFloat(style.getPropertyValue("--drawn-width"));
      style.setProperty("--paper-share", String(Math.min(1, room / width)));
    }
  });
}

async function chapter(
  page: Page,
  script: string,
  url: string,
  one: BookPage,
  names: readonly string[],
  site: string
): Promise<Chapter> {
  await page.goto(`${url}${one.path.slice(1)}`, {waitUntil: "networkidle"});
  await drawn(page);
  const ask = [nameOf(one), names, site].map((value) => JSON.stringify(value)).join();
  return page.evaluate<Chapter>(`${script};book.printedChapter(${ask})`);
}

export interface BookOptions {
  /** Address of the built site, with a slash at its end. */
  readonly url: string;
  /** The pages, in their order. */
  readonly pages: readonly BookPage[];
  /** Address where the site is published, for links to what the book does not hold; empty where it is unknown. */
  readonly site?: string;
  /** Told before each page is opened. */
  readonly onPage?: (name: string) => void;
}

/** Prints the pages of a built site as one PDF: title, contents, a chapter each, with an outline and links among them. */
export async function writeBook(browser: Browser, {url, pages, site = "", onPage}: BookOptions): Promise<Uint8Array> {
  const context = await browser.newContext({
    viewport: PAPER,
    reducedMotion: "reduce",
    serviceWorkers: "block",
    bypassCSP: true,
    deviceScaleFactor: 2
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.emulateMedia({media: "print", colorScheme: "light"});
    const names = pages.map(nameOf);
    const script = inPage();
    const chapters: Chapter[] = [];
    for (const one of pages) {
      onPage?.(one.name);
      chapters.push(await chapter(page, script, url, one, names, site));
    }
    await page.route(`**/${ADDRESS}`, (route) =>
      route.fulfill({contentType: "text/html", body: bookDocument(pages, chapters)})
    );
    await page.goto(`${url}${ADDRESS}`, {waitUntil: "networkidle"});
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return await page.pdf({
      format: "A4",
      scale: SCALE,
      margin: {top: "16mm", bottom: "16mm", left: "14mm", right: "14mm"},
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate: "<span></span>",
      footerTemplate: FOOTER,
      outline: true,
      tagged: true
    });
  } finally {
    await context.close();
  }
}
