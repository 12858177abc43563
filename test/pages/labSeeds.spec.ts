import {expect, test, type Page} from "@playwright/test";

const status = (page: Page) => page.getByRole("status").first();
const FIRST = {timeout: 60_000};
const SMALL = "depth=10&size=8&batch=8&steps=12";

test("seeds as a group, a rest at a step, faster arithmetic, an experiment and its finding", async ({page}) => {
  test.slow();
  await page.goto(`training-lab#${SMALL}&seeds=2&simd=relaxed`, {waitUntil: "networkidle"});
  await expect(page.getByLabel("Arithmetic")).toHaveValue("relaxed");
  await page.getByLabel("Stop after step").fill("5");
  await page.getByRole("button", {name: "Train", exact: true}).click();
  await expect(status(page)).toContainText("It rests at step 5, as you asked; Resume goes on.", FIRST);
  await expect(status(page)).toContainText("step 5 of 12");
  // Every seed rests there: the first goes on to its end, then the next comes to it.
  await page.getByRole("button", {name: "Resume"}).click();
  await expect(status(page)).toContainText(/Seed 2 of 2.*It rests at step 5/, FIRST);
  await page.getByRole("button", {name: "Resume"}).click();
  await expect(status(page)).toContainText("finished", FIRST);
  const table = page.getByRole("table", {name: "Runs"});
  await expect(table.getByRole("row")).toHaveCount(4);
  await expect(table.getByText("Runs 1–2: 2 seeds")).toBeVisible();
  await expect(table.getByText("equal bits only on this processor").first()).toBeVisible();
  await expect(page.getByText(/Measured here with seed \d on wasm, relaxed SIMD, equal bits/).first()).toBeVisible();
  await page.getByRole("button", {name: "Fold seeds"}).click();
  await expect(table.getByRole("row")).toHaveCount(2);
  // What a run is called does not take a control's name.
  for (const label of ["Depth", "Image size", "Batch size", "Steps", "Learning rate", "Arithmetic", "At step", "Seeds"])
    await expect(page.getByLabel(label), label).toHaveCount(1);

  await page.getByRole("link", {name: /Do the shortcuts need weights of their own/}).click();
  await expect(page).toHaveURL(/preset=padding/);
  await page.getByLabel("What do you expect?").selectOption({label: "Yes, clearly"});
  // What a reader has asked for besides the settings holds until they take it back.
  await page.getByLabel("Stop after step").fill("");
  await page.goto(`training-lab#preset=padding&${SMALL}&run=1`);
  await expect(status(page)).toContainText("finished", FIRST);
  const finding = page.locator(".experiment-finding");
  await expect(finding).toContainText(/Your run, seed 1: residual [\d.]+ \(\d+ %\)/);
  await expect(finding).toContainText("Finding: With zero padding the residual network ended at");
});
