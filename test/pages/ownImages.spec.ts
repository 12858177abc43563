import {expect, test, type Page} from "@playwright/test";
import {readFileSync} from "node:fs";
import {writeFile} from "node:fs/promises";
import {idxPair, zipFile} from "../support/ownFiles.js";

test.use({
  launchOptions: async ({launchOptions}, use) => {
    // A camera that shows a test picture, and asks nobody.
    const args = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
    await use({...launchOptions, args: [...(launchOptions.args ?? []), ...args]});
  }
});

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
/** Twelve pictures that the browser itself has encoded. */
async function encoded(page: Page): Promise<readonly Uint8Array[]> {
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
  return made.map((bytes) => Uint8Array.from(bytes));
}
/** They, as a ZIP of two folders. */
async function pictures(page: Page): Promise<Uint8Array> {
  const made = await encoded(page);
  return zipFile(Object.fromEntries(made.map((bytes, n) => [`${n % 2 ? "blue" : "red"}/${n}.png`, bytes])));
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
  await expect(panel).toContainText("12 images of 2 classes, in colour: 10 to train on, 2 to validate");
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

test("own images made by hand: dropped, drawn and taken with the camera, each of a class that is named, then trained on", async ({
  page,
  context
}, info) => {
  await context.grantPermissions(["camera"]);
  await page.goto(`training-lab#${SMALL}&data=own`, {waitUntil: "networkidle"});
  const panel = page.locator(".own-panel");
  await expect(panel).toContainText("No images yet.");
  const nameClass = async (name: string): Promise<void> => {
    await page.getByLabel("Class of new pictures").fill(name);
    await page.getByLabel("Class of new pictures").press("Enter");
  };

  // Files are dropped on the panel as from the reader's desktop; they wait until their class is named.
  const dropped = await Promise.all(
    (await encoded(page)).slice(0, 4).map(async (bytes, n) => {
      const path = info.outputPath(`${n}.png`);
      await writeFile(path, bytes);
      return path;
    })
  );
  await panel.scrollIntoViewIfNeeded();
  const {x = 0, y = 0} = (await panel.boundingBox()) ?? {};
  const devtools = await context.newCDPSession(page);
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await devtools.send("Input.dispatchDragEvent", {
      ...{type, x: x + 40, y: y + 20},
      data: {items: [], files: dropped, dragOperationsMask: 1}
    });
  await expect(panel).toContainText("4 pictures of no class yet: name it under “Class of new pictures”.");
  await nameClass("desktop");
  await expect(panel).toContainText("So far 4 images of 1 class.");

  await nameClass("drawn");
  await page.getByText("Draw pictures", {exact: true}).click();
  await page.getByRole("button", {name: "Add the drawing"}).click();
  await expect(panel).toContainText("The paper is blank; draw on it first.");
  const paper = page.getByRole("application", {name: /^Paper/});
  for (const turn of [1, 2]) {
    await paper.scrollIntoViewIfNeeded();
    const place = (await paper.boundingBox()) ?? {x: 0, y: 0, width: 0, height: 0};
    await page.mouse.move(place.x + 0.3 * place.width, place.y + 0.2 * place.height);
    await page.mouse.down();
    await page.mouse.move(place.x + (0.3 + 0.2 * turn) * place.width, place.y + 0.8 * place.height, {steps: 5});
    await page.mouse.up();
    await page.getByRole("button", {name: "Add the drawing"}).click();
  }
  await expect(panel).toContainText("6 images of 2 classes, in colour: 4 to train on, 2 to validate");

  await nameClass("seen");
  for (const count of [7, 8]) {
    await page.getByRole("button", {name: "Camera", exact: true}).click();
    await page.getByRole("button", {name: "Take the picture"}).click();
    await expect(panel).toContainText(`${count} images of`);
  }
  await expect(panel).toContainText("8 images of 3 classes, in colour: 5 to train on, 3 to validate");
  await expect(page.getByRole("button", {name: "Camera", exact: true})).toBeFocused();
  for (const name of ["desktop", "drawn", "seen"])
    await expect(
      page.getByRole("img", {name: `The first ${name === "desktop" ? 4 : 2} images of ${name}`})
    ).toBeVisible();
  await train(page);
  await expect(page.getByText("8 own images of 3 classes").first()).toBeVisible();
});
