import {expect, test, type Page} from "@playwright/test";
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {COVER, PAGES} from "../../components/site/pages.js";
import {writeOfflineFiles} from "../../scripts/publish/offlineFiles.js";
import {serve} from "../../scripts/serve.js";
import {faults} from "./axe.js";

const root = join(import.meta.dirname, "../..");
const BASE = "/course/shortcut/";
/** A sentence of /method, and what the newer build says in its place. */
const [OLDER, NEWER] = ["Nothing was downloaded.", "This is the newer version."];
const RUN = "#depth=10&size=8&batch=8&steps=5";

test.use({serviceWorkers: "allow"});

const kept = (page: Page) => page.getByText(/^Available without network: \d/);

/** Runs in a page: how many files its site keeps. */
async function keptFiles(): Promise<number> {
  const names = await caches.keys();
  const files = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return files.flat().length;
}

/** A copy of the site that a test may change, and its server, which may go away and come back at the same address. */
async function aSite() {
  const folder = mkdtempSync(join(tmpdir(), "shortcut-offline-"));
  cpSync(join(root, "dist"), folder, {recursive: true});
  let server = await serve({folder, base: BASE});
  const {port, url} = server;
  return {
    folder,
    url,
    stop: () => server.stop(),
    begin: async () => {
      server = await serve({folder, base: BASE, port});
    },
    remove: async () => {
      await server.stop();
      rmSync(folder, {recursive: true});
    }
  };
}

/** Another build in the place of the first: one page says something else, and the workers lie elsewhere. */
async function redeploy(folder: string): Promise<void> {
  const page = join(folder, "method.html");
  const source = readFileSync(page, "utf8");
  expect(source).toContain(OLDER);
  writeFileSync(page, source.replace(OLDER, NEWER));
  const workers = join(folder, "_file/components/worker");
  for (const name of readdirSync(workers)) rmSync(join(workers, name), {recursive: true});
  await writeOfflineFiles(root, folder);
}

async function train(page: Page): Promise<void> {
  await page.getByRole("button", {name: "Train", exact: true}).click();
  await expect(page.getByRole("status").first()).toContainText("finished", {timeout: 60_000});
}

test("after the cover alone every page, laboratory and download goes on without the server, and a newer version is offered; what is kept can be removed", async ({
  page,
  context
}) => {
  // A walk through the whole site.
  test.slow();
  const site = await aSite();
  const wrong: string[] = [];
  context.on("weberror", (error) => wrong.push(error.error().message));
  // While a network trains, in whatever tab, the files wait.
  const trains = await context.newPage();
  await trains.goto(`${site.url}licences.txt`);
  await trains.evaluate(() => {
    void navigator.locks.request("shortcut-training", {mode: "shared"}, () => new Promise(() => undefined));
  });
  await page.goto(site.url);
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.installing);
  await page.waitForFunction(async () => {
    const {pending = []} = await navigator.locks.query();
    return pending.some(({name}) => name === "shortcut-training");
  });
  expect(await page.evaluate(keptFiles)).toBe(0);
  // What opens meanwhile is told so, too.
  for (const one of [page, await context.newPage()]) {
    if (one !== page) await one.goto(`${site.url}teach`);
    await expect(one.getByText(/waits for a training run$/)).toBeVisible();
    if (one !== page) await one.close();
  }
  await trains.close();
  await expect(kept(page)).toBeVisible({timeout: 60_000});
  await site.stop();

  for (const {path} of [COVER, ...PAGES]) {
    await page.goto(`${site.url}${path.slice(1)}`, {waitUntil: "load"});
    await expect(page.locator("h1")).toHaveCount(1);
    await expect(page.locator(".observablehq--error")).toHaveCount(0);
    // Images of the page's text that come when they are near, such as those of the cover's list.
    const last = page.locator("main img[loading=lazy]").last();
    if ((await last.count()) === 0) continue;
    await last.scrollIntoViewIfNeeded();
    await expect.poll(() => last.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  }
  await page.goto(`${site.url}training-lab/`);
  expect(page.url()).toBe(`${site.url}training-lab`);
  const missing = await page.goto(`${site.url}nothing`);
  expect(missing?.status()).toBe(404);
  await expect(page.getByRole("heading", {name: "No such page"})).toBeVisible();

  await page.goto(`${site.url}build`);
  await page.getByRole("button", {name: "Build ResNet-34", exact: true}).click();
  await expect(page.getByText("21,306,826").first()).toBeVisible({timeout: 60_000});
  await page.getByRole("button", {name: "Run", exact: true}).click();
  await expect(page.getByRole("region", {name: "Prediction"})).toContainText("%", {timeout: 60_000});

  await page.goto(`${site.url}training-lab${RUN}`);
  await train(page);
  const download = page.waitForEvent("download");
  await page.getByRole("button", {name: "Download CSV"}).click();
  expect(readFileSync(await (await download).path(), "utf8")).toContain("network,step,metric,layer,value");

  // A newer version comes while two pages are open: both are of the old one until they are loaded anew.
  await redeploy(site.folder);
  await site.begin();
  const other = await context.newPage();
  await other.goto(`${site.url}method`);
  await expect(other.getByText(OLDER)).toBeVisible();
  await other.getByRole("button", {name: "Use the newer version"}).click({timeout: 60_000});
  await expect(other.getByText(NEWER)).toBeVisible();
  await expect(page.getByText("A newer version of this site is ready.")).toBeVisible();
  await train(page);
  await page.close();

  // What is kept can be removed, and is not kept again unasked.
  await expect(kept(other)).toBeVisible({timeout: 60_000});
  await kept(other).click();
  expect(await faults(other, undefined, "#observablehq-footer")).toEqual([]);
  await other.getByRole("button", {name: "Remove from this browser"}).click();
  await expect(other.getByText(/^Not kept for use without network: \d/)).toBeVisible();
  expect(await other.evaluate(() => caches.keys())).toEqual([]);
  await other.goto(`${site.url}assign`);
  await expect(other.getByText(/^Not kept for use without network/)).toBeVisible();
  expect(await other.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))).toBe(0);
  await other.getByText(/^Not kept for use without network/).click();
  await other.getByRole("button", {name: "Make available"}).click();
  await expect(kept(other)).toBeVisible({timeout: 60_000});
  expect(wrong).toEqual([]);
  await site.remove();
});
