import {expect, test, type Page} from "@playwright/test";
import {readFileSync} from "node:fs";

const layer = (page: Page, name: RegExp) => page.locator(".stage-diagram").first().getByRole("button", {name});
const open = async (page: Page, hash = "") => {
  await page.goto(`resnet-34${hash}`, {waitUntil: "networkidle"});
};

test("one hover or focus lights the same layer in the diagram, the table and the code", async ({page}) => {
  await open(page);
  await page.getByRole("button", {name: "[256] * 6 makes 6 layers"}).hover();
  await expect(page.locator(".stage-diagram .box.lit")).toHaveCount(6);
  await expect(page.locator("tbody tr.lit")).toHaveCount(6);
  await page.mouse.move(0, 0);
  await layer(page, /^residual_unit_3, output/).focus();
  await expect(page.locator("tbody tr.lit th")).toHaveText(/^residual_unit_3/);
  await expect(page.locator(".code-piece.lit", {hasText: "[128] * 4"})).toBeVisible();
  await page
    .getByRole("button", {name: "DefaultConv2D(filters, kernel_size=1, strides=strides), makes 3 layers"})
    .focus();
  await expect(page.locator(".stage-diagram .box.lit")).toHaveCount(3);
});

test("from the overview to a formula by keyboard, and out again, kept in the address", async ({page}) => {
  await page.emulateMedia({reducedMotion: "reduce"});
  await open(page);
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

test("a stage folds and spreads, and a motion that is broken off ends where the reader asked", async ({page}) => {
  await open(page, "#variant=ResNet-152");
  const stage = page.getByRole("button", {name: /^stage 3, 14×14×1024/});
  await expect(page.locator(".count text")).toHaveText(["× 2", "× 7", "× 35", "× 2"]);
  await stage.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(stage).toHaveAttribute("aria-expanded", "true");
  await expect(page.locator(".count text")).toHaveText(["× 2", "× 7", "× 2"]);
  expect(page.url()).toContain("&spread=3");
  await page.getByRole("button", {name: "Fold all"}).click();
  await expect(page.locator(".count text")).toHaveText(["× 2", "× 7", "× 35", "× 2"]);
});

test("the pulse plays, steps and scrubs, and tells shapes in words", async ({page}) => {
  await open(page);
  const words = page.locator(".pulse-words");
  await page.getByRole("button", {name: "Step", exact: true}).click();
  await expect(words).toHaveText("conv2d, conv 7×7 /2: 224×224×3 becomes 112×112×64.");
  await expect(page.locator(".stage-diagram .tag")).toHaveText("112×112×64");
  await page.getByLabel("Speed").selectOption("4");
  await page.getByRole("button", {name: "Play"}).click();
  await expect(page.locator(".skip-dot")).toBeVisible();
  await expect(words).toHaveText("dense: 512 numbers become 10, one for each class.", {timeout: 15_000});
  await expect(page.getByRole("button", {name: "Play"})).toBeVisible();
  const slider = page.getByRole("slider", {name: "Position"});
  await slider.press("Home");
  await slider.press("ArrowRight");
  await expect(slider).toHaveAttribute("aria-valuetext", /^1 of \d+: conv2d/);
  await page.emulateMedia({reducedMotion: "reduce"});
  await page.getByRole("button", {name: "Step", exact: true}).click();
  await expect(page.getByRole("status")).toHaveText("batch_normalization, batch norm: the shape stays, 112×112×64.");
});

test("two networks are drawn to one scale, what differs is marked, and one pulse goes through both", async ({page}) => {
  await page.emulateMedia({reducedMotion: "reduce"});
  await open(page, "#variant=ResNet-34&compare=Plain-34");
  const [first, second] = [page.locator(".stage-diagram").first(), page.locator(".stage-diagram").nth(1)];
  await expect(first.locator(".arc[data-arc='stage2.unit1']")).toHaveCount(1);
  await expect(second.locator(".arc[data-arc]")).toHaveCount(0);
  await expect(
    second.getByRole("button", {name: /^plain_unit_3, .*in ResNet-34: 230,912 parameters, a projection/})
  ).toHaveCount(1);
  await expect(second.locator(".differs")).toHaveCount(7);
  await page.getByRole("slider", {name: "Position"}).press("End");
  await expect(first.locator(".tag")).toHaveText("10");
  await expect(second.locator(".tag")).toHaveText("10");
});

test("the figure is saved as an SVG that stands alone, and as a PNG of twice the size", async ({page}) => {
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
  expect(text).toContain("residual_unit_3");
  expect(text).toContain("#161616");
  const [, width, height] = /<svg[^>]*viewBox="0 0 (\d+) ([\d.]+)"/.exec(text) ?? [];
  const png = await saved("Save PNG");
  expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(png.bytes.readUInt32BE(16)).toBe(2 * Number(width));
  expect(png.bytes.readUInt32BE(20)).toBe(Math.round(2 * Number(height)));
});

test("odd sizes work, one class is refused, and what was open stays", async ({page}) => {
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

test("at 360 pixels data flows in rows, and nothing is cut off", async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  await open(page, "#open=stage2.unit1,stage1.unit1");
  const svg = page.locator(".stage-diagram svg");
  const outside = await svg.evaluate((node) => {
    const frame = node.getBoundingClientRect();
    return [...node.querySelectorAll("text")]
      .filter((text) => {
        const box = text.getBoundingClientRect();
        return box.width > 0 && (box.left < frame.left - 1 || box.right > frame.right + 1);
      })
      .map((text) => text.textContent);
  });
  expect(outside).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
