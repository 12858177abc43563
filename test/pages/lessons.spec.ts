import {expect, test, type Page} from "@playwright/test";

const status = (page: Page, text: RegExp) => page.getByRole("status").filter({hasText: text});

test("why depth fails: the guess is drawn, by sliders, keys or pointer, then compared with the measurement", async ({
  page
}) => {
  await page.goto("degradation", {waitUntil: "networkidle"});
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
  await page.getByRole("button", {name: "Show what was measured"}).click();
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

test("why depth fails: the four conditions change with their knobs and lead to the laboratory", async ({page}) => {
  await page.goto("degradation", {waitUntil: "networkidle"});
  const panel = page.getByRole("img", {name: /^Plain, with batch normalization: /});
  await expect(panel).toHaveAttribute("aria-label", /Training loss by number of layers/);
  await page.getByLabel("Show", {exact: true}).selectOption("valAccuracy");
  await page.getByLabel("Seed", {exact: true}).selectOption("3");
  await expect(panel).toHaveAttribute(
    "aria-label",
    /Validation accuracy by number of layers\. plain: 97 % at 10 layers/
  );
  await expect(panel.getByText("seed 3")).toBeVisible();
  const table = page.getByRole("region", {name: "Every cell of the grid"});
  await expect(table.getByText("Validation accuracy: seed 3")).toBeVisible();
  await table.getByRole("link", {name: "run it here: Plain, without batch normalization, 18 layers, seed 3"}).click();
  await expect(page).toHaveURL(/training-lab#skip=off&bn=0&depth=18&.*lr=0\.02&.*steps=120&seed=3/);
});

test("why depth fails: a symbol lights its layers in the picture of the copy", async ({page}) => {
  await page.goto("degradation", {waitUntil: "networkidle"});
  await page.getByRole("button", {name: "c", exact: true}).focus();
  await expect(page.locator('svg g[data-part="copy"].lit')).toHaveCount(24);
});

test("many paths: the stack unrolls, and a term follows its path", async ({page}) => {
  await page.goto("paths", {waitUntil: "networkidle"});
  await expect(page.getByRole("img", {name: "3 units, stacked; they hold 8 paths from x to y."})).toBeVisible();
  await page.getByRole("button", {name: "Unroll"}).click();
  await expect(page.getByRole("img", {name: "3 units, unrolled into 8 paths from x to y."})).toBeVisible();
  await page.getByLabel("Units", {exact: true}).fill("4");
  await page.getByRole("button", {name: "Path 1: x", exact: true}).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("img", {name: /unrolled into 16 paths.*through unit 1, 2, length 2/})).toBeVisible();
  await expect(status(page, /Path 4 of 16, length 2/)).toBeVisible();
});

test("many paths: lengths and gradients follow their knobs", async ({page}) => {
  await page.goto("paths", {waitUntil: "networkidle"});
  await page.getByLabel("Units in the network").fill("5");
  await expect(page.getByRole("img", {name: /^Number of paths by length, 5 units\. Most, 10 of 32/})).toBeVisible();
  await expect(page.getByText("32 paths; mean length 2.5")).toBeVisible();
  await page.getByLabel("Length of the path").fill("16");
  await expect(status(page, /1 path goes through 16 of 16 units/)).toBeVisible();
  await expect(page.getByRole("img", {name: /^Number times gradient: most at \d units\. At 16:/})).toBeVisible();
});

test("many paths: one unit out is answered at once, two are measured here, and the digits show it", async ({page}) => {
  await page.goto("paths", {waitUntil: "networkidle"});
  await page.getByLabel("Still right, plain").fill("200");
  await page.getByRole("button", {name: "Take out 3.4"}).click();
  await expect(
    status(
      page,
      /residual without 3\.4: 2\d\d of 256 right.*plain without 3\.4: \d\d of 256 right \(your guess: 200\)\. Recorded/
    )
  ).toBeVisible();
  const wall = page.getByRole("img", {name: /^residual: \d+ of 256 test digits right/});
  const before = await wall.getAttribute("aria-label");
  await page.getByRole("button", {name: "Take stage1.unit1 out of the residual network"}).click();
  await expect(status(page, /residual without 1\.1, 3\.4: \d+ of 256 right.*Measured here/)).toBeVisible({
    timeout: 60_000
  });
  expect(await wall.getAttribute("aria-label")).not.toBe(before);
});

test("many paths: sweeps and draws made here give what was recorded", async ({page}) => {
  await page.goto("paths", {waitUntil: "networkidle"});
  const sweep = status(page, /on average without one unit/);
  const recorded = ((await sweep.textContent()) ?? "").replace(" Recorded.", "");
  expect(recorded).toMatch(/^residual: 99\.6 % whole, 9\d % on average without one unit; plain: 94 % whole, \d+ %/);
  await page.getByRole("button", {name: "Take out each unit in turn"}).click();
  await expect(status(page, /^finished; residual/)).toHaveText(`finished; ${recorded} Measured here.`, {
    timeout: 80_000
  });
  await page.getByLabel("In turn").selectOption("swap");
  await expect(
    page.getByRole("img", {name: /^Accuracy with two neighbours swapped\. residual: 99\.6 % whole, 9\d %/})
  ).toBeVisible();
  await page.getByRole("slider", {name: "Guess with 3 units out"}).press("ArrowDown");
  await page.getByRole("button", {name: "Show what was measured"}).click();
  await expect(status(page, /3 out: guessed 45 %, measured \d+ %/)).toBeVisible();
  await page.getByLabel("How many").fill("2");
  const trials = status(page, /2 units taken out: mean error residual/);
  const errors = /residual ([\d.]+ %), plain ([\d.]+ %)/.exec((await trials.textContent()) ?? "")?.[0] ?? "";
  await page.getByRole("button", {name: "Measure it here"}).click();
  await expect(trials).toHaveText(
    `finished; 2 units taken out: mean error ${errors}. Measured here, with the recorded draws.`,
    {timeout: 80_000}
  );
});
