import {expect, test} from "@playwright/test";

test("a symbol in focus lights what it means; the paper's notation is one switch away, for the whole site", async ({
  page
}) => {
  await page.goto("residual-learning", {waitUntil: "networkidle"});
  await page.getByRole("button", {name: "f(x)", exact: true}).first().focus();
  await expect(page.locator('.katex-block .notation-ours [data-part="f"]').first()).toHaveClass(/lit/);
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
  // On a phone the switch stands in the menu, and moves nothing below the header.
  await page.setViewportSize({width: 390, height: 640});
  await page.goto("residual-learning", {waitUntil: "networkidle"});
  await expect(formula.locator(".notation-ours")).toBeHidden();
  const top = () => page.getByRole("heading", {level: 1}).evaluate((node) => node.getBoundingClientRect().top);
  const before = await top();
  await page.locator(".menu summary").click();
  await page.getByLabel("Notation").click();
  await expect(page.getByLabel("Notation")).toBeVisible();
  await page.getByLabel("Notation").selectOption("ours");
  await expect(formula.locator(".notation-ours")).toBeVisible();
  expect(await top()).toBe(before);
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

test("the guided path on a phone: brings the reader to each control, clear of its bar, and tells what was seen there", async ({
  page
}) => {
  await page.setViewportSize({width: 360, height: 740});
  await page.emulateMedia({reducedMotion: "reduce"});
  await page.goto("", {waitUntil: "networkidle"});
  const bar = page.getByRole("region", {name: "Guided path"});
  const focused = page.locator(":focus");
  /** The control that has the focus stands in sight, above the bar, which leaves most of the screen. */
  async function expectClear(): Promise<void> {
    await expect(focused).toBeInViewport();
    await expect
      .poll(async () => {
        const [at, below] = [await focused.boundingBox(), await bar.boundingBox()];
        return at !== null && below !== null && at.y + at.height <= below.y && below.height < 260;
      })
      .toBe(true);
  }
  await page.getByRole("button", {name: "Start the guided path"}).click();
  await expect(bar).toContainText("Step 1 of 7");
  await expect(page.locator("[data-guide]")).toBeHidden();
  await expectClear();
  await focused.press("Home");
  await expect(bar).not.toContainText("Seen.");
  await focused.press("End");
  await expect(bar).toContainText(/Seen. At step 120 the residual network’s loss is 0\.\d\d, the plain one’s 1\.\d\d/);
  await bar.getByRole("link").click();
  await expect(focused).toHaveText("The residual chain");
  await expectClear();
  await focused.press("Enter");
  await expect(bar).toContainText("Seen. Right. With sixteen blocks the residual chain comes close");
  await page.evaluate(() =>
    localStorage.setItem(
      "shortcut-guide",
      JSON.stringify({active: true, done: ["losses parted", "chains compared", "paths met", "projection chosen"]})
    )
  );
  await page.goto("training-lab#depth=10&size=8&batch=8&steps=12", {waitUntil: "networkidle"});
  await expect(focused).toHaveText("Train");
  await expectClear();
  await focused.press("Enter");
  await expect(bar).toContainText("Seen. After step 12 the residual network has loss", {timeout: 60_000});
  await expect(bar.getByRole("link")).toHaveText("Watch the way back →");
});
