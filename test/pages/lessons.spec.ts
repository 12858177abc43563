import {expect, test} from "@playwright/test";

test("why depth fails: a guess first, then the recorded grid with and without batch norm", async ({page}) => {
  await page.goto("degradation", {waitUntil: "networkidle"});
  await expect(page.getByRole("img", {name: /your guess for plain: 1\.00, 1\.00, 1\.00/})).toBeVisible();
  await page.getByLabel("Plain, 34 layers").fill("2");
  await expect(page.getByRole("img", {name: /your guess for plain: 1\.00, 1\.00, 2\.00/})).toBeVisible();
  await page.getByRole("button", {name: "Show what was measured"}).click();
  const figure = page.getByRole("img", {name: /^Training loss by number of layers/});
  const name = (await figure.getAttribute("aria-label")) ?? "";
  const [, ten, thirtyFour] = /plain: ([\d.]+) at 10 layers.*?([\d.]+) at 34 layers/.exec(name) ?? [];
  expect(Number(thirtyFour)).toBeGreaterThan(3 * Number(ten));
  await page.getByLabel("With or without").selectOption("without");
  await expect(page.getByRole("img", {name: /plain: 2\.30 at 10 layers, 2\.3\d at 18 layers/})).toBeVisible();
  await expect(page.getByText("learning rate 0.02; band and dots: 5 seeds")).toBeVisible();
});

test("many paths: each unit is taken out in turn, then several at once", async ({page}) => {
  await page.goto("paths", {waitUntil: "networkidle"});
  await page.getByRole("button", {name: "Take out each unit in turn"}).click();
  const status = page.getByRole("status");
  await expect(status).toContainText("finished; residual:", {timeout: 80_000});
  await expect(page.getByRole("img", {name: /^Accuracy without one unit\. residual: (9\d|100)% whole/})).toBeVisible();
  await page.getByLabel("stage3.unit3").check();
  await expect(status).toContainText(/Without stage3\.unit3: residual \d+ %, plain \d+ %\./, {timeout: 20_000});
});
