import {readFileSync} from "node:fs";
import {expect, test, type Locator, type Page} from "@playwright/test";
import {BOOK} from "../../components/site/pages.js";
import {writeBook} from "../../scripts/book/writeBook.js";

const SHORT = "depth=10&size=8&batch=8&steps=12";
/** A4 less the margins of the style sheet, in CSS pixels. */
const PAPER = {width: 688, height: 1002};

async function saved(page: Page, button: Locator): Promise<{readonly name: string; readonly bytes: Buffer}> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return {name: download.suggestedFilename(), bytes: readFileSync(await download.path())};
}

test("figures: a run leaves the tab as pictures, tables and a notebook, in the colors of paper", async ({page}) => {
  await page.emulateMedia({colorScheme: "dark", reducedMotion: "reduce"});
  await page.goto(`training-lab#${SHORT}&run=1`);
  await expect(page.getByRole("status").first()).toContainText("finished", {timeout: 200_000});
  const loss = page.locator("figure", {has: page.getByRole("img", {name: /^Loss/})}).first();
  await loss.getByRole("button", {name: "Save figure"}).click();
  const svg = await saved(page, loss.getByRole("button", {name: "SVG", exact: true}));
  expect(svg.name).toBe("shortcut-depth-10-size-8-batch-8-steps-12-seed-1-loss.svg");
  const text = svg.bytes.toString();
  expect(text).toContain("#0072b2");
  expect(text).toContain("Loss, lower is better");
  expect(text).not.toContain("#56b4e9");
  expect(text).not.toMatch(/var\(|\bclass=/);
  const png = await saved(page, loss.getByRole("button", {name: "PNG", exact: true}));
  const shown = await loss.locator("svg").first().boundingBox();
  // Twice the picture with its margins; the size stands in the header of the file.
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(2 * (shown?.width ?? 0));
  const csv = await saved(page, loss.getByRole("button", {name: "CSV", exact: true}));
  expect(csv.bytes.toString().trim().split("\n").length).toBeGreaterThan(2);
  expect(await page.evaluate(() => document.documentElement.className)).not.toContain("paper");
  const notebook = await saved(page, page.getByRole("button", {name: "Download notebook"}));
  expect(notebook.name).toBe("shortcut-depth-10-size-8-batch-8-steps-12-seed-1.ipynb");
  expect(JSON.parse(notebook.bytes.toString())).toMatchObject({nbformat: 4});
  expect(notebook.bytes.toString()).toContain("STEPS = 12");
});

test("figures: on a phone the note of a curve is read whole", async ({page}) => {
  await page.emulateMedia({reducedMotion: "reduce"});
  await page.setViewportSize({width: 360, height: 740});
  await page.goto("training-lab", {waitUntil: "networkidle"});
  // A chart that is drawn anew meanwhile is another element.
  await expect(() => page.getByRole("img", {name: /^Loss/}).scrollIntoViewIfNeeded()).toPass();
  await expect(page.getByRole("img", {name: /^Loss/})).toBeInViewport({ratio: 0.9});
  // A note in the chart is read whole, inside the plane.
  const note = page.locator(".loss .run-note").first();
  const [box, chart] = [await note.boundingBox(), await page.getByRole("img", {name: /^Loss/}).boundingBox()];
  expect(await page.getByRole("img", {name: /^Loss/}).getAttribute("aria-label")).toMatch(
    /The lines part from step \d+ on\./
  );
  expect(box!.x).toBeGreaterThanOrEqual(chart!.x);
  expect(box!.x + box!.width).toBeLessThanOrEqual(chart!.x + chart!.width);
});

for (const path of ["training-lab", "gradients", "residual-unit"])
  test(`figures: ${path} prints without controls, with its address and every figure whole`, async ({page}) => {
    await page.setViewportSize(PAPER);
    await page.emulateMedia({reducedMotion: "reduce"});
    await page.goto(path, {waitUntil: "networkidle"});
    // On a busy machine a figure comes after its files have.
    await expect.poll(() => page.locator("#observablehq-main figure:visible").count()).toBeGreaterThan(1);
    await page.emulateMedia({media: "print"});
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const found = await page.evaluate(() => {
      const main = document.querySelector("#observablehq-main")!;
      const isSeen = (node: Element): boolean => node.checkVisibility() && node.getBoundingClientRect().height > 0;
      const controls = [...main.querySelectorAll("button:not(.symbol), input, select")].filter(isSeen);
      const figures = [...main.querySelectorAll("figure")].filter(isSeen).map((figure) => ({
        height: figure.getBoundingClientRect().height,
        breaks: getComputedStyle(figure).breakInside
      }));
      const invitations = [...main.querySelectorAll("#practice, .practice")].filter(isSeen);
      return {
        invitations: invitations.map(({outerHTML}) => outerHTML.slice(0, 120)),
        controls: controls.map((one) => one.outerHTML.slice(0, 120)),
        figures,
        lostCitations: [...main.querySelectorAll("#observablehq-main > p > a.cite")].filter((one) => !isSeen(one))
          .length,
        address: getComputedStyle(main, "::after").content
      };
    });
    expect(found.controls).toEqual([]);
    expect(found.invitations).toEqual([]);
    expect(found.figures.length).toBeGreaterThan(1);
    expect(found.lostCitations).toBe(0);
    for (const {height, breaks} of found.figures) {
      expect(breaks).toBe("avoid");
      expect(height).toBeLessThanOrEqual(PAPER.height);
    }
    expect(found.address).toContain(path);
  });

test("figures: two pages become a book with an outline, and links among its chapters", async ({browser, baseURL}) => {
  const pages = BOOK.filter(({path}) => ["/degradation", "/residual-learning"].includes(path));
  const pdf = Buffer.from(await writeBook(browser, {url: baseURL!, pages})).toString("latin1");
  expect(pdf).toMatch(/^%PDF-/);
  expect(pdf.match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(6);
  expect(pdf).toContain("/Outlines");
  // From the contents, and from one chapter to the other.
  expect(pdf.match(/\/Dest \/page-residual-learning\b/g)!.length).toBeGreaterThan(1);
  expect(pdf).not.toContain("localhost");
});
