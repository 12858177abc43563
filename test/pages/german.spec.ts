import {readFileSync} from "node:fs";
import {expect, test, type Page} from "@playwright/test";
import {faults} from "./axe.js";
import {catalogue, longWords} from "../support/catalogue.js";

/** Words that German has from English, and names: of what is the same in both, of programs, of a layer (`stem`); `lies` is another word. */
const SHARED = new Set(
  "lies batch batches stem shortcut resnet training residual momentum browser code link notebook node".split(" ")
);
/** Words that would tell an English sentence that is in no catalogue. */
const TELLING =
  "about after and are been before each from have into more most only than that their them then there these they this what when where which with".split(
    " "
  );

/** Words of at least four letters that the interface has in English alone. */
function englishWords(): ReadonlySet<string> {
  const german = new Set(catalogue("de").flatMap(longWords));
  const english = [...catalogue("en").flatMap(longWords), ...TELLING];
  return new Set(english.filter((word) => !german.has(word) && !SHARED.has(word)));
}

/**
 * All that a reader of the page sees or hears, with everything unfolded. What is said to be English is: titles that are cited, and the
 * link to the English page; so is a work's title in the tooltip of its citation.
 */
const textsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const isApart = (element: Element): boolean =>
      element.closest("script, style, noscript, annotation, code, body [lang=en]") !== null;
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (walker.currentNode.parentElement && !isApart(walker.currentNode.parentElement))
        texts.push((walker.currentNode as Text).data);
    for (const name of ["aria-label", "aria-valuetext", "aria-description", "title", "placeholder", "alt"])
      for (const element of document.querySelectorAll(`body [${name}]`))
        if (!isApart(element) && !(name === "title" && element.matches("a.cite")))
          texts.push(element.getAttribute(name) ?? "");
    return texts;
  });

/** Texts that hold an English word, with the words. */
function left(texts: readonly string[]): readonly string[] {
  const english = englishWords();
  expect(english.size).toBeGreaterThan(500);
  const found = texts.map((text) => [longWords(text).filter((word) => english.has(word)), text] as const);
  return [...new Set(found.filter(([words]) => words.length > 0).map(([words, text]) => `${words.join()}: ${text}`))];
}

/** What is read of a notebook. */
interface Notebook {
  readonly cells: readonly {readonly cell_type: string; readonly source: readonly string[]}[];
}

/** What a button saves, as JSON. */
async function saved(page: Page, name: string): Promise<unknown> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", {name, exact: true}).click();
  return JSON.parse(readFileSync(await (await coming).path(), "utf8"));
}

/** Gives a field a file that is none. */
const give = (page: Page, field: string, name: string, text: string): Promise<void> =>
  page.locator(field).setInputFiles({name, mimeType: "application/octet-stream", buffer: Buffer.from(text)});

test("the laboratory in German: a run, its picture, tables and files, what is wrong, and no English word", async ({
  page
}) => {
  const wrong: string[] = [];
  page.on("pageerror", ({message}) => wrong.push(message));
  await page.goto("de/training-lab#depth=10&size=8&batch=8&steps=12&width=many", {waitUntil: "networkidle"});
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(page.getByRole("link", {name: "English"})).toHaveAttribute("href", "../training-lab");
  await expect(page.getByText("Breite im Link ist „many“, muss aber")).toBeVisible();
  const before = await textsOf(page);
  expect(left(before.filter((text) => !text.includes("„many“")))).toEqual([]);
  await page.getByRole("button", {name: "Trainieren", exact: true}).click();
  const status = page.getByRole("status").first();
  await expect(status).toContainText("fertig", {timeout: 60_000});
  // By the language's rules: a comma before decimals, in words as on axes.
  await expect(status).toContainText(/Schritt 12 von 12; Residualnetz: Verlust \d,\d\d, Genauigkeit \d+ %/);
  await expect(page.getByRole("table", {name: "Läufe"})).toBeVisible();
  await expect(page.getByRole("table", {name: /^Verwechslungen/}).first()).toBeVisible();
  const {cells} = (await saved(page, "Notebook herunterladen")) as Notebook;
  const prose = cells.filter(({cell_type}) => cell_type === "markdown").map(({source}) => source.join(""));
  expect(prose.length).toBeGreaterThan(7);
  expect(prose[0]).toContain("Ein Lauf von Shortcut in Keras");
  const {about} = (await saved(page, "Bericht speichern")) as {about: string};
  expect(left([...prose.map((text) => text.replaceAll(/`\w+`|http\S+/g, "")), about])).toEqual([]);
  // A worker reads the files, and speaks the page's language.
  await give(page, "#report-file", "a.json", "no report");
  await expect(page.getByText("a.json: Das ist kein JSON")).toBeVisible();
  await give(page, "#own-images", "b.bin", "no images");
  await expect(page.getByText(/b\.bin \(9 Bytes, am Anfang 6e 6f 20 69\) ist nicht bekannt/)).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const after = await textsOf(page);
  expect(after.length).toBeGreaterThan(before.length);
  expect(left(after)).toEqual([]);
  expect(await faults(page)).toEqual([]);
  expect(wrong).toEqual([]);
});

test("the cover in German leads to the pages, in German or English, and back", async ({page}) => {
  await page.goto("de/", {waitUntil: "networkidle"});
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  expect(left(await textsOf(page))).toEqual([]);
  await expect(page.getByRole("button", {name: "Hier trainieren"})).toBeVisible();
  // Search engines refuse addresses that are not whole: the build that is tested has none of its own.
  await expect(page.locator("link[rel=alternate]")).toHaveCount(0);
  await page.keyboard.press("Control+k");
  await page.getByLabel("Im Heft suchen").fill("Abkürzungen");
  await expect(page.locator(".search-results a").first()).toHaveAttribute("href", /\/de\//);
  await page.keyboard.press("Escape");
  // A page that is there in English alone opens in English, at the place that was asked for.
  await page.goto("de/method#the-images");
  await page.waitForURL(/\/method#the-images$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(page.url()).not.toContain("/de/");
});
