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

test("the images, by their old address: another data set, class and size are drawn; a bad size is told and nothing is lost", async ({
  page
}) => {
  await page.goto("images");
  await expect(page).toHaveURL(/\/method#the-images$/);
  const status = page.getByRole("status");
  await expect(status).toContainText("The first 6 images of each class of the training split, 16×16×1, seed 1.");
  await expect(page.getByRole("img", {name: "6 images: 7"})).toBeVisible();
  await page.getByLabel("Dataset").selectOption("shapes");
  await expect(status).toContainText("16×16×3");
  await page.getByLabel("Class").selectOption("3");
  await expect(status).toContainText(/The first 30 images of class \w+/);
  await page.getByLabel("Image size").fill("7");
  await expect(status).toContainText(
    "Image size is 7, but must be a multiple of 4 from 8 to 32; the images at hand stay."
  );
  await expect(page.getByRole("img", {name: /^6 images: No\./})).toHaveCount(5);
  await page.getByLabel("Image size").fill("8");
  await page.getByRole("button", {name: "Measure the whole split"}).click();
  await expect(status).toContainText(/4,096 images in the training split; pixels have mean [−-]?\d\.\d{3}/);
});

test("terms lead to the glossary and citations to the sources", async ({page}) => {
  await page.goto("residual-unit", {waitUntil: "networkidle"});
  await page.locator("main a.cite", {hasText: "He et al. (2015"}).first().click();
  await expect(page.locator("#he-2015")).toBeInViewport();
  await page.goto("residual-unit", {waitUntil: "networkidle"});
  await expect(page.locator("main a.term", {hasText: "projection shortcut"})).toHaveCount(1);
  await page.locator("main a.term", {hasText: "projection shortcut"}).click();
  await expect(page.locator("#projection-shortcut")).toBeInViewport();
});

test("the guided path: begun on the cover, left, resumed, each step done on its page", async ({page}) => {
  // It trains a network on the way, which takes its time on a busy machine.
  test.slow();
  await page.goto("", {waitUntil: "networkidle"});
  await page.getByRole("button", {name: "Start the guided path"}).click();
  const bar = page.getByRole("region", {name: "Guided path"});
  await expect(bar).toContainText("Step 1 of 5");
  await bar.getByRole("link").click();
  await page.getByRole("button", {name: "Show what was measured"}).click();
  await expect(bar).toContainText("Done.");
  await bar.getByRole("button", {name: "Leave"}).click();
  await expect(bar).toBeHidden();
  await page.goto("", {waitUntil: "networkidle"});
  await page.getByRole("button", {name: "Resume the guided path (1 of 5 done)"}).click();
  await page.getByRole("button", {name: "Train it here"}).click();
  await expect(bar).toContainText("only the shortcuts differ", {timeout: 180_000});
  await bar.getByRole("link").click();
  for (let i = 0; i < 12 && !(await bar.innerText()).includes("Done."); i++) {
    await page.locator(".unit-explorer").getByRole("button", {name: "Step"}).click();
    await page.waitForTimeout(300);
  }
  await expect(bar).toContainText("f(x) is added to x");
  await bar.getByRole("link").click();
  await page.getByLabel("At step", {exact: true}).last().press("ArrowRight");
  await expect(bar).toContainText("then it withers");
  await bar.getByRole("link").click();
  await page.getByRole("button", {name: "Take it out"}).click();
  await expect(bar).toContainText("The guided path is finished.", {timeout: 120_000});
});
