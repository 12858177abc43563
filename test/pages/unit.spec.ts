import {expect, test, type Page} from "@playwright/test";

const scene = (page: Page) => page.locator(".unit-explorer .unit-scene");
const crumbs = (page: Page) => page.locator(".unit-explorer .breadcrumbs li");
const words = (page: Page) => page.locator(".unit-explorer [role=status]");
/** Scale of the world: how close the camera is. */
const scale = (page: Page): Promise<number> =>
  page
    .locator(".unit-explorer .world")
    .evaluate((world) => Number(/scale\(([\d.]+)\)/.exec(world.getAttribute("transform") ?? "")?.[1]));

test("the text moves the camera, and a button brings back what it has passed", async ({page}) => {
  await page.goto("residual-unit", {waitUntil: "networkidle"});
  await test.step("the text moves the camera: around, one pixel, the sum, the ReLU, the projection", async () => {
    await expect(scene(page)).toHaveAttribute("aria-label", /^Network unit residual_unit_1, identity shortcut/);
    const whole = await scale(page);
    for (const [section, level, text] of [
      [1, "pixel", /^72 products, 9 of each of 8 channels, make the pixel: 43\.75/],
      [2, "pixel", /takes 2\.63 away: 0\.94/],
      [3, "pixel", /^In this channel \d+ % of the sums lie below zero/],
      [4, "pixel", /^x is 16×16×8, .*\(x\) is 8×8×16/]
    ] as const) {
      await page
        .locator(".unit-steps > section")
        .nth(section)
        .evaluate((node) => scrollBy(0, node.getBoundingClientRect().top - 200));
      await expect(scene(page)).toHaveAttribute("data-level", level);
      await expect(words(page)).toContainText(text);
      await expect(scene(page)).toBeInViewport({ratio: 0.9});
    }
    await expect(scene(page)).toHaveAttribute("aria-label", /residual_unit_3, projection shortcut/);
    await page.getByRole("button", {name: "One pixel"}).click();
    await expect(words(page)).toContainText("make the pixel: 43.75");
    await expect.poll(() => scale(page)).toBeGreaterThan(2 * whole);
    await expect(page.getByRole("heading", {name: "One pixel of a convolution"})).toBeInViewport();
  });
});

test("x goes around while the layers work, and comes to rest", async ({page}) => {
  await page.goto("residual-unit", {waitUntil: "networkidle"});
  await page.getByRole("button", {name: "Play"}).click();
  await expect(page.getByRole("button", {name: "Pause"})).toBeVisible();
  await expect(page.locator('[data-map="y"]')).toHaveAttribute("opacity", "0.1");
  await expect(page.getByRole("button", {name: "Play"})).toBeVisible({timeout: 10_000});
  await expect(page.locator('[data-map="y"]')).not.toHaveAttribute("opacity");
});

test("without motion: camera, arithmetic, code and the shortcut laboratory, by keys and by pointer", async ({page}) => {
  await page.emulateMedia({reducedMotion: "reduce"});
  await page.goto("residual-unit", {waitUntil: "networkidle"});
  await test.step("the first tab stop skips to the content", async () => {
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", {name: "Skip to the content"})).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator("#observablehq-main")).toBeFocused();
  });
  await test.step("the camera by keys, double click, breadcrumbs and Ctrl with the wheel, without motion too", async () => {
    const map = (name: string) => page.locator(`.unit-explorer [data-map="${name}"]`);
    const whole = await scale(page);
    await map("x").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(map("bn1")).toBeFocused();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await expect(crumbs(page)).toHaveText(["Unit 1.2, trained", "first batch norm", "pixel 7, 11"]);
    expect(await scale(page)).toBeGreaterThan(2 * whole);
    await page.keyboard.press("ArrowRight");
    await expect(crumbs(page).last()).toHaveText("pixel 7, 12");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(crumbs(page)).toHaveText(["Unit 1.2, trained"]);
    expect(await scale(page)).toBeCloseTo(whole);
    await map("sum").dblclick();
    await expect(crumbs(page)).toHaveText(["Unit 1.2, trained", "sum"]);
    await page
      .getByRole("navigation", {name: "Where the camera is"})
      .getByRole("button", {name: "Unit 1.2, trained"})
      .click();
    await expect(crumbs(page)).toHaveText(["Unit 1.2, trained"]);
    await map("conv2").hover();
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -300);
    await page.keyboard.up("Control");
    await expect(scene(page)).toHaveAttribute("data-level", /layer|pixel/);
    await map("conv2").focus();
    await page.keyboard.press("+");
    expect(await scale(page)).toBeGreaterThan(1.3 * whole);
  });
  await test.step("another unit, channel and pixel, by number and by click, change picture, words and table", async () => {
    await page.getByText("Data table: all the arithmetic of this value").click();
    const table = page.getByRole("table", {name: "One output value’s arithmetic"});
    const seen = [await table.textContent()];
    const changed = async (): Promise<void> => {
      await expect(table).not.toHaveText(seen.at(-1) ?? "");
      seen.push(await table.textContent());
    };
    await page.getByLabel("Channel", {exact: true}).fill("3");
    await changed();
    await page.locator('.unit-explorer [data-map="y"]').click({position: {x: 12, y: 20}});
    await changed();
    await page.getByLabel("Row", {exact: true}).fill("99");
    await expect(
      page.getByText("Row is 99, but must be a whole number from 1 to 16; the picture stays.")
    ).toBeVisible();
    await page.getByLabel("Unit", {exact: true}).selectOption("residual_unit_3");
    await changed();
    await expect(scene(page)).toHaveAttribute("aria-label", /projection shortcut/);
  });
  await test.step("a line of the code lights its map in sight of it, and a map its symbol", async () => {
    await page.getByRole("button", {name: "Formula and code"}).click();
    await page.locator('.unit-code [data-part="conv2"]').focus();
    await expect(page.locator('.unit-explorer [data-map="conv2"]')).toHaveClass(/lit/);
    await expect(page.locator('.unit-explorer [data-map="conv2"]')).toBeInViewport();
    await expect(page.locator('button.symbol[data-part="conv2"]')).toHaveClass(/lit/);
    await page.locator('.unit-explorer [data-map="sum"]').hover();
    await expect(page.locator('.unit-code [data-part="sum"]')).toHaveClass(/lit/);
  });
  await test.step("the shortcut laboratory: a guess, the rules, and the error that TensorFlow.js gives", async () => {
    const lab = page.locator(".shortcut-lab");
    await expect(lab.getByRole("img", {name: /^Two paths from x, 56×56×64/})).toBeVisible();
    await lab.getByRole("button", {name: "Shape error"}).click();
    await expect(lab.getByRole("status")).toContainText("Right. They cannot be added");
    await expect(lab.locator(".tensorflow")).toContainText(
      "Operands could not be broadcast together with shapes 1,28,28,128 and 1,56,56,64. That is what the rules predict.",
      {timeout: 20_000}
    );
    await lab.getByLabel("Kind").selectOption("projection");
    await lab.getByLabel("Side").fill("15");
    await lab.getByRole("button", {name: "They can be added"}).click();
    await expect(
      lab.getByRole("img", {name: /x 15×15×64, f\(x\) 8×8×128, shortcut 8×8×128; they are added/})
    ).toBeVisible();
    await expect(lab.locator(".cost")).toContainText("8,704 parameters");
    await expect(lab.locator(".tensorflow")).toContainText("[8, 8, 128]. That is what the rules predict.");
  });
  await test.step("a ReLU before the sum would leave nothing negative", async () => {
    await expect(
      page.getByRole("img", {name: /^Values of f\(x\) of stage 1, unit 2: \d+ % are negative/})
    ).toBeVisible();
    await page.getByRole("button", {name: "Put a ReLU before the sum"}).click();
    await expect(page.getByRole("img", {name: /\d+ % of all values would be exactly 0/})).toBeVisible();
  });
});

test("on a phone the picture is whole and stays over the text that moves it", async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  await page.goto("residual-unit", {waitUntil: "networkidle"});
  await page.getByRole("button", {name: "One pixel"}).click();
  await expect(page.locator(".unit-explorer svg")).toBeInViewport({ratio: 1});
  await expect(page.getByRole("heading", {name: "One pixel of a convolution"})).toBeInViewport();
  await expect(page.locator(".unit-explorer .terms .value").first()).toHaveText("43.75");
  // Filled, the lines from pixel to numbers would cover these.
  await expect(page.locator(".unit-explorer .convolution .leader")).toHaveCSS("fill", "none");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  // The text keeps the lower part of the screen: what else belongs to the picture comes after it.
  for (const name of ["residual-unit", "residual-learning"]) {
    if (name !== "residual-unit") await page.goto(name, {waitUntil: "networkidle"});
    const last = page.locator(".unit-steps > section").last();
    await last.evaluate((node) => scrollBy(0, node.getBoundingClientRect().bottom - 600));
    const bottom = async (part: string) => {
      const box = await page.locator(`.unit-pinned ${part}`).boundingBox();
      return box === null ? NaN : box.y + box.height;
    };
    await expect.poll(() => bottom(".figure-controls")).toBeLessThanOrEqual(36);
    await expect.poll(() => bottom(".unit-stage")).toBeLessThanOrEqual(420);
    expect(await bottom(".unit-words")).toBeGreaterThan(600);
    await expect(page.locator(".unit-pinned .embed-line")).toBeHidden();
  }
});

// The first is a screen that leaves the picture less than its whole height.
for (const [name, width, height] of [
  ["residual-unit", 360, 660],
  ["residual-unit", 390, 844],
  ["residual-learning", 360, 740]
] as const)
  test(`on a phone the text of /${name} has its place before the picture is drawn: ${width}×${height}`, async ({
    page
  }) => {
    await page.setViewportSize({width, height});
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/runs/unit.*json", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(name, {waitUntil: "domcontentloaded"});
    const steps = page.locator(".unit-steps");
    const top = () => steps.evaluate((node) => Math.round(node.getBoundingClientRect().top + scrollY));
    await expect(page.locator("html")).toHaveAttribute("data-notation");
    await expect(steps).toHaveCSS("visibility", "visible");
    const before = await top();
    await expect(page.locator(".unit-stage")).toHaveCount(0);
    release();
    await expect(page.locator(".unit-stage svg")).toBeVisible();
    expect(await top()).toBe(before);
  });
