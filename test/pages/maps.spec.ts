import {expect, test, type Locator, type Page} from "@playwright/test";
import {faults} from "./axe.js";

test.use({
  launchOptions: async ({launchOptions}, use) => {
    // A camera that shows a test picture, and asks nobody.
    const args = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
    await use({...launchOptions, args: [...(launchOptions.args ?? []), ...args]});
  }
});

const status = (page: Page): Locator => page.getByRole("status").first();
async function run(page: Page): Promise<void> {
  await page.getByRole("button", {name: "Run"}).click();
  await expect(status(page)).toContainText("Run in", {timeout: 60_000});
}

/** Opens the page with a random ResNet-34 built. */
async function open(page: Page): Promise<void> {
  await page.goto("build", {waitUntil: "networkidle"});
  await page.getByRole("button", {name: "Build ResNet-34"}).click();
  await expect(page.getByRole("button", {name: "Run"})).toBeEnabled({timeout: 60_000});
  await page.getByText("From the picture to the numbers, step by step").first().click();
}

/** The numbers that the network gets, in words. */
const numbers = (page: Page): Locator => page.locator(".value-strips p");
const input = (page: Page, name: string): Locator =>
  page.getByRole("img", {name: `The network’s input: ${name}, 224×224`});

/** A file drawn in the page: left half black, right half white. */
async function halves(page: Page, type: string, width: number, height: number): Promise<Buffer> {
  const url = await page.evaluate(
    ([mime, w, h]) => {
      const canvas = document.createElement("canvas");
      Object.assign(canvas, {width: w, height: h});
      const context = canvas.getContext("2d");
      if (!context) throw new Error("no context");
      context.fillStyle = "white";
      context.fillRect(0, 0, w, h);
      context.fillStyle = "black";
      context.fillRect(0, 0, w / 2, h);
      return canvas.toDataURL(mime);
    },
    [type, width, height] as const
  );
  return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
}

/** The grey of a picture at a place, in shares of its size. */
const greyAt = (picture: Locator, x: number, y: number): Promise<number> =>
  picture.evaluate(
    (node, [across, down]) => {
      const canvas = node as HTMLCanvasElement;
      const [left, top] = [Math.floor(across * canvas.width), Math.floor(down * canvas.height)];
      return canvas.getContext("2d")?.getImageData(left, top, 1, 1).data[0] ?? -1;
    },
    [x, y] as const
  );

test("ResNet-34: built layer by layer, run, opened to its maps, and fed by file and clipboard", async ({page}) => {
  await page.goto("build", {waitUntil: "networkidle"});
  await test.step("ResNet-34 is built layer by layer, summarized and run in the tab", async () => {
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
    // What was recorded of the miniature is not told of another network.
    await expect(page.getByText("Random weights, not trained")).toBeVisible();
    for (const words of [/^Guess first: which of/, "Show all 16", /^Right on 256 test digits/])
      await expect(page.getByText(words)).toBeHidden();
    expect(await page.locator(".result-key").innerText()).not.toContain("test digits");
    await page.getByLabel("Hills").check();
    await run(page);
    await expect(page.getByRole("region", {name: "Prediction"}).getByRole("row")).toHaveCount(11);
    await expect(page.getByText("so these probabilities mean nothing")).toBeVisible();
    await expect(page.getByRole("img", {name: /^residual_unit_15: after ReLU/})).toBeVisible({timeout: 60_000});
    await expect(page.getByRole("heading", {name: /^residual_unit/})).toHaveCount(16);
  });
  await test.step("each unit opens to its maps: channels, values of a pixel, statistics", async () => {
    await page.getByLabel("Flower").check();
    await page.getByRole("button", {name: "Run"}).click();
    await expect(page.getByRole("img", {name: /^residual_unit_15: after ReLU, mean of 512 channels, 7×7/})).toBeVisible(
      {
        timeout: 60_000
      }
    );
    const figures = page.locator(".unit-figure");
    await expect(figures).toHaveCount(16);
    await expect(figures.nth(3)).toContainText("56×56×64 → 28×28×128, projection shortcut");
    await expect(figures.nth(4)).toContainText(/‖.*‖ \/ ‖x‖ = \d/);

    await page.getByLabel("Small maps show").selectOption("strongest");
    await expect(page.getByRole("img", {name: /^residual_unit_15: f\(x\), channel \d+, 7×7/})).toBeVisible();

    await figures.nth(4).getByText("All maps of residual_unit_4").click();
    const maps = figures.nth(4).getByRole("group", {name: /^Values of a pixel/});
    await maps.focus();
    await page.keyboard.press("ArrowLeft");
    const words = figures.nth(4).locator("output");
    await expect(words).toContainText(/Mean of 128 channels, row 14, column 13: x \d/);

    await figures.nth(15).getByText("All maps of residual_unit_15").click();
    await expect(maps).toHaveCount(0);
    const last = figures.nth(15);
    await last.getByLabel("Channels", {exact: true}).selectOption("all");
    const sum = last.getByRole("img", {name: /^residual_unit_15: f\(x\) \+ shortcut, 512 channels/});
    await expect(sum).toBeVisible();
    await sum.hover({position: {x: 12, y: 12}});
    const told = (await last.locator("output").innerText()).replaceAll("−", "-");
    const found =
      /^Channel (\d+), row \d+, column \d+: x ([\d.]+) \+ f\(x\) \(?(-?[\d.]+)\)? = (-?[\d.]+) → ReLU → ([\d.]+)\.$/.exec(
        told
      );
    expect(found, told).not.toBeNull();
    const [x, f, total, after] = (found ?? []).slice(2).map(Number);
    expect((x ?? NaN) + (f ?? NaN)).toBeCloseTo(total ?? NaN, 1);
    expect(after).toBeCloseTo(Math.max(0, total ?? NaN), 2);

    const bar = last.locator(".channel-bars button").first();
    const channel = /^channel (\d+)/.exec(await bar.innerText())?.[1] ?? "";
    await bar.click();
    await expect(last.getByRole("spinbutton", {name: "Channel"})).toHaveValue(channel);
    await expect(last.locator(".unit-panel").first()).toContainText(`channel ${channel}, 7×7`);
    await expect(last.getByRole("table", {name: "All values of residual_unit_15"}).getByRole("row")).toHaveCount(5);
  });
  await page.getByText("From the picture to the numbers, step by step").first().click();
  await test.step("own files: upright as the camera says, shorter side 256, the middle 224, and the numbers follow", async () => {
    const file = page.getByLabel("Image", {exact: true});
    await file.setInputFiles({
      name: "half.png",
      mimeType: "image/png",
      buffer: await halves(page, "image/png", 1000, 500)
    });
    await expect(page.getByRole("img", {name: "Resized: 512×256"})).toBeVisible();
    const cropped = input(page, "half.png");
    await expect(cropped).toBeVisible();
    expect(await greyAt(cropped, 0.25, 0.5)).toBe(0);
    expect(await greyAt(cropped, 0.75, 0.5)).toBe(255);
    await expect(numbers(page).first()).toHaveText("red: −1.00 to 1.00, mean 0.00");

    const jpeg = await halves(page, "image/jpeg", 600, 400);
    // Orientation 6: the camera was turned, so that the left half belongs on top.
    const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
    const exif = Buffer.from([0xff, 0xe1, 0, 8 + tiff.length, 0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff]);
    const turned = Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)]);
    await file.setInputFiles({name: "turned.jpg", mimeType: "image/jpeg", buffer: turned});
    await expect(page.getByRole("img", {name: "The picture: turned.jpg, 400×600"})).toBeVisible();
    expect(await greyAt(input(page, "turned.jpg"), 0.5, 0.2)).toBeLessThan(10);
    expect(await greyAt(input(page, "turned.jpg"), 0.5, 0.8)).toBeGreaterThan(245);

    await file.setInputFiles({name: "anim.gif", mimeType: "image/png", buffer: Buffer.from("GIF89a")});
    await expect(
      page.getByText("anim.gif is GIF; a JPEG, PNG or WebP picture is needed. The picture at hand stays.")
    ).toBeVisible();
    await expect(input(page, "turned.jpg")).toBeVisible();
  });
  await test.step("a picture is dropped, another pasted; what is no picture is told", async () => {
    const bytes = [...(await halves(page, "image/webp", 300, 300))];
    const transfer = await page.evaluateHandle((data) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(data)], "dropped.webp", {type: "image/webp"}));
      return transfer;
    }, bytes);
    await page.locator(".drop-zone").dispatchEvent("drop", {dataTransfer: transfer});
    await expect(input(page, "dropped.webp")).toBeVisible();
    await expect(page.getByRole("radio", {checked: true})).toHaveCount(0);

    const paste = (kind: "picture" | "text"): Promise<boolean> =>
      page.evaluate(
        ([data, what]) => {
          const clipboardData = new DataTransfer();
          if (what === "text") clipboardData.setData("text/plain", "hello");
          else clipboardData.items.add(new File([Uint8Array.from(data)], "pasted.webp", {type: "image/webp"}));
          return document.body.dispatchEvent(
            new ClipboardEvent("paste", {clipboardData, bubbles: true, cancelable: true})
          );
        },
        [bytes, kind] as const
      );
    await paste("picture");
    await expect(input(page, "pasted.webp")).toBeVisible();
    await paste("text");
    await expect(page.getByText("The clipboard holds no picture.")).toBeVisible();
    await expect(input(page, "pasted.webp")).toBeVisible();
  });
});

test("what is drawn is the picture: by mouse, by arrow keys, by stamp, until it is cleared", async ({page}) => {
  await open(page);
  await page.getByText("Draw it yourself").click();
  const paper = page.getByRole("application", {name: /^Paper/});
  const box = await paper.boundingBox();
  if (box === null) throw new Error("no paper");
  await page.mouse.move(box.x + 0.3 * box.width, box.y + 0.5 * box.height);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.7 * box.width, box.y + 0.5 * box.height, {steps: 4});
  await page.mouse.up();
  const drawing = input(page, "your drawing");
  expect(await greyAt(drawing, 0.5, 0.5)).toBe(0);
  expect(await greyAt(drawing, 0.5, 0.9)).toBe(255);

  await page.getByRole("button", {name: "Clear"}).click();
  await expect(numbers(page).first()).toHaveText("red: 1.00 to 1.00, mean 1.00");
  await paper.focus();
  for (let i = 0; i < 12; i++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowLeft");
  expect(await greyAt(drawing, 0.5, 0.9)).toBe(0);
  expect(await greyAt(drawing, 0.5, 0.5)).toBe(255);

  await page.getByRole("button", {name: "Stamp 1"}).click();
  await page.getByRole("button", {name: "Undo"}).click();
  await expect(numbers(page).first()).toHaveText("red: 1.00 to 1.00, mean 1.00");
});

test("the camera gives a still and is off at once; refused, it is told", async ({page, context}) => {
  await context.grantPermissions(["camera"]);
  await open(page);
  await page.evaluate(() => {
    const original = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await original(wanted);
      (globalThis as {tracks?: MediaStreamTrack[]}).tracks = stream.getTracks();
      return stream;
    };
  });
  await page.getByRole("button", {name: "Camera", exact: true}).click();
  await page.getByRole("button", {name: "Take the picture"}).click();
  await expect(input(page, "your camera’s picture")).toBeVisible();
  expect(
    await page.evaluate(() => (globalThis as {tracks?: MediaStreamTrack[]}).tracks?.map(({readyState}) => readyState))
  ).toEqual(["ended"]);
  await expect(page.getByRole("button", {name: "Camera", exact: true})).toBeFocused();

  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await page.getByRole("button", {name: "Camera", exact: true}).click();
  await expect(page.getByText(/^The camera was refused\. .* The picture at hand stays\.$/)).toBeVisible();
  await expect(input(page, "your camera’s picture")).toBeVisible();
});

test("pictures and maps are accessible and fit 320 pixels, in light and dark", async ({page}) => {
  await page.emulateMedia({colorScheme: "light"});
  await page.setViewportSize({width: 320, height: 640});
  await open(page);
  await page.getByText("Draw it yourself").click();
  await page.getByRole("button", {name: "Run"}).click();
  await expect(page.getByText("All maps of residual_unit_15")).toBeVisible({timeout: 60_000});
  await page.getByText("All maps of residual_unit_3", {exact: true}).click();
  await page.locator(".unit-figure").nth(3).getByLabel("Channels", {exact: true}).selectOption("strongest");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const panel = '[data-plate="build-network"]';
  expect(await faults(page, undefined, panel)).toEqual([]);
  await page.emulateMedia({colorScheme: "dark"});
  expect(await faults(page, ["color-contrast"], panel)).toEqual([]);
});
