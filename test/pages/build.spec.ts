import {expect, test, type Page} from "@playwright/test";
import {safetensorsFile, torchWeights} from "../support/torchFile.js";

const open = (page: Page) => page.goto("build", {waitUntil: "networkidle"});
const status = (page: Page) => page.getByRole("status").first();
const run = async (page: Page) => {
  await page.getByRole("button", {name: "Run"}).click();
  await expect(status(page)).toContainText("Run in", {timeout: 60_000});
};

test("the first screen: a recorded result, then samples and strokes that run at once; what is no picture is told", async ({
  page
}) => {
  let workers = 0;
  page.on("worker", () => workers++);
  await open(page);
  await test.step("a recorded result stands there before anything runs, and names every unit's shape and sizes", async () => {
    await expect(answer(page)).toHaveText("3");
    await expect(page.getByRole("group", {name: /^Network: whole network, a stem and 16 units/})).toBeVisible();
    await expect(box(page, "residual_unit_12")).toHaveAccessibleName(/4 by 4 by 32, ‖f\(x\)‖ \/ ‖x‖ 0\.\d+$/);
    await expect(page.getByRole("region", {name: "Opened unit"})).toContainText("Inside unit 1.3");
    expect(workers).toBe(0);
    const picture = await page.locator(".network-picture svg").boundingBox();
    expect(picture?.y).toBeLessThan(420);
    expect(picture?.width).toBeGreaterThanOrEqual(1200);
  });
  await test.step("paper has none of the places for pictures and files", async () => {
    const offers = [
      /^Or drop a picture here/,
      "Draw it yourself",
      "Save the network for other tools",
      /^There is nothing/
    ];
    await expect(page.getByText(offers[0] ?? "")).toBeVisible();
    await page.emulateMedia({media: "print"});
    for (const words of offers) {
      const found = page.locator(".build-panel").getByText(words);
      await expect(found).toHaveCount(1);
      await expect(found).toBeHidden();
    }
    await page.emulateMedia({media: "screen"});
  });
  await test.step("another sample and a drawn stroke run at once: maps, answer and words are of the new picture", async () => {
    const faces = () =>
      page.locator(".network-picture canvas").evaluate((node) => (node as HTMLCanvasElement).toDataURL());
    const before = await faces();
    await page.getByLabel("digit 7", {exact: true}).check();
    await expect(answer(page)).toHaveText("7");
    await expect(status(page)).toContainText("Residual-34 says 7");
    const seven = await faces();
    expect(seven).not.toBe(before);
    await page.getByText("Draw it yourself").click();
    await page.getByRole("button", {name: "Stamp 1"}).click();
    await expect(answer(page)).toHaveText("1");
    const stamped = await faces();
    const paper = page.getByRole("application", {name: /^Paper/});
    await paper.focus();
    await page.keyboard.press("Space");
    for (let i = 0; i < 6; i++) await page.keyboard.press("ArrowRight");
    await expect.poll(faces).not.toBe(stamped);
  });
  await test.step("a sample digit is told by the trained miniature at the first press, without building anything", async () => {
    await page.getByLabel("digit 7", {exact: true}).check();
    await run(page);
    await expect(status(page)).toContainText("Residual-34 says 7");
    await expect(page.getByRole("region", {name: "Prediction"}).getByRole("row")).toHaveCount(11);
    await expect(page.getByRole("img", {name: /^Prediction\. 7, /})).toBeVisible();
  });
  await test.step("a file that is no picture is told by name, and the picture at hand stays", async () => {
    const file = page.getByLabel("Image", {exact: true});
    await file.setInputFiles({name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("hello")});
    await expect(page.getByText(/notes.txt is text\/plain; .* The picture at hand stays\./)).toBeVisible();
    await file.setInputFiles({name: "broken.png", mimeType: "image/png", buffer: Buffer.from("hello")});
    await expect(page.getByText(/broken.png .* The picture at hand stays\./)).toBeVisible();
  });
});

const box = (page: Page, unit: string, network = "whole network") =>
  page.getByRole("button", {name: new RegExp(`^${unit} of the ${network}, `)});
const answer = (page: Page) => page.locator(".numeral").first();

test("arcs are cut and put back, boxes open, and the camera goes in and out, by keyboard and by pointer", async ({
  page
}) => {
  await open(page);
  await test.step("an arc is cut by keyboard: the second row, its numbers, the words and the answer come, and go again", async () => {
    const unit = (name: string) => page.getByRole("switch", {name: `Shortcut of ${name}`, exact: true});
    await unit("residual_unit").focus();
    for (let i = 0; i < 12; i++) await page.keyboard.press("ArrowRight");
    await expect(unit("residual_unit_12")).toBeFocused();
    await expect(unit("residual_unit_12")).toContainText("?");
    await page.keyboard.press("Space");
    await expect(unit("residual_unit_12")).not.toBeChecked();
    await expect(unit("residual_unit_12")).toBeFocused();
    // What the arc is worth on 256 digits is told once it was tried, and of this one only.
    await expect(unit("residual_unit_12")).toContainText("9");
    await expect(unit("residual_unit_11")).toContainText("?");
    const damaged = box(page, "residual_unit_15", "network with cuts");
    await expect(damaged).toHaveAccessibleName(/2 by 2 by 64, moved by \d+ % of its size$/);
    const words = page.getByText(/^residual_unit_12 hands on ReLU\(f\(x\)\) alone/);
    const moved = /moved by (\d+ %)/.exec((await damaged.getAttribute("aria-label")) ?? "")?.[1] ?? "";
    await expect(words).toContainText(`the 3 units after it cannot mend it: ${moved} at the end. The 3 `);
    await expect(page.locator(".numeral").nth(1)).toHaveText("1");
    await expect(status(page)).toContainText("Without the shortcut of residual_unit_12 it says 1");
    await expect(
      page.getByRole("img", {name: /^Prediction\. Whole network: 3, .* Without the shortcut of/})
    ).toBeVisible();
    // Another arc beside it, and all of them.
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Space");
    await expect(status(page)).toContainText("Without 2 shortcuts it says");
    await page.getByRole("button", {name: "Put them back"}).click();
    await expect(unit("residual_unit_12")).toBeChecked();
    await expect(page.locator(".numeral")).toHaveCount(1);
    await page.getByRole("checkbox", {name: "All shortcuts"}).uncheck();
    await expect(status(page)).toContainText("Without any shortcut it says");
    await page.getByRole("checkbox", {name: "All shortcuts"}).check();
    await expect(page.locator(".numeral")).toHaveCount(1);
    await expect(words).toBeHidden();
  });
  await test.step("a guess comes before what all sixteen arcs are worth", async () => {
    await page.getByLabel("Your guess").selectOption("residual_unit_3");
    await page.getByRole("button", {name: "Show all 16"}).click();
    await expect(
      page.getByText("You guessed unit 2.1 (residual_unit_3): without its shortcut 43 % are right.")
    ).toBeVisible();
    await expect(page.getByRole("switch", {name: "Shortcut of residual_unit_15"})).toContainText("98");
  });
  await test.step("a box opens its unit by keyboard, as one channel's sum or as the mean of all", async () => {
    await box(page, "residual_unit_14").focus();
    await page.keyboard.press("Space");
    const opened = page.getByRole("region", {name: "Opened unit"});
    await expect(opened).toContainText("Inside unit 4.2");
    await expect(opened.getByRole("img", {name: /opened: f\(x\), channel \d+ of 64/})).toBeVisible();
    await opened.getByRole("button", {name: "Mean of all"}).click();
    await expect(opened.getByRole("img", {name: /opened: f\(x\), mean of 64 channels/})).toBeVisible();
    await expect(box(page, "residual_unit_14")).toHaveAttribute("aria-pressed", "true");
  });
  await test.step("five networks lose each arc in turn, after a guess", async () => {
    const figure = page.getByRole("img", {name: /^Digits still right without one shortcut/});
    await expect(figure).toHaveAccessibleName(/empty axes for a guess/);
    await page.getByRole("slider", {name: "Expected at unit 3.6"}).press("ArrowUp");
    await page.getByRole("button", {name: "Show five networks"}).click();
    await expect(figure).toHaveAccessibleName(/3\.6 \d+ %/);
    await expect(page.getByText(/Unit 3\.6: guessed 55 %, measured \d+ %\./)).toBeVisible();
    await expect(
      page.getByText(/^18\s% of the digits are still right without the arc of unit 3\.6, and \d+\s% /)
    ).toBeVisible();
    await page.getByText("What was measured", {exact: true}).click();
    await expect(page.getByText("Why do projections survive?")).toBeVisible();
  });
  await test.step("a unit opens in its place by double click and by Enter, down to a pixel, and Escape leads out", async () => {
    const scene = page.getByRole("group", {name: /^Network unit /});
    await box(page, "residual_unit_3").dblclick();
    await expect(page.locator(".camera-bar [aria-current]")).toHaveText("stage 2");
    await expect(scene).toHaveCount(0);
    await box(page, "residual_unit_3").dblclick();
    await expect(scene).toHaveAccessibleName(/^Network unit residual_unit_3, projection shortcut, 8 by 8 by 16/);
    await page.locator(".unit-inside").getByRole("button", {name: "Network", exact: true}).click();
    await expect(scene).toHaveCount(0);
    await expect(box(page, "residual_unit_3")).toBeFocused();
    await box(page, "residual_unit_12").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await expect(scene).toHaveAccessibleName(/^Network unit residual_unit_12, identity shortcut, 4 by 4 by 32/);
    await expect(page.getByRole("region", {name: "Opened unit"})).toContainText("Inside unit 3.6");
    await expect(page.getByRole("button", {name: /^x of residual_unit_12/})).toBeFocused();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await expect(page.getByText(/^288 products, 9 of each of 32 channels/)).toBeVisible();
    // Another picture: the same pixel's arithmetic is of its maps.
    const words = await page.locator(".unit-words").textContent();
    // The words under the picture may still take another line: a press that they move away under is made again.
    await expect(() => page.getByLabel("digit 7", {exact: true}).check()).toPass();
    await expect(page.locator(".unit-words")).not.toHaveText(words ?? "");
    await page.getByRole("button", {name: /^x of residual_unit_12/}).focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press("Escape");
    await expect(scene).toHaveCount(0);
    await expect(box(page, "residual_unit_12")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(answer(page)).toHaveText("7");
  });
});

test("upright on two phones the picture is whole, its arcs can be touched, both answers stay in sight", async ({
  page
}) => {
  await page.setViewportSize({width: 360, height: 740});
  await open(page);
  for (const [width, height, unit] of [
    [360, 740, "residual_unit_8"],
    [320, 640, "residual_unit_9"]
  ] as const) {
    await page.setViewportSize({width, height});
    const arc = page.getByRole("switch", {name: `Shortcut of ${unit}`});
    await arc.scrollIntoViewIfNeeded();
    const band = await arc.locator(".band").boundingBox();
    expect(Math.min(band?.width ?? 0, 1000)).toBeGreaterThanOrEqual(30);
    await arc.locator(".handle").click();
    await expect(arc).not.toBeChecked();
    await expect(page.getByText(/^Answer: 3 [\d.]+ % · cut: /)).toBeInViewport();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
    // The signs of the opened unit's sum stand within the text's column.
    const signs = await page.locator(".sum-part .operator:not(:empty)").all();
    expect(signs).toHaveLength(3);
    const column = (await page.locator(".opened-unit").boundingBox())?.x ?? NaN;
    for (const sign of signs) expect((await sign.boundingBox())?.x).toBeGreaterThanOrEqual(column);
  }
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

test("weights that cannot be used, mean harm or come from an address are told, and the network at hand still runs", async ({
  page
}) => {
  await open(page);
  await test.step("weights that cannot be used are told by the tensor, and the network at hand still runs", async () => {
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
  await test.step("weights that mean harm end in a sentence, and the network at hand still runs", async () => {
    await page.setViewportSize({width: 320, height: 800});
    const refused = async (name: string, buffer: Buffer, sentence: string) => {
      await page.getByLabel("Weight files").setInputFiles({name, mimeType: "application/octet-stream", buffer});
      await expect(page.getByRole("alert")).toContainText(sentence, {timeout: 60_000});
      const words = (await page.getByRole("alert").textContent()) ?? "";
      expect(words.length).toBeLessThanOrEqual(400);
      // What was made for a wide window is laid out anew.
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    };
    await refused("model.json", Buffer.from(" null   "), "text that begins");
    await refused(`${"m".repeat(200)}.json`, Buffer.from("null"), "model.json holds null");
    const named = safetensorsFile([{name: "x".repeat(100_000), shape: [1], values: new Float32Array(1)}]);
    await refused("a.safetensors", Buffer.from(named), "the first is xxxx");
    await page.getByLabel("Address", {exact: true}).fill("https://reader:secret@weights.example/a.safetensors");
    await page.getByRole("button", {name: "Load from the address"}).click();
    await expect(page.getByRole("alert")).toContainText("holds a user name or a password");
    await page.getByRole("button", {name: "Run", exact: true}).click();
    await expect(status(page)).toContainText("Run in", {timeout: 60_000});
  });
  await test.step("an address is fetched only when asked for; what it answers instead of weights is told", async () => {
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
});

test("without a worker the recorded result stays; a worker that comes at the next press runs", async ({page}) => {
  await open(page);
  await test.step("without a worker the recorded result stays, a cut is taken back, and the page says so", async () => {
    await page.route("**/build.worker.js", (route) => route.abort());
    const arc = page.getByRole("switch", {name: "Shortcut of residual_unit_12"});
    await arc.focus();
    await page.keyboard.press("Space");
    await expect(page.getByRole("alert")).toContainText("The picture shows what ran last.");
    await expect(arc).toBeChecked();
    await expect(answer(page)).toHaveText("3");
  });
  await test.step("a worker that cannot be loaded is told, and the next press starts another", async () => {
    let fail = true;
    await page.unroute("**/build.worker.js");
    await page.route("**/build.worker.js", (route) => (fail ? route.abort() : route.continue()));
    await page.getByRole("button", {name: "Run"}).click();
    await expect(page.getByRole("alert")).toContainText("could not be loaded. Press Run or Build to start again.");
    fail = false;
    await run(page);
    await expect(page.getByRole("alert")).toHaveText("");
  });
});
