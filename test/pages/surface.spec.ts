import {expect, test} from "@playwright/test";

test("the loss surface: the reader guesses, turns it, computes it here to the last bit, and ends a longer one", async ({
  page
}) => {
  await page.goto("loss-surface", {waitUntil: "networkidle"});
  const finding = page.locator(".surface-findings");
  await expect(finding).toBeHidden();
  await expect(page.getByRole("img", {name: /^Loss around the weights of network [AB],/})).toHaveCount(2);
  await page.getByRole("button", {name: "B", exact: true}).click();
  await expect(page.locator(".verdict")).toHaveText(/^Right\. B is the plain network\./);
  await expect(finding).toBeVisible();

  // Turned by dragging and by the arrow keys.
  const relief = page.getByRole("img", {name: /^The plain network’s loss as a surface/});
  const shape = () => relief.locator("polygon").nth(200).getAttribute("points");
  const before = await shape();
  await relief.scrollIntoViewIfNeeded();
  const box = (await relief.boundingBox())!;
  await page.mouse.move(box.x + 100, box.y + 100);
  await page.mouse.down();
  await page.mouse.move(box.x + 160, box.y + 110, {steps: 4});
  await page.mouse.up();
  await expect(page.getByLabel("Turn")).toHaveValue("66");
  const dragged = await shape();
  expect(dragged).not.toBe(before);
  await page.getByLabel("Tilt").press("ArrowUp");
  expect(await shape()).not.toBe(dragged);

  // Computed here, to the last bit of the recording; then a finer one, ended.
  const status = page.getByRole("status").filter({hasText: /point|Starting/});
  await page.getByLabel("Grid").selectOption("5");
  await page.getByRole("button", {name: "Compute both here"}).click();
  await expect(status).toHaveText(
    "finished; 50 of 50 points. All 50 losses are those of the recording, to the last bit.",
    {timeout: 90_000}
  );
  await page.getByLabel("Grid").selectOption("21");
  await page.getByLabel("Seed").fill("4");
  await page.getByRole("button", {name: "Compute both here"}).click();
  await expect(page.getByRole("progressbar")).toBeVisible({timeout: 60_000});
  await page.getByRole("button", {name: "Cancel"}).click();
  await expect(status).toHaveText(/^Ended by you at \d+ of 882 points\.$/);
});

test("the loss surface: on a phone without the worker both maps of the recording stand side by side, and it says what failed", async ({
  page
}) => {
  await page.setViewportSize({width: 360, height: 740});
  await page.route("**/surface.worker.js", (route) => route.abort());
  await page.goto("loss-surface", {waitUntil: "networkidle"});
  const [a, b] = [page.locator(".loss-panel").nth(0), page.locator(".loss-panel").nth(1)];
  expect((await a.boundingBox())?.y).toBe((await b.boundingBox())?.y);
  await page.getByRole("button", {name: "Compute both here"}).click();
  await expect(page.getByText(/^It failed at 0 of 242 points: .*Press the button to start again\.$/)).toBeVisible({
    timeout: 60_000
  });
  await expect(page.getByRole("img", {name: /^Loss around the weights of network A,/})).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
