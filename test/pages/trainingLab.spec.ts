import {expect, test, type Page} from "@playwright/test";
import {readFileSync} from "node:fs";
import {DEFAULT_DIGEST, releaseDigest} from "../support/releaseDigest.js";

const status = (page: Page) => page.getByRole("status").first();
const finished = (page: Page) => expect(status(page)).toContainText("finished", {timeout: 200_000});
/** Two workers start before the first step is told: on a busy machine that takes its time. */
const FIRST = {timeout: 60_000};

async function csv(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", {name: "Download CSV"}).click()
  ]);
  return readFileSync(await download.path(), "utf8");
}
/** The last value of a metric of a network. */
function last(text: string, network: string, metric: string): number {
  const rows = text
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  return Number(rows.filter((row) => row[0] === network && row[2] === metric).at(-1)?.[4]);
}

test("the twin of depth 34 trains in the band: the residual network learns, the plain one lags", async ({page}) => {
  test.slow();
  await page.goto("training-lab", {waitUntil: "networkidle"});
  for (const label of [
    "Skip connections",
    "Batch normalization",
    "Depth",
    "Width",
    "Image size",
    "Learning rate",
    "Batch size",
    "Steps",
    "Seed",
    "Dataset"
  ])
    await expect(page.getByLabel(label, {exact: true})).toBeVisible();
  await page.getByRole("button", {name: "Train"}).click();
  await expect(page.getByRole("button", {name: "Pause"})).toBeVisible();
  await expect(status(page)).toContainText(/step \d+ of 120; residual: loss .* plain: loss/, FIRST);
  await finished(page);
  const text = await csv(page);
  expect(text.split("\n")[0]).toBe("network,step,metric,layer,value");
  // To the bit what the first release measured, as the shorter runs of equalBits.test.ts.
  expect(releaseDigest(text)).toBe(DEFAULT_DIGEST);
  expect(last(text, "residual", "val_accuracy")).toBeGreaterThanOrEqual(0.8);
  expect(last(text, "plain", "val_accuracy")).toBeLessThanOrEqual(0.65);
  for (const name of ["Loss", "Accuracy", "Gradient norm"])
    await expect(page.getByRole("img", {name: new RegExp(`^${name}`)})).toBeVisible();
  // The report of it is verified where a teacher opens it.
  await page.getByLabel("Number or name in class").fill("5");
  const [report] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", {name: "Save report"}).click()
  ]);
  await page.goto("class");
  await page.getByLabel("Reports").setInputFiles(await report.path());
  await expect(status(page)).toHaveText("finished: one row, 1 yes, 0 no.", {timeout: 180_000});
});

const SHORT = "depth=10&size=8&batch=8&steps=6&run=1";

test("pause, step, resume and reset do what they say", async ({page}) => {
  await page.goto("training-lab#depth=18&size=16&batch=16&steps=2000", {waitUntil: "networkidle"});
  await page.getByRole("button", {name: "Step"}).click();
  await expect(status(page)).toContainText("step 1 of 2000", FIRST);
  await page.getByRole("button", {name: "Step"}).click();
  await expect(status(page)).toContainText("step 2 of 2000");
  await page.getByRole("button", {name: "Resume"}).click();
  await expect(status(page)).toContainText(/step \d{2,} of 2000/, FIRST);
  await page.getByLabel("Learning rate").fill("0.01");
  await expect(page.getByText(/Learning rate changed by hand after step \d+\./).first()).toBeVisible();
  await page.getByRole("button", {name: "Pause"}).click();
  await expect(status(page)).toContainText("paused");
  await page.getByRole("button", {name: "Reset"}).click();
  await expect(status(page)).toContainText("Ready");
  await expect(page.getByText("Recorded with seed 1").first()).toBeVisible();
});

test("before a run: one slider moves every figure, and the picture follows the settings", async ({page}) => {
  await page.goto("training-lab", {waitUntil: "networkidle"});
  await test.step("one slider moves picture, charts and tables, by the keyboard too", async () => {
    const slider = page.getByRole("slider", {name: "At step"});
    const stem = page.getByLabel(/^stem of the plain network/);
    const profile = page.getByRole("img", {name: /^Gradient norm/});
    await expect(profile).toHaveAccessibleName(/, step 20\./);
    const last = await stem.getAttribute("aria-label");
    await page.getByText("Data table: Gradient norm").click();
    await slider.press("Home");
    await slider.press("ArrowRight");
    await expect(slider).toHaveAttribute("aria-valuetext", "step 10");
    await expect(profile).toHaveAccessibleName(/, step 10\./);
    await expect(page.getByRole("table", {name: "Gradient norm by layer, at step 10"})).toBeVisible();
    await expect(stem).not.toHaveAttribute("aria-label", last ?? "");
  });
  await test.step("shortcuts leave and come in the picture, which shows numbers only of networks that were trained", async () => {
    const picture = page.getByRole("group", {name: /^Network/});
    await expect(picture.locator(".arc")).toHaveCount(16);
    await expect(
      picture.getByLabel(/^residual_unit_3 of the residual network, 8 by 8 by 16, gradient norm/)
    ).toBeVisible();
    await page.getByLabel("Skip connections").selectOption("off");
    await expect(picture.locator(".arc")).toHaveCount(0);
    await expect(page.getByRole("group", {name: /^Network: plain/})).toBeVisible();
    await page.getByLabel("Skip connections").selectOption("on");
    await expect(picture.locator(".arc")).toHaveCount(16);
    await expect(page.getByRole("group", {name: /^Network: residual/})).toBeVisible();
    await page.getByLabel("Depth", {exact: true}).selectOption("10");
    await expect(picture.locator(".arc")).toHaveCount(4);
    await expect(page.getByText("Not trained yet with these settings: residual.")).toBeVisible();
  });
});

const runs = (page: Page) => page.getByRole("table", {name: "Runs"});
const LITTLE = "depth=10&size=8&batch=8&steps=12";

/** What the browser keeps of a kind; runs in the page. */
async function stored(store: string): Promise<readonly {readonly own?: string}[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("shortcut-runs");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error("not opened"));
  });
  const all = await new Promise<readonly {readonly own?: string}[]>((resolve) => {
    const request = database.transaction(store).objectStore(store).getAll();
    request.onsuccess = () => resolve(request.result as readonly {readonly own?: string}[]);
  });
  database.close();
  return all;
}

test("every run is kept, told by what differs, drawn with the others, and survives a reload", async ({page}) => {
  await page.goto(`training-lab#${LITTLE}&run=1`);
  await finished(page);
  await test.step("what the picture says of a run that was trained here is what its CSV says", async () => {
    const rows = (await csv(page)).trim().split("\n");
    const written = rows.find((row) => row.startsWith("plain,12,activation_grad_norm,stem,"))?.split(",")[4];
    const box = page.getByLabel(/^stem of the plain network, 8 by 8 by 8, gradient norm/);
    await expect(box).toBeVisible();
    const said = /gradient norm ([\d.e-]+)/.exec((await box.getAttribute("aria-label")) ?? "")?.[1];
    expect(Number(said)).toBe(Number(Number(written).toPrecision(2)));
    await expect(page.getByRole("group", {name: /^The plain network, takes the image for \d, \d+ %/})).toBeVisible();
  });
  await page.getByLabel("Skip connections").selectOption("off");
  await page.getByRole("button", {name: "Train", exact: true}).click();
  await expect(runs(page).getByRole("row")).toHaveCount(3);
  await expect(runs(page).getByText("skip connections: compare → off")).toBeVisible();
  await finished(page);
  await expect(
    page.getByRole("img", {name: /^Loss by training step, running mean of the batches\. Run 1/})
  ).toBeVisible();
  const second = runs(page).getByRole("row").nth(2);
  await second.getByRole("button", {name: "Rename"}).click();
  await page.getByLabel("New name of run 2").fill("without shortcuts");
  await page.keyboard.press("Enter");
  // A page that goes at the same moment takes what is on its way to the storage with it.
  await expect
    .poll(async () => (await page.evaluate(stored, "flags")).some(({own}) => own === "without shortcuts"), FIRST)
    .toBe(true);
  await page.reload({waitUntil: "networkidle"});
  await expect(runs(page).getByText("without shortcuts")).toBeVisible();
  await expect(status(page)).toContainText("Ready. The figures show without shortcuts.");
  await runs(page).getByRole("row").nth(1).getByRole("button", {name: "Delete"}).click();
  await expect(runs(page).getByRole("row")).toHaveCount(2);
  await page.getByRole("button", {name: "Undo"}).click();
  await expect(runs(page).getByRole("row")).toHaveCount(3);
});

test("a run goes on past its end: its file is that of the longer link, less the former last probe", async ({page}) => {
  const valuesOf = (text: string) => text.split("\n").filter((row) => !/^\w+,12,(val_|grad|activation)/.test(row));
  await page.goto(`training-lab#${LITTLE.replace("12", "24")}&run=1`);
  await finished(page);
  const direct = await csv(page);
  await page.goto("about:blank");
  await page.goto(`training-lab#${LITTLE}&run=1`);
  await finished(page);
  await page.getByRole("button", {name: "Train longer"}).click();
  await expect(status(page)).toContainText("step 24 of 24");
  await finished(page);
  expect(valuesOf(await csv(page))).toEqual(valuesOf(direct));
  await expect(page.getByLabel("Steps", {exact: true})).toHaveValue("24");
});

test("a bad link is told in a sentence, the rest of it is used, and hidden controls stay hidden", async ({page}) => {
  await page.goto("training-lab#steps=0&lr=fast&seed=3&unknown=1&hide=lr,batch", {waitUntil: "networkidle"});
  await expect(
    page.getByText("Steps in the link is “0”, but must be a whole number from 1 to 2000; the default 120 is used.")
  ).toBeVisible();
  await expect(page.getByText("Learning rate in the link is “fast”")).toBeVisible();
  await expect(page.getByLabel("Seed", {exact: true})).toHaveValue("3");
  await expect(page.getByLabel("Learning rate")).toBeHidden();
  await page.getByLabel("Depth").selectOption("10");
  await expect(page).toHaveURL(/depth=10.*hide=lr,batch/);
});

test("when a worker dies while it is starting, the page says so at once", async ({page}) => {
  // Without wasm none gets further.
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/tfjs-backend-wasm-simd.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("training-lab#depth=10&size=8&batch=8&steps=20", {waitUntil: "networkidle"});
  await page.getByRole("button", {name: "Train"}).click();
  const locks = () =>
    page.evaluate(
      async () => (await navigator.locks.query()).held?.filter(({name}) => name?.startsWith("training")).length
    );
  await expect.poll(locks).toBe(2);
  await page.workers()[1]!.evaluate(() => self.close());
  // Which worker is whose the browser does not tell. A worker that only says nothing is given up after two minutes.
  await expect(status(page)).toContainText(
    /The (plain|residual) network stopped: the worker that trains it has ended\./
  );
  release();
  await finished(page);
});

test("where the worker cannot be loaded, the page says so and keeps the recorded run", async ({page}) => {
  await page.route("**/training.worker.js", (route) => route.abort());
  await page.goto(`training-lab#${SHORT}`);
  await expect(status(page)).toContainText("The training stopped");
  await expect(status(page)).toContainText("the worker that trains it could not be loaded");
  await expect(page.getByRole("img", {name: /^Loss by training step\. residual 0\.\d+ in step 120/})).toBeVisible();
});

test("where WebAssembly is missing, the page says so and keeps the recorded run", async ({page}) => {
  await page.route("**/tfjs-backend-wasm-simd.wasm", (route) => route.abort());
  await page.goto(`training-lab#${SHORT}`);
  await expect(status(page)).toContainText("The residual network stopped", {timeout: 30_000});
  await expect(page.getByRole("img", {name: /^Loss by training step\. residual 0\.\d+ in step 120/})).toBeVisible();
});

test("where storage is refused, the laboratory works all the same", async ({page}) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB"])
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException("refused", "SecurityError");
        }
      });
  });
  // Neither the data set nor the layers that it opens with.
  await page.goto(`training-lab#${SHORT}&data=shapes&bn=0&seed=5`);
  await finished(page);
});
