import {expect, test, type Page} from "@playwright/test";

const status = (page: Page, text: RegExp) => page.getByRole("status").filter({hasText: text});

test("why depth fails: guesses are drawn and compared, symbols light the picture, the grid leads to the laboratory", async ({
  page
}) => {
  await page.goto("degradation", {waitUntil: "networkidle"});
  await test.step("a symbol lights its layers in the picture of the copy", async () => {
    await expect(page.locator('svg g[data-part="copy"]')).toHaveCount(24);
    await page.getByRole("button", {name: "c", exact: true}).focus();
    await expect(page.locator('svg g[data-part="copy"].lit')).toHaveCount(24);
  });
  await test.step("as many copies as the reader sets come in between the trained layers", async () => {
    const there = page.locator('svg g[data-part="copy"][opacity="1"]');
    await expect(there).toHaveCount(24);
    await page.getByLabel("Layers that copy").fill("6");
    await expect(there).toHaveCount(6);
    await expect(page.getByText("16 layers: the same, and 6 that copy")).toBeVisible();
  });
  await test.step("the guess is drawn, by sliders, keys or pointer, then compared with the measurement", async () => {
    await expect(page.getByRole("img", {name: /your guess for plain: 1\.00, 1\.00, 1\.00/})).toBeVisible();
    await page.getByLabel("Plain, 34 layers").fill("2");
    await expect(page.getByRole("img", {name: /your guess for plain: 1\.00, 1\.00, 2\.00/})).toBeVisible();
    await page.getByRole("slider", {name: "Guess at 10 layers"}).press("ArrowDown");
    await expect(page.getByLabel("Plain, 10 layers")).toHaveValue("0.95");
    const handle = page.getByRole("slider", {name: "Guess at 18 layers"});
    await handle.hover();
    await page.mouse.down();
    await page.mouse.move(0, ((await handle.boundingBox())?.y ?? 0) + 22 + 51);
    await page.mouse.up();
    // 51 pixels are half a nat on this axis.
    await expect(page.getByRole("img", {name: /your guess for plain: 0\.95, 0\.50, 2\.00/})).toBeVisible();
    const finding = page.getByText("the spread is wide, the order is not in doubt");
    await expect(finding).toBeHidden();
    await page.getByRole("button", {name: "Show what was measured"}).click();
    await expect(finding).toBeVisible();
    const figure = page.getByRole("img", {name: /^Training loss by number of layers/});
    await expect(figure).toHaveAttribute("aria-label", /plain: [\d.]+ at 10 layers/);
    const name = (await figure.getAttribute("aria-label")) ?? "";
    const [, ten, thirtyFour] = /plain: ([\d.]+) at 10 layers.*?([\d.]+) at 34 layers/.exec(name) ?? [];
    expect(Number(thirtyFour)).toBeGreaterThan(3 * Number(ten));
    await expect(
      status(page, /You expected the deeper network to fit worse; and so it is\. 10 layers: guessed 0\.95/)
    ).toBeVisible();
    await page.getByLabel("With or without").selectOption("without");
    await expect(
      page.getByRole("img", {name: /^Training.*plain: 2\.30 at 10 layers, 2\.3\d at 18 layers/})
    ).toBeVisible();
    await expect(page.getByText("learning rate 0.02; band and dots: 5 seeds")).toBeVisible();
    await page.getByRole("button", {name: "Guess again"}).click();
    await expect(handle).toBeVisible();
  });
  await test.step("the four conditions change with their knobs and lead to the laboratory", async () => {
    await expect(page.getByText("at this learning rate they sit at chance")).toBeHidden();
    await page.getByRole("button", {name: "Neither"}).click();
    await expect(page.getByText("Right. With neither")).toBeVisible();
    const panel = page.getByRole("img", {name: /^Plain, with batch normalization: /});
    await expect(panel).toHaveAttribute("aria-label", /Training loss by number of layers/);
    await page.getByLabel("Show", {exact: true}).selectOption("valAccuracy");
    await page.getByLabel("Seed", {exact: true}).selectOption("3");
    await expect(panel).toHaveAttribute(
      "aria-label",
      /Validation accuracy by number of layers\. plain: 97 % at 10 layers/
    );
    await expect(panel.getByText("seed 3")).toBeVisible();
    await page.getByText("Data table: every cell, with a link that runs it").click();
    const table = page.getByRole("region", {name: "Every cell of the grid"});
    await expect(table.getByText("Validation accuracy: seed 3")).toBeVisible();
    await table.getByRole("link", {name: "run it here: Plain, without batch normalization, 18 layers, seed 3"}).click();
    await expect(page).toHaveURL(/training-lab#skip=off&bn=0&depth=18&.*lr=0\.02&.*steps=120&seed=3/);
  });
});
