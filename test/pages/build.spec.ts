import {expect, test, type Page} from "@playwright/test";
import {safetensorsFile, torchWeights} from "../support/torchFile.js";

const open = (page: Page) => page.goto("build", {waitUntil: "networkidle"});
const status = (page: Page) => page.getByRole("status").first();
const run = async (page: Page) => {
  await page.getByRole("button", {name: "Run"}).click();
  await expect(status(page)).toContainText("Run in", {timeout: 60_000});
};

test("a sample digit is told by the trained miniature at the first press, without building anything", async ({
  page
}) => {
  await open(page);
  await page.getByLabel("digit 7", {exact: true}).check();
  await run(page);
  await expect(status(page)).toContainText("Residual-34 says 7");
  await expect(page.getByRole("region", {name: "Prediction"}).getByRole("row")).toHaveCount(11);
  await expect(page.getByRole("img", {name: /^Prediction\. 7, /})).toBeVisible();
});

test("a shortcut that is cut changes the picture and the words at once, and all come back", async ({page}) => {
  await open(page);
  await page.getByLabel("digit 7", {exact: true}).check();
  await run(page);
  const before = await page.getByRole("img", {name: /^Prediction\./}).getAttribute("aria-label");
  const unit = page.getByRole("checkbox", {name: "Shortcut of residual_unit_12"});
  await unit.focus();
  await page.keyboard.press("Space");
  await expect(
    page.getByRole("img", {name: /^Prediction\. Whole network: 7, .* Without the shortcut of residual_unit_12: /})
  ).toBeVisible();
  await expect(status(page)).toContainText("Without the shortcut of residual_unit_12 it says");
  await expect(unit).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.getByRole("img", {name: before ?? "", exact: true})).toBeVisible();
  await page.getByRole("checkbox", {name: "All shortcuts"}).uncheck();
  await expect(status(page)).toContainText("Without any shortcut it says");
});

test("ResNet-34 is built layer by layer, summarized and run in the tab", async ({page}) => {
  await open(page);
  await page.locator(".build-progress").waitFor({state: "attached"});
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, {seen});
    const bar = document.querySelector(".build-progress");
    if (bar)
      new MutationObserver(() => seen.add(bar.textContent)).observe(bar, {
        subtree: true,
        childList: true,
        characterData: true
      });
  });
  await page.getByRole("button", {name: "Build ResNet-34"}).click();
  const summary = page.getByRole("region", {name: "Model summary"});
  for (const total of ["21,306,826", "21,289,802", "17,024"])
    await expect(summary).toContainText(total, {timeout: 60_000});
  await expect(status(page)).toContainText(/ResNet-34 built in \d+ ms on wasm.*; its tensors take [\d.]+ MB\./);
  const seen = await page.evaluate(() => [...(window as unknown as {seen: Set<string>}).seen]);
  expect(seen).toEqual(
    expect.arrayContaining(["residual_unit_15: weights drawn", "residual_unit_15: made ready to run"])
  );
  await page.getByLabel("Hills").check();
  await run(page);
  await expect(page.getByRole("region", {name: "Prediction"}).getByRole("row")).toHaveCount(11);
  await expect(page.getByText("so these probabilities mean nothing")).toBeVisible();
  await expect(page.getByRole("img", {name: /^residual_unit_15: after ReLU/})).toBeVisible();
  await expect(page.getByRole("heading", {name: /^residual_unit/})).toHaveCount(16);
});

test("a file that is no picture is told by name, and the picture at hand stays", async ({page}) => {
  await open(page);
  const file = page.getByLabel("Image", {exact: true});
  await file.setInputFiles({name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("hello")});
  await expect(page.getByText(/notes.txt is text\/plain; .* The picture at hand stays\./)).toBeVisible();
  await file.setInputFiles({name: "broken.png", mimeType: "image/png", buffer: Buffer.from("hello")});
  await expect(page.getByText(/broken.png .* The picture at hand stays\./)).toBeVisible();
});

const file = (name: string, bytes: ArrayBuffer) => ({
  name,
  mimeType: "application/octet-stream",
  buffer: Buffer.from(bytes)
});
const RESNET = torchWeights({stages: [2, 2, 2, 2], width: 16, classes: 1000}, "F16").tensors;

test("a ResNet of torchvision's names is read from a file, named by ImageNet, kept, and removed", async ({page}) => {
  await open(page);
  await page.locator("summary", {hasText: "Bring weights of your own"}).click();
  await page.getByLabel("Keep what I load in this browser").check();
  await page.getByLabel("Weight files").setInputFiles(file("resnet18.safetensors", safetensorsFile(RESNET)));
  await expect(status(page)).toContainText("ResNet of 18 layers read from resnet18.safetensors", {timeout: 60_000});
  await expect(page.getByRole("region", {name: "Model summary"})).toContainText("residual_unit_7 (ResidualUnit)");
  await expect(page.getByLabel("Weights", {exact: true})).toHaveValue("own");
  await page.getByLabel("Flower").check();
  await run(page);
  // Five classes of a thousand, and the heading.
  await expect(page.getByRole("region", {name: "Prediction"}).getByRole("row")).toHaveCount(6);
  await expect(page.getByRole("region", {name: "Prediction"})).not.toContainText("class ");
  await page.reload({waitUntil: "networkidle"});
  await page.locator("summary", {hasText: "Bring weights of your own"}).click();
  await page.getByRole("button", {name: "Load the kept resnet18.safetensors"}).click();
  await expect(status(page)).toContainText("ResNet of 18 layers read from resnet18.safetensors", {timeout: 60_000});
  await page.getByRole("button", {name: /^Remove the kept weights \([\d.]+ MB\)$/}).click();
  await expect(page.getByRole("button", {name: /^Remove the kept weights/})).toBeHidden();
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
});

test("weights that cannot be used are told by the tensor, and the network at hand still runs", async ({page}) => {
  await open(page);
  await page.getByLabel("digit 7", {exact: true}).check();
  await run(page);
  await page.locator("summary", {hasText: "Bring weights of your own"}).click();
  const files = page.getByLabel("Weight files");
  const alert = page.getByRole("alert");
  const small = torchWeights({stages: [1, 1], width: 8, classes: 3}).tensors;
  for (const [bytes, sentence] of [
    [safetensorsFile(small.filter(({name}) => name !== "layer2.0.bn1.bias")), "layer2.0.bn1.bias is missing"],
    [safetensorsFile(small).slice(0, 2000), "is cut off"],
    [new TextEncoder().encode("only a text, no weights").buffer, "this is a text that begins"],
    [
      safetensorsFile(small, (header) => (header["fc.bias"]!.shape = [1e9, 1e9])),
      "fc.bias [1000000000, 1000000000] of F32 takes"
    ]
  ] as const) {
    await files.setInputFiles(file("bad.safetensors", bytes));
    await expect(alert).toContainText(sentence);
    await expect(alert).toContainText("Residual-34 stays at hand.");
  }
  await run(page);
  await expect(status(page)).toContainText("Residual-34 says 7");
});

test("an address is fetched only when asked for; what it answers instead of weights is told", async ({page}) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().includes("localhost") && request.url().startsWith("http")) foreign.push(request.url());
  });
  const cors = {"access-control-allow-origin": "*"};
  const small = Buffer.from(safetensorsFile(torchWeights({stages: [1, 1], width: 8, classes: 3}).tensors));
  await page.route("https://weights.example/**", (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === "/missing") return route.fulfill({status: 404, headers: cors, body: "nothing"});
    if (path === "/page") return route.fulfill({headers: cors, body: "<!DOCTYPE html><title>Sign in</title>"});
    if (path === "/dead") return route.abort();
    if (path === "/silent") return undefined;
    return route.fulfill({headers: cors, body: small});
  });
  await open(page);
  await page.locator("summary", {hasText: "Bring weights of your own"}).click();
  const address = page.getByLabel("Address");
  const alert = page.getByRole("alert");
  await address.fill("https://weights.example/missing");
  expect(foreign).toEqual([]);
  for (const [path, sentence] of [
    ["missing", "weights.example answered HTTP 404 instead of missing"],
    ["page", "this is an HTML page"],
    ["dead", "weights.example could not be reached, or does not let other sites read dead (CORS)"]
  ] as const) {
    await address.fill(`https://weights.example/${path}`);
    await page.keyboard.press("Enter");
    await expect(alert).toContainText(sentence);
  }
  await address.fill("http://weights.example/plain");
  await page.getByRole("button", {name: "Load from the address"}).click();
  await expect(alert).toContainText("the address begins with http://; https:// is expected");
  await address.fill("https://weights.example/net.safetensors");
  await page.getByRole("button", {name: "Load from the address"}).click();
  await expect(status(page)).toContainText("ResNet of 6 layers read from net.safetensors", {timeout: 30_000});
  // A server that says nothing does not hold the panel.
  await address.fill("https://weights.example/silent");
  await page.keyboard.press("Enter");
  await page.getByRole("button", {name: "Cancel"}).press("Enter");
  await expect(status(page)).toHaveText("Cancelled. ResNet of 6 layers is at hand.");
  await expect(status(page)).toBeFocused();
  await run(page);
  expect(foreign).toHaveLength(5);
});

test("a worker that cannot be loaded is told, and the next press starts another", async ({page}) => {
  await open(page);
  let fail = true;
  await page.route("**/build.worker.js", (route) => (fail ? route.abort() : route.continue()));
  await page.getByRole("button", {name: "Run"}).click();
  await expect(page.getByRole("alert")).toContainText("could not be loaded. Press Run or Build to start again.");
  fail = false;
  await run(page);
  await expect(page.getByRole("alert")).toHaveText("");
});
