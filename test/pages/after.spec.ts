import {expect, test} from "@playwright/test";

test("after ResNet: arcs and orders stand open, a guess comes before each effect, and what is moved is computed here", async ({
  page
}) => {
  await page.goto("after-resnet", {waitUntil: "networkidle"});
  await expect(page.getByRole("heading", {level: 1, name: "After ResNet"})).toBeVisible();
  const stream = page.getByRole("img", {name: /^What stands on the wire/});
  await expect(stream).toBeVisible();
  await page.locator("button.symbol[data-part=gate]").focus();
  await expect(page.locator(".stream-picture .gate.lit")).toHaveCount(2);
  for (const depth of [34, 66])
    await expect(page.getByRole("img", {name: new RegExp(`^${depth} layers, both orders`)})).toBeVisible();

  // Nothing is told before the guess.
  const silent = page.getByRole("img", {name: /^Training loss from silent branches/});
  const told = page.getByText("A start does a part of what batch normalization does");
  await expect(silent).toBeHidden();
  await expect(told).toBeHidden();
  await page.getByRole("button", {name: "It learns nothing: nothing starts"}).click();
  await expect(silent).toBeVisible();
  await expect(told).toBeVisible();
  await expect(page.getByRole("link", {name: "Train it here, beside the plain network"})).toHaveAttribute(
    "href",
    /training-lab#skip=compare&bn=0&depth=34.*silent=1/
  );
  await expect(page.getByRole("img", {name: /^Digits right with units left out/})).toBeVisible();

  await page.getByText("How a shortcut is folded into a kernel").click();
  const kernel = page.getByRole("img", {name: /^A 3×3 kernel plus/});
  const before = await kernel.getAttribute("aria-label");
  await page.getByLabel("Kernel", {exact: true}).fill("7");
  await expect(kernel).not.toHaveAccessibleName(before ?? "");

  const mixed = page.getByRole("img", {name: /^Largest stretch of a product/});
  await expect(mixed).toBeHidden();
  await page.getByRole("button", {name: "Hardly at all"}).click();
  await expect(page.getByText(/^Not so\. It can grow [\d,]+-fold/)).toBeVisible();
  await page.getByLabel("Noise", {exact: true}).fill("0");
  await expect(mixed).toHaveAccessibleName(/a factor of up to 1 where the mixing is free and 1 where it is balanced/);
  await page.getByText("Data table: stretch by number of matrices").click();
  await expect(page.getByRole("region", {name: "Stretch by number of mixing matrices"})).toBeVisible();
  // With every effect shown, nothing is wider than a phone.
  await page.setViewportSize({width: 320, height: 740});
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.getByRole("link", {name: "Xie et al. 2025"}).click();
  await expect(page).toHaveURL(/method#xie-2025$/);
});
