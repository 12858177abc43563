import {expect, test, type Page} from "@playwright/test";
import {readFileSync} from "node:fs";

const layer = (page: Page, name: RegExp) => page.locator(".line-picture").first().getByRole("button", {name});
const open = async (page: Page, hash = "") => {
  await page.goto(`resnet-34${hash}`, {waitUntil: "networkidle"});
};

test("the picture, the tables and the code of one network, by pointer and by keyboard", async ({page}) => {
  await page.setViewportSize({width: 1280, height: 900});
  await page.emulateMedia({reducedMotion: "reduce"});
  await open(page);
  await test.step("the picture is the page's largest thing and begins on the first screen", async () => {
    const box = await page.locator(".line-picture").boundingBox();
    expect(box!.y).toBeLessThan(420);
    expect(box!.width).toBeGreaterThanOrEqual(1200);
    expect(box!.y + box!.height).toBeLessThan(900);
  });
  await test.step("one hover or focus lights the same layer in the diagram, the table and the code", async () => {
    await page.getByRole("button", {name: "[256] * 6 makes 6 layers"}).hover();
    await expect(page.locator(".line-picture .unit.lit")).toHaveCount(6);
    await expect(page.locator("tbody tr.lit")).toHaveCount(6);
    await page.mouse.move(0, 0);
    await layer(page, /^residual_unit_3, output/).focus();
    await expect(page.locator("tbody tr.lit th")).toHaveText(/^residual_unit_3/);
    await expect(page.locator(".code-piece.lit", {hasText: "[128] * 4"})).toBeVisible();
    await page
      .getByRole("button", {name: "DefaultConv2D(filters, kernel_size=1, strides=strides), makes 3 layers"})
      .focus();
    await expect(page.locator(".line-picture .unit.lit")).toHaveCount(3);
  });
  await test.step("a click chooses a unit, a double click opens it, Escape closes it and keeps the focus", async () => {
    const unit = layer(page, /^residual_unit_1, output/);
    await unit.click();
    await expect(page.getByRole("region", {name: "One layer of ResNet-34"})).toContainText("residual_unit_1");
    await expect(unit).toHaveAttribute("aria-expanded", "false");
    for (const opens of [() => unit.dblclick(), () => page.keyboard.press("Enter")]) {
      await opens();
      await expect(unit).toHaveAttribute("aria-expanded", "true");
      await expect(unit).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(unit).toHaveAttribute("aria-expanded", "false");
      await expect(unit).toBeFocused();
    }
  });
  await test.step("from the overview to a formula by keyboard, and out again, kept in the address", async () => {
    await layer(page, /^residual_unit_3, output/).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowRight");
    await expect(layer(page, /^conv2d_7, output \(None, 28, 28, 128\), 73,728 parameters/)).toBeFocused();
    await page.keyboard.press("Enter");
    const facts = page.getByRole("region", {name: "One layer of ResNet-34"});
    await expect(facts).toContainText("3 × 3 × 64 × 128 = 73,728");
    await expect(facts).toContainText("Receptive field");
    await expect(facts).toContainText("Activation memory");
    expect(page.url()).toContain("&open=stage2.unit1&layer=stage2.unit1.conv1");
    const path = page.getByRole("navigation", {name: "Where you are in ResNet-34"});
    await expect(path).toHaveText("ResNet-34 › residual_unit_3 › conv2d_7");
    await page.reload({waitUntil: "networkidle"});
    await expect(path).toHaveText("ResNet-34 › residual_unit_3 › conv2d_7");
    await layer(page, /^conv2d_7, output/).focus();
    await page.keyboard.press("Escape");
    await expect(layer(page, /^residual_unit_3, output/)).toBeFocused();
    await expect(layer(page, /^conv2d_7, output/)).toHaveCount(0);
    expect(page.url()).not.toContain("open=");
  });
  await test.step("a reader with a keyboard opens a layer from the diagram", async () => {
    await page.getByRole("button", {name: /^conv2d, output/}).focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("button", {name: /^residual_unit, output/})).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", {name: "Layers inside residual_unit", exact: true})).toHaveAttribute(
      "aria-expanded",
      "true"
    );
  });
  await test.step("the tables of /resnet-34 can be sorted, filtered and copied, and tell each layer's arithmetic", async () => {
    const table = page.getByRole("table", {name: "Layers", exact: true});
    await table.getByRole("button", {name: "Parameters"}).click();
    await expect(table.locator("tbody tr").first()).toContainText("residual_unit_14");
    await page.getByLabel("Rows").selectOption("stage 2");
    await expect(table.locator("tbody tr:not([hidden])")).toHaveCount(4);
    await table.getByRole("row", {name: /^residual_unit_3/}).hover();
    await expect(page.getByRole("region", {name: "One layer of ResNet-34"})).toContainText("⌈56 / 2⌉ = 28");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", {name: "Copy as CSV"}).click();
    await expect(page.getByText("The table is in the clipboard, as CSV.")).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      "residual_unit_3,,28,28,128,230912,230144,"
    );
    const costs = page.getByRole("table", {name: "Cost of each stage"}).locator("tbody tr");
    await expect(costs).toHaveCount(4);
    // What the prose says: a unit with an identity shortcut costs the same in every stage.
    for (const row of await costs.all()) await expect(row).toContainText(/231,?211,?008/);
    await page.getByLabel("Rows").selectOption({index: 0});
  });
  await test.step("the layer table of ResNet-34 follows the controls, and bad numbers are told", async () => {
    const table = page.getByRole("table", {name: "Layers"});
    await expect(table.getByRole("columnheader")).toHaveText([
      /^Layer/,
      /^Output shape/,
      /^Parameters/,
      /^Multiply-adds/
    ]);
    await expect(table.getByRole("row", {name: /^conv2d /})).toContainText("(None, 112, 112, 64)");
    await expect(page.getByText("21,306,826")).toBeVisible();
    await page.getByLabel("Classes").fill("1000");
    await expect(page.getByText("Total parameters: 21,814,696")).toBeVisible();
    await page.getByLabel("Variant").selectOption("ResNet-18");
    await expect(page.getByText("Total parameters: 11,699,112")).toBeVisible();
    await page.getByLabel("Input size").fill("7000");
    await expect(
      page.getByText("Input size is 7000, but must be a whole number from 8 to 512; 224 stays in use.")
    ).toBeVisible();
    await expect(table.getByRole("row", {name: /^conv2d /})).toContainText("(None, 112, 112, 64)");
  });
});

test("what moves: a pulse through the layers, a stage that folds", async ({page}) => {
  await open(page);
  await test.step("a picture is sent through, stepped and scrubbed: card, faces, facts, code and table go along", async () => {
    const card = page.locator(".card");
    const canvas = () =>
      page.locator(".line-picture canvas.over").evaluate((node: HTMLCanvasElement) => node.toDataURL());
    const faces = () =>
      page.locator(".line-picture canvas.under").evaluate((node: HTMLCanvasElement) => node.toDataURL());
    const [nothing, all] = [await canvas(), await faces()];
    await page.getByRole("button", {name: "Step", exact: true}).click();
    await expect(card).toContainText("picture");
    await page.getByRole("button", {name: "Step", exact: true}).click();
    await expect(card).toContainText("224×224×3 → 112×112×64");
    await expect.poll(canvas).not.toBe(nothing);
    expect(await faces()).not.toBe(all);
    const slider = page.getByRole("slider", {name: "Position"});
    await slider.fill("10");
    await expect(card).toContainText("residual_unit_7 28×28×128 → 14×14×256".replace(" ", ""));
    await expect(slider).toHaveAttribute("aria-valuetext", /^10 of 20: residual_unit_7: /);
    await expect(page.getByRole("region", {name: "One layer of ResNet-34"})).toContainText("residual_unit_7");
    await expect(page.locator("tbody tr.lit th")).toHaveText(/^residual_unit_7/);
    await expect(page.locator(".code-piece.lit", {hasText: "[256] * 6"})).toBeVisible();
    await expect(page.locator(".cost.lit")).toHaveCount(2);
    await page.getByRole("button", {name: "Send a picture through"}).click();
    await expect(page.getByRole("button", {name: "Pause"})).toBeVisible();
    await expect(card).toContainText("residual_unit_9", {timeout: 10_000});
    await page.getByRole("button", {name: "Pause"}).click();
    await page.emulateMedia({reducedMotion: "reduce"});
    await slider.press("Home");
    await slider.press("ArrowRight");
    await expect(page.locator(".player").getByRole("status")).toContainText("conv2d: 224×224×3 → 112×112×64.");
  });
  await test.step("a stage folds by keyboard and keeps the focus; a motion that is broken off ends where the reader asked", async () => {
    await page.emulateMedia({reducedMotion: "no-preference"});
    const stage = page.getByRole("button", {name: /^stage 3, 14×14×256, 6 units, layers 16–27/});
    const behind = page.locator(".line-picture .unit.behind:not(.sheet)");
    const place = () => layer(page, /^residual_unit_15, output/).evaluate((node) => node.getBoundingClientRect().left);
    const before = await place();
    await stage.focus();
    await page.keyboard.press("Enter");
    await expect(stage).toHaveAttribute("aria-expanded", "false");
    await expect(stage).toBeFocused();
    await expect(behind).toHaveCount(5);
    expect(page.url()).toContain("&fold=3");
    // What comes after the stack has more room, and grows.
    await expect.poll(async () => Math.abs((await place()) - before)).toBeGreaterThan(5);
    for (let i = 0; i < 3; i++) await page.keyboard.press("Enter");
    await expect(stage).toHaveAttribute("aria-expanded", "true");
    await expect(behind).toHaveCount(0);
    await expect.poll(async () => Math.round((await place()) - before)).toBe(0);
    await page.locator(".shape-more summary").click();
    await page.getByRole("button", {name: "Fold all"}).click();
    await expect(behind).toHaveCount(2 + 3 + 5 + 2);
  });
});

test("an address without motion: what it opens, folds, compares and saves", async ({page}) => {
  await page.emulateMedia({reducedMotion: "reduce"});
  await test.step("in a folded stack every unit is visited", async () => {
    await open(page, "#fold=2");
    const slider = page.getByRole("slider", {name: "Position"});
    await slider.fill("6");
    for (const [i, name] of ["residual_unit_3", "residual_unit_4", "residual_unit_5", "residual_unit_6"].entries()) {
      await expect(page.locator(".card")).toContainText(`${name}, ${i + 1} of 4 in the stack`);
      await expect(page.locator(".line-picture .unit.lit")).toHaveAttribute("aria-label", new RegExp(`^${name},`));
      await slider.press("ArrowRight");
    }
  });
  await test.step("a network of 152 layers folds its long stage by itself, and a link can spread it out", async () => {
    await open(page, "#variant=ResNet-152");
    const stage = page.getByRole("button", {name: /^stage 3, 14×14×1024/});
    await expect(stage).toHaveAttribute("aria-expanded", "false");
    await open(page, "#variant=ResNet-152&spread=3");
    await expect(stage).toHaveAttribute("aria-expanded", "true");
  });
  await test.step("two networks are drawn to one scale, what differs is marked, and one pulse goes through both", async () => {
    await open(page, "#variant=ResNet-34&compare=Plain-34");
    const [first, second] = [page.locator(".line-picture").first(), page.locator(".line-picture").nth(1)];
    await expect(first.locator(".arc[data-arc='stage2.unit1']")).toHaveCount(1);
    await expect(second.locator(".arc[data-arc]")).toHaveCount(0);
    await expect(
      second.getByRole("button", {name: /^plain_unit_3, .*in ResNet-34: 230,912 parameters, a projection/})
    ).toHaveCount(1);
    const width = (picture: typeof first) =>
      picture.locator("[data-layer='stage3.unit2'] .face").evaluate((node) => node.getBoundingClientRect().width);
    expect(await width(first)).toBeCloseTo(await width(second));
    await page.getByRole("slider", {name: "Position"}).fill("20");
    await expect(first.locator(".card")).toContainText("512 → 10");
    await expect(second.locator(".card")).toContainText("512 → 10");
  });
  await test.step("the link of the shape explorer carries its knobs, and two networks stand side by side", async () => {
    await page.goto("resnet-34#variant=ResNet-50&size=225&classes=1000&shortcut=Z", {waitUntil: "networkidle"});
    await expect(page.getByText("Shortcut is Z, but must be one of A, B, C; B stays in use.")).toBeVisible();
    await expect(page.getByText("Trainable: 25,557,032")).toBeVisible();
    await page.locator(".shape-more summary").click();
    await page.getByLabel("Beside it").selectOption("ResNet-34");
    await expect(
      page.getByRole("table", {name: "ResNet-50 and ResNet-34"}).getByRole("row", {name: /^Units/})
    ).toContainText("same");
    // Sixteen units, and after them the pooling, the flattening and the classifier: 2048 maps against 512.
    await expect(page.getByRole("table", {name: "Layers", exact: true}).locator("abbr")).toHaveCount(19);
    expect(new URL(page.url()).hash).toBe(
      "#variant=ResNet-50&size=225&classes=1000&shortcut=B&padding=keras&compare=ResNet-34"
    );
  });
  await test.step("odd sizes work, one class is refused, and what was open stays", async () => {
    await open(page, "#open=stage2.unit1");
    await page.getByLabel("Input size").fill("33");
    await expect(layer(page, /^residual_unit_15, output \(None, 2, 2, 512\)/)).toHaveCount(1);
    await expect(layer(page, /^conv2d_7, output \(None, 5, 5, 128\)/)).toHaveCount(1);
    await page.getByLabel("Classes").fill("1");
    await expect(
      page.getByText("Classes is 1, but must be a whole number from 2 to 21841; 10 stays in use.")
    ).toBeVisible();
    await expect(layer(page, /^dense, output \(None, 10\)/)).toHaveCount(1);
  });
  await test.step("the figure is saved as an SVG that stands alone, and as a PNG of twice the size", async () => {
    await page.emulateMedia({colorScheme: "dark"});
    await open(page, "#open=stage2.unit1");
    const saved = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", {name}).click()]);
      return {name: download.suggestedFilename(), bytes: readFileSync(await download.path())};
    };
    const svg = await saved("Save SVG");
    expect(svg.name).toBe("ResNet-34.svg");
    const text = svg.bytes.toString("utf8");
    expect(text).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(text).not.toMatch(/var\(|color-mix|class=|oklch|color\(/);
    expect(text).toMatch(/font-family="[^"]*sans-serif/);
    expect(text).toContain("stage 3");
    // What stands on the faces is in the file, as it is on the page.
    expect(text).toContain('href="data:image/png;base64,');
    expect(text).toContain("#121416");
    const [, width, height] = /<svg[^>]*viewBox="0 0 (\d+) ([\d.]+)"/.exec(text) ?? [];
    const png = await saved("Save PNG");
    expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(png.bytes.readUInt32BE(16)).toBe(2 * Number(width));
    expect(png.bytes.readUInt32BE(20)).toBe(Math.round(2 * Number(height)));
  });
});

test("on a phone: a tapped unit is told in the bar and opens, and the picture stands upright and whole", async ({
  browser
}) => {
  const context = await browser.newContext({viewport: {width: 360, height: 740}, hasTouch: true});
  const page = await context.newPage();
  await page.emulateMedia({reducedMotion: "reduce"});
  await test.step("on a phone a tapped unit is told in the bar, and a second tap opens it", async () => {
    await open(page);
    const unit = layer(page, /^residual_unit_14, output/);
    await unit.evaluate((node) => node.scrollIntoView({block: "center"}));
    await unit.tap();
    await expect(page.locator(".chosen-words")).toBeInViewport();
    await expect(page.locator(".chosen-words")).toContainText("residual_unit_14, output (None, 7, 7, 512)");
    await expect(unit).toHaveAttribute("aria-expanded", "false");
    await unit.tap();
    await expect(unit).toHaveAttribute("aria-expanded", "true");
    await page.getByRole("button", {name: "Step", exact: true}).tap();
    await expect(page.locator(".chosen-words")).toBeHidden();
    // Bars are not under the words of their stage.
    const words = await page.locator(".line-picture .fold text.stage-name:first-of-type").last().boundingBox();
    const bar = await page.locator('[data-cost="stage4.unit3"].down rect').boundingBox();
    expect(words!.x + words!.width).toBeLessThan(bar!.x);
  });
  await test.step("at 360 pixels the picture stands upright and whole, with the player in reach", async () => {
    await open(page, "#open=stage2.unit1,stage1.unit1");
    const svg = page.locator(".line-picture svg");
    const outside = await svg.evaluate((node) => {
      const frame = node.getBoundingClientRect();
      return [...node.querySelectorAll("text, .unit")]
        .filter((text) => {
          const box = text.getBoundingClientRect();
          return (
            getComputedStyle(text).visibility !== "hidden" &&
            box.width > 0 &&
            (box.left < frame.left - 1 || box.right > frame.right + 1)
          );
        })
        .map((text) => text.textContent);
    });
    expect(outside).toEqual([]);
    const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await beyond()).toBeLessThanOrEqual(0);
    await page.locator(".shape-more summary").click();
    await expect(page.getByLabel("Padding", {exact: true})).toBeInViewport({ratio: 1});
    expect(await beyond()).toBeLessThanOrEqual(0);
    await page.locator(".shape-more summary").click();
    const play = page.getByRole("button", {name: "Send a picture through"});
    await layer(page, /^residual_unit_7, output/).scrollIntoViewIfNeeded();
    await expect(play).toBeInViewport();
    await page.getByRole("slider", {name: "Position"}).fill("11");
    await expect(page.locator(".pulse-words")).toBeInViewport();
    await expect(page.locator(".pulse-words")).toContainText("residual_unit_4: 28×28×128");
    await expect(page.locator(".player .thumb")).toBeInViewport();
  });
  await context.close();
});
