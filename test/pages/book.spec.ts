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
