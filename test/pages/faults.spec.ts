import {chromium, expect, test, type Page, type Route} from "@playwright/test";
import {safetensorsFile, torchWeights} from "../support/torchFile.js";

/** A run of seconds. */
const SHORT = "depth=10&size=8&batch=8&steps=40";
const status = (page: Page) => page.getByRole("status").first();
const started = {timeout: 60_000};
const finished = (page: Page) => expect(status(page)).toContainText("finished", {timeout: 100_000});
const train = (page: Page) => page.getByRole("button", {name: "Train"}).click();
const choose = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel("Weight files").setInputFiles({name, mimeType: "application/octet-stream", buffer});
/** The heading is seen, and no paragraph is held back. */
async function prose(page: Page): Promise<void> {
  await expect(page.getByRole("heading", {level: 1})).toBeVisible();
  const hidden = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll("main p")].filter((one) => getComputedStyle(one).visibility === "hidden").length
    );
  await expect.poll(hidden).toBe(0);
}

test("a page's script that does not come is told on top of it, and loading again mends it", async ({page}) => {
  let gone = true;
  await page.route("**/_page/build-*.js", (route) => (gone ? route.abort() : route.continue()));
  await page.goto("build");
  await expect(page.getByRole("alert")).toContainText("Part of this page did not load");
  await prose(page);
  await expect(page.getByText("What each unit adds.")).toBeVisible();
  gone = false;
  await page.getByRole("button", {name: "Reload the page"}).click();
  await expect(page.getByRole("button", {name: "Run"})).toBeVisible();
  await expect(page.getByText("Part of this page did not load")).toBeHidden();
});

test("a data file that is gone is named where it is missing, in words, and the page holds 320 pixels", async ({
  page
}) => {
  await page.setViewportSize({width: 320, height: 800});
  await page.route("**/runs/cuts.*json", (route) => route.fulfill({status: 404, body: "gone"}));
  await page.goto("build");
  await expect(page.getByText(/^This part did not load: cuts.*\.json did not come/).first()).toBeVisible();
  await expect(page.getByText("TypeError")).toBeHidden();
  await expect(page.getByRole("button", {name: "Reload the page"})).toBeVisible();
  await prose(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("a script, then a file, that come cut off, then one that takes long: each is told, and the text stays", async ({
  page
}) => {
  await page.clock.install();
  let fault: "script" | "file" | "slow" | undefined = "script";
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const cut = async (route: Route) => {
    const answer = await route.fetch();
    const body = await answer.body();
    // A script within what a bracket opens: its half may by chance be a whole one.
    const half = Math.floor(body.length / 2);
    await route.fulfill({response: answer, body: body.subarray(0, Math.max(half, body.indexOf("(", half) + 1))});
  };
  await page.route("**/_page/gradients-*.js", (route) => (fault === "script" ? cut(route) : route.continue()));
  await page.route("**/learning-norms.*.bin", async (route) => {
    if (fault === "file") return cut(route);
    if (fault === "slow") await held;
    await route.continue();
  });
  await page.goto("gradients");
  await expect(page.getByRole("alert")).toContainText("Part of this page did not load");
  await prose(page);
  fault = "file";
  await page.reload();
  await expect(
    page.getByText(/^This part did not load: learning-norms\.bin came cut off or changed\./).first()
  ).toBeVisible();
  await prose(page);
  fault = "slow";
  const asked = page.waitForRequest("**/learning-norms.*.bin");
  await page.reload();
  await asked;
  await page.clock.fastForward(9000);
  const waits = page.getByText("This page waits for learning-norms.bin: the network or the server is slow.");
  await expect(waits).toBeVisible();
  await prose(page);
  release();
  await expect(waits).toBeHidden();
  await expect(page.getByRole("region", {name: "The way back"})).toBeVisible();
  await expect(page.getByText("This part did not load")).toBeHidden();
});

for (const [fault, spoil, lack] of [
  ["without WebAssembly", "delete globalThis.WebAssembly", "this browser has no WebAssembly, or it is switched off"],
  [
    "whose WebAssembly has no SIMD",
    "WebAssembly.validate = () => false",
    "this browser’s WebAssembly has no SIMD instructions"
  ]
] as const)
  test(`a browser ${fault} is told at once, before Train, and reads the recorded run`, async ({page}) => {
    await page.addInitScript(spoil);
    // Workers have a scope of their own.
    await page.route("**/training.worker.js", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({response: answer, body: `${spoil};${await answer.text()}`});
    });
    await page.goto(`training-lab#${SHORT}`);
    await expect(page.getByText(`No network runs here: ${lack}.`)).toBeVisible();
    const recorded = page.getByRole("img", {name: /^Loss by training step\. residual 0\.\d+ in step 120/});
    await expect(recorded).toBeVisible();
    await train(page);
    await expect(status(page)).toContainText(lack, started);
    await expect(recorded).toBeVisible();
  });

test("files that come cut off are told as such, and the next press trains", async ({page}) => {
  let broken = "kernels-simd.wasm";
  for (const name of ["kernels-simd.wasm", "tfjs-backend-wasm-simd.wasm"])
    await page.route(`**/${name}`, async (route) => {
      if (broken !== name) return route.continue();
      const answer = await route.fetch();
      await route.fulfill({response: answer, body: (await answer.body()).subarray(0, 2000)});
    });
  await page.goto(`training-lab#${SHORT}`);
  await train(page);
  await expect(status(page)).toContainText("kernels-simd.wasm came incomplete or changed (2000 bytes)", started);
  broken = "tfjs-backend-wasm-simd.wasm";
  await train(page);
  await expect(status(page)).toContainText("TensorFlow.js’ WebAssembly file did not come whole", started);
  broken = "";
  await train(page);
  await finished(page);
});

test("storage that throws takes no panel away, and a network that is not kept is at hand all the same", async ({
  page
}) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException("The operation is insecure.", "SecurityError");
        }
      });
  });
  await page.goto("build");
  await page.locator("summary", {hasText: "Bring weights of your own"}).click();
  await page.getByLabel("Keep what I load in this browser").check();
  const small = safetensorsFile(torchWeights({stages: [1, 1], width: 8, classes: 3}).tensors);
  await choose(page, "small.safetensors", Buffer.from(small));
  await expect(status(page)).toContainText("ResNet of 6 layers says class", started);
  await expect(page.getByRole("alert")).toHaveText(
    "small.safetensors is at hand, but not kept: this browser keeps no files for this page."
  );
});

test("making a network is cancelled while its files are waited for, and is made at the next press", async ({page}) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/kernels-relaxed.wasm", async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await page.goto("build");
  await page.getByRole("button", {name: "Build ResNet-34"}).click();
  await page.getByRole("button", {name: "Cancel"}).click(started);
  await expect(status(page)).toHaveText("Cancelled. There is no network now.");
  await expect(page.getByRole("alert")).toHaveText("");
  release();
  await page.getByRole("button", {name: "Run", exact: true}).click();
  await expect(status(page)).toContainText("Run in", started);
});

test("a page left in the middle of a run comes back and goes on; the network gone and a clock that jumps take nothing", async ({
  launchOptions,
  baseURL
}) => {
  // The browser as readers have it: a page that is left lies frozen, and comes back as it was. The one without a window has no such memory.
  const browser = await chromium.launch({
    ...launchOptions,
    executablePath: process.env.WHOLE_CHROMIUM_PATH ?? process.env.CHROMIUM_PATH,
    ignoreDefaultArgs: ["--disable-back-forward-cache"]
  });
  const context = await browser.newContext({baseURL, serviceWorkers: "block"});
  const page = await context.newPage();
  await page.addInitScript(() =>
    addEventListener("pageshow", (event) => {
      document.documentElement.dataset.cameBack = String((event as PageTransitionEvent).persisted);
    })
  );
  // A browser may drop a page that it keeps, and a busy one does: then it is left once more.
  await expect(async () => {
    await page.goto(`training-lab#${SHORT.replace("steps=40", "steps=150")}`);
    await train(page);
    await expect(status(page)).toContainText(/step \d+ of 150/, started);
    await page.goto("method");
    await page.goBack({waitUntil: "commit"});
    await expect(page.locator("html")).toHaveAttribute("data-came-back", "true", {timeout: 10_000});
  }).toPass();
  await context.setOffline(true);
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() - 86_400_000;
  });
  await finished(page);
  await context.setOffline(false);
  await expect(page.getByRole("table", {name: "Runs"})).toContainText("150");
  await browser.close();
});
