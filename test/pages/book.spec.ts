import {expect, test} from "@playwright/test";

test("the paper's notation is one switch away, for the whole site", async ({page}) => {
  await page.goto("residual-learning", {waitUntil: "networkidle"});
  const formula = page
    .locator(".katex-block")
    .filter({has: page.locator('[data-part="h"]')})
    .first();
  await expect(formula.locator(".notation-ours")).toBeVisible();
  await expect(formula.locator(".notation-papers")).toBeHidden();
  await page.getByLabel("Notation").selectOption("papers");
  await expect(formula.locator(".notation-papers")).toBeVisible();
  await expect(formula.locator(".notation-ours")).toBeHidden();
  await page.goto("degradation", {waitUntil: "networkidle"});
  await expect(page.getByLabel("Notation")).toHaveValue("papers");
  await page.goto("residual-learning", {waitUntil: "networkidle"});
  await expect(formula.locator(".notation-ours")).toBeHidden();
});

test("a symbol in focus lights what it means", async ({page}) => {
  await page.goto("residual-learning", {waitUntil: "networkidle"});
  await page.getByRole("button", {name: "f(x)", exact: true}).first().focus();
  await expect(page.locator('.katex-block .notation-ours [data-part="f"]').first()).toHaveClass(/lit/);
});

test("the images: another data set, class and size are drawn; a bad size is told and nothing is lost", async ({
  page
}) => {
  await page.goto("images", {waitUntil: "networkidle"});
  const status = page.getByRole("status");
  await expect(status).toContainText("The first 6 images of each class of the train split, 16×16×1, seed 1.");
  await expect(page.getByRole("img", {name: "6 images: 7"})).toBeVisible();
  await page.getByLabel("Dataset").selectOption("shapes");
  await expect(status).toContainText("16×16×3");
  await page.getByLabel("Class").selectOption("3");
  await expect(status).toContainText(/The first 30 images of class \w+/);
  await page.getByLabel("Image size").fill("7");
  await expect(status).toContainText("Image size must be a multiple of 4 from 8 to 32; the images at hand stay.");
  await expect(page.getByRole("img", {name: /^6 images: No\./})).toHaveCount(5);
  await page.getByLabel("Image size").fill("8");
  await page.getByRole("button", {name: "Measure the whole split"}).click();
  await expect(status).toContainText(/4,096 images in the train split; pixels have mean -?\d\.\d{3}/);
});
