import {expect, test, type Page} from "@playwright/test";
import {readFileSync} from "node:fs";
import {idxPair, zipFile} from "../support/ownFiles.js";

const status = (page: Page) => page.getByRole("status").first();
const finished = (page: Page) => expect(status(page)).toContainText("finished", {timeout: 100_000});
const SMALL = "depth=10&size=8&batch=8&steps=10";

async function csv(page: Page): Promise<{readonly name: string; readonly text: string}> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", {name: "Download CSV"}).click()
  ]);
  return {name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8")};
}
const file = (name: string, bytes: Uint8Array) => ({name, mimeType: "", buffer: Buffer.from(bytes)});
async function train(page: Page): Promise<void> {
  await page.getByRole("button", {name: "Train", exact: true}).click();
  await expect(status(page)).not.toContainText("Ready");
  await finished(page);
}
/** A ZIP of two folders with pictures that the browser itself has encoded. */
async function pictures(page: Page): Promise<Uint8Array> {
  const made = await page.evaluate(() =>
    Promise.all(
      Array.from({length: 12}, async (_, n) => {
        const canvas = document.createElement("canvas");
        canvas.width = 40;
        canvas.height = 30;
        const context = canvas.getContext("2d")!;
        context.fillStyle = n % 2 === 0 ? "#d03020" : "#2040c0";
        context.fillRect(0, 0, 40, 30);
        context.fillStyle = "white";
        context.fillRect(n, n, 12, 8);
        const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
        return [...new Uint8Array(await blob!.arrayBuffer())];
      })
    )
  );
  return zipFile(
    Object.fromEntries(made.map((bytes, n) => [`${n % 2 ? "blue" : "red"}/${n}.png`, Uint8Array.from(bytes)]))
  );
}

test("own images: files, preview, training twice to the bit, a damaged file, going on, a link opened elsewhere", async ({
  page
}) => {
  test.slow();
  await page.goto(`training-lab#${SMALL}`, {waitUntil: "networkidle"});
  const input = page.getByLabel("Own images");
  const {images, labels} = idxPair(40, 10);
  await input.setInputFiles([file("images-idx3", images), file("labels-idx1", labels)]);
  const panel = page.locator(".own-panel");
  await expect(panel).toContainText("40 images of 2 classes, in grey: 32 to train on, 8 to validate");
  await expect(panel).toContainText("Everything stays on this machine");
  await expect(page.getByLabel("Dataset")).toHaveValue("own");
  await expect(page.getByRole("img", {name: "The first 6 images of 1"})).toBeVisible();
  await page.getByLabel("Name of “1”").fill("dark above");
  await page.getByLabel("Name of “1”").press("Enter");
  await expect(page.getByLabel("Name of “dark above”")).toBeVisible();

  await train(page);
  const first = await csv(page);
  expect(first.name).toContain("data-own");
  await expect(page.getByText("40 own images of 2 classes").first()).toBeVisible();
  await train(page);
  expect((await csv(page)).text).toBe(first.text);

  await input.setInputFiles([file("cut", images.slice(0, 500)), file("labels-idx1", labels)]);
  await expect(panel).toContainText("cut is cut off: 40 images of 10×10 take 4,000 bytes, and 484 are there.");
  await expect(panel).toContainText("The images that were there stay.");
  await expect(panel).toContainText("40 images of 2 classes");

  await input.setInputFiles([file("colours.zip", await pictures(page))]);
  await expect(panel).toContainText("12 images of 2 classes, in color: 10 to train on, 2 to validate");
  await expect(panel).not.toContainText("cut off");
  await train(page);
  const coloured = await csv(page);
  expect(coloured.text).not.toBe(first.text);
  await page.getByRole("button", {name: "Train longer"}).click();
  await expect(status(page)).toContainText("step 20 of 20", {timeout: 100_000});
  await finished(page);

  // The same link without the images asks for them, and starts once they are there.
  const link = page.url();
  await page.goto("about:blank");
  await page.goto(`${link.replace("steps=20", "steps=10")}&run=1`);
  await expect(page.getByText("These settings train on own images: choose their files").first()).toBeVisible();
  await page.getByRole("button", {name: "Step"}).click();
  await expect(status(page)).toContainText("Ready");
  await page.reload();
  await page.getByLabel("Own images").setInputFiles([file("colours.zip", await pictures(page))]);
  await finished(page);
  expect((await csv(page)).text).toBe(coloured.text);
});
