import {expect, test} from "@playwright/test";

test("ResNet-34 is built, summarized and run in the tab", async ({page}) => {
  await page.goto("build", {waitUntil: "networkidle"});
  await page.getByRole("button", {name: "Build ResNet-34"}).click();
  const summary = page.getByRole("region", {name: "Model summary"});
  for (const total of ["21,306,826", "21,289,802", "17,024"])
    await expect(summary).toContainText(total, {timeout: 60_000});
  await page.getByLabel("Hills").check();
  await page.getByRole("button", {name: "Run"}).click();
  await expect(page.getByRole("region", {name: "Prediction"}).getByRole("row")).toHaveCount(11, {timeout: 60_000});
  await expect(page.getByRole("img", {name: /^residual_unit_15: after ReLU/})).toBeVisible();
  await expect(page.getByRole("heading", {name: /^residual_unit/})).toHaveCount(16);
});

test("a file that is no picture is told by name, and the picture at hand stays", async ({page}) => {
  await page.goto("build", {waitUntil: "networkidle"});
  await page.getByRole("button", {name: "Build ResNet-34"}).click();
  const file = page.getByLabel("Image", {exact: true});
  await file.setInputFiles({name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("hello")});
  await expect(page.getByText("notes.txt is text/plain; a JPEG, PNG or WebP picture is needed. The picture at hand stays.")).toBeVisible(); // prettier-ignore
  await file.setInputFiles({name: "broken.png", mimeType: "image/png", buffer: Buffer.from("hello")});
  await expect(page.getByText("broken.png says it is image/png, but its content could not be read")).toBeVisible();
  await expect(page.getByRole("img", {name: "The network's input: Rings, 224×224"})).toBeVisible();
});
