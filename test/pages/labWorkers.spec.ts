import {expect, test, type Page} from "@playwright/test";
import {readFileSync} from "node:fs";

const status = (page: Page) => page.getByRole("status").first();
const train = (page: Page) => page.getByRole("button", {name: "Train", exact: true});
const FIRST = {timeout: 60_000};

async function finishedCsv(page: Page): Promise<string> {
  await expect(status(page)).toContainText("finished; step 60 of 60", FIRST);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", {name: "Download CSV"}).click()
  ]);
  return readFileSync(await download.path(), "utf8");
}
/** What the browser says of the workers that train, or take probes, now: each holds a lock while it lives. */
const workers = (page: Page) =>
  page.evaluate(
    async () => (await navigator.locks.query()).held?.filter(({name}) => name?.startsWith("training")).length
  );

test("a worker is ready before Train is pressed, another one takes the probes where a core is idle, and the numbers are the same", async ({
  page
}) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, {cores: 2});
    Object.defineProperty(Navigator.prototype, "hardwareConcurrency", {
      get: () => (globalThis as unknown as {readonly cores: number}).cores
    });
  });
  await page.goto("training-lab#skip=on&depth=10&size=8&batch=8&steps=60", {waitUntil: "networkidle"});
  expect(await workers(page)).toBe(0);
  await train(page).hover();
  await expect.poll(() => workers(page), FIRST).toBe(1);
  await page.locator("summary", {hasText: "More settings"}).click();
  await page.getByLabel("Stop after step").fill("9");
  await train(page).click();
  await expect(status(page)).toContainText("It rests at step 9", FIRST);
  await expect.poll(() => workers(page), FIRST).toBe(2);
  await page.getByLabel("Stop after step").fill("");
  await page.getByRole("button", {name: "Resume"}).click();
  const apart = await finishedCsv(page);
  await page.mouse.move(0, 0);
  await page.evaluate(() => Object.assign(globalThis, {cores: 1}));
  await page.getByLabel("Stop after step").fill("9");
  await train(page).focus();
  await train(page).press("Enter");
  await expect(status(page)).toContainText("It rests at step 9", FIRST);
  expect(await workers(page)).toBe(1);
  await page.getByLabel("Stop after step").fill("");
  await page.getByRole("button", {name: "Resume"}).click();
  expect(await finishedCsv(page)).toBe(apart);
});
