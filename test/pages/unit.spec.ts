import {expect, test} from "@playwright/test";

test("the map goes along both paths to its end, and stands still where no motion is wanted", async ({page}) => {
  await page.goto("residual-unit", {waitUntil: "networkidle"});
  await page.getByRole("button", {name: "Play"}).click();
  await expect(page.getByRole("button", {name: "Pause"})).toBeVisible();
  const words = page.locator(".unit-explorer .pulse-words");
  await expect(words).toContainText("y, 16×16×8, goes to the next unit.", {timeout: 15_000});
  await page.emulateMedia({reducedMotion: "reduce"});
  await page.getByLabel("Unit", {exact: true}).selectOption("stage2.unit1");
  await page.getByRole("button", {name: "Play"}).click();
  await expect(words).toContainText("y, 8×8×16, goes to the next unit.");
});

test("another channel and pixel change the arithmetic, by number, click and arrow keys", async ({page}) => {
  await page.emulateMedia({reducedMotion: "reduce"});
  await page.goto("residual-unit", {waitUntil: "networkidle"});
  const picture = page.locator(".unit-picture");
  const words = page.locator(".unit-explorer .pulse-words");
  await page.getByRole("button", {name: "Step"}).click();
  const said = [await words.textContent()];
  const named = [await picture.getAttribute("aria-label")];
  const changed = async (): Promise<void> => {
    await expect(words).not.toHaveText(said.at(-1) ?? "");
    said.push(await words.textContent());
    named.push(await picture.getAttribute("aria-label"));
  };
  await page.getByLabel("Channel").fill("3");
  await changed();
  await picture.locator('[data-node="x"]').click({position: {x: 20, y: 20}});
  await changed();
  await picture.locator('[data-node="y"]').focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await changed();
  await expect(picture.locator('[data-node="y"]')).toBeFocused();
  expect(new Set(named).size).toBe(named.length);
  await page.getByRole("button", {name: /^Map 3 gives/}).click();
  await expect(page.getByRole("button", {name: /^Map 3 gives/})).toHaveAttribute("aria-pressed", "true");
  await page.getByLabel("Row", {exact: true}).fill("99");
  await expect(page.getByText("Row is 99, but must be a whole number from 1 to 16; the picture stays.")).toBeVisible();
});

test("a line of the code lights its node, and a node its symbol", async ({page}) => {
  await page.goto("residual-unit", {waitUntil: "networkidle"});
  await page.locator('.unit-code [data-part="conv2"]').focus();
  await expect(page.locator('.unit-picture [data-node="conv2"]')).toHaveClass(/lit/);
  await expect(page.locator('button.symbol[data-part="conv2"]')).toHaveClass(/lit/);
  await page.locator('.unit-picture [data-node="sum"]').hover();
  await expect(page.locator('.unit-code [data-part="sum"]')).toHaveClass(/lit/);
});

test("the shortcut laboratory: a guess, the rules, and the error that TensorFlow.js gives", async ({page}) => {
  await page.goto("residual-unit", {waitUntil: "networkidle"});
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

test("a ReLU before the sum would leave nothing negative", async ({page}) => {
  await page.goto("residual-unit", {waitUntil: "networkidle"});
  await expect(page.getByRole("img", {name: /^Values of f\(x\) of stage 1, unit 2: \d+ % are negative/})).toBeVisible();
  await page.getByRole("button", {name: "Put a ReLU before the sum"}).click();
  await expect(page.getByRole("img", {name: /\d+ % of all values would be exactly 0/})).toBeVisible();
});
