import {expect, test, type Page} from "@playwright/test";

const status = (page: Page, text: RegExp) => page.getByRole("status").filter({hasText: text});

test("many paths: units are guessed, taken out and put back; paths, lengths, sweeps and draws follow", async ({
  page
}) => {
  await page.goto("paths", {waitUntil: "networkidle"});
  await test.step("the reader guesses, takes units out by mouse and keyboard, and puts them back", async () => {
    const told = page.locator(".finding");
    const wall = (network: string) => page.getByRole("img", {name: new RegExp(`^${network}: .* test digits right`)});
    const unit = (name: string) => page.getByRole("button", {name: new RegExp(`^${name} of the`)});
    await expect(told).toContainText("How many of 256 digits does each still read?");
    await expect(wall("residual")).toHaveAccessibleName(/^residual: 255 of 256/);
    await expect(page.locator(".counts.closed")).toHaveCount(2);
    await expect(page.locator(".wall-state")).toHaveText(["whole network", "whole network"]);
    await expect(page.locator(".unit.asked")).toHaveCount(2);
    await expect(page.locator(".picture-key").first()).toContainText(
      "unit 3.4, in Keras residual_unit_10, plain_unit_10"
    );
    const finding = page.getByText("The residual network mostly goes on; the plain one does not survive");
    await expect(finding).toBeHidden();
    await page.getByLabel("Guess, plain").fill("200");
    await page.getByRole("button", {name: "Take it out"}).click();
    await expect(finding).toBeVisible();
    await expect(told).toHaveText(
      "Without unit 3.4 the residual network still reads 251 of 256, 4 fewer; the plain one falls from 240 to 24, no better than guessing: it takes 214 of them for a 3. You guessed 128 and 200."
    );
    await expect(wall("plain")).toHaveAccessibleName(/^plain: 24 of 256/);
    await expect(unit("plain_unit_10")).toHaveAccessibleName(/taken out, 24 of 256 digits right without it alone/);
    await expect(page.locator(".network.plain .numeral")).toHaveText("3");
    await expect(page.locator(".network.plain .sure")).toHaveText("35 %");
    await expect(page.locator(".wall-state")).toHaveText(["without unit 3.4", "without unit 3.4"]);
    await expect(page.locator(".unit.asked")).toHaveCount(0);
    await page.getByRole("button", {name: "Put it back"}).click();
    await expect(told).toHaveText(/^Whole, the residual network reads 255 of 256 digits, the plain one 240\./);
    await expect(page.locator(".network.plain .numeral")).toHaveText("4");

    // By mouse in one network, by keyboard in the other.
    await unit("residual_unit_1").click();
    await expect(unit("plain_unit_1")).toHaveAttribute("aria-pressed", "true");
    await expect(told).toContainText("Without unit 1.2 the residual network still reads 241 of 256, 14 fewer");
    await unit("plain_unit_1").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(told).toHaveText(/^Without units 1\.2 and 1\.3 the residual network .*Measured here\.$/, {
      timeout: 60_000
    });
    await expect(wall("residual")).not.toHaveAccessibleName(/^residual: 2(41|51|55) of/);
    await expect(unit("residual_unit_3")).toHaveCount(0);
    await page.getByRole("button", {name: "Put all back"}).click();
    await expect(wall("plain")).toHaveAccessibleName(/^plain: 240 of 256/);
  });
  await test.step("the stack unrolls, and a term follows its path", async () => {
    await expect(page.getByRole("img", {name: "3 units, stacked; they hold 8 paths from x to y."})).toBeVisible();
    await page.getByRole("button", {name: "Unroll"}).click();
    await expect(page.getByRole("img", {name: "3 units, unrolled into 8 paths from x to y."})).toBeVisible();
    // What comes under the pointer while the page scrolls is pointed at, too.
    await page.mouse.move(1, 1);
    await page.getByLabel("Units", {exact: true}).fill("4");
    await page.getByRole("button", {name: "Path 1: x", exact: true}).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("img", {name: /unrolled into 16 paths.*through unit 1, 2, length 2/})).toBeVisible();
    await expect(status(page, /Path 4 of 16, length 2/)).toBeVisible();
  });
  await test.step("lengths and gradients follow their knobs", async () => {
    await page.getByLabel("Units in the network").fill("5");
    await expect(page.getByRole("img", {name: /^Number of paths by length, 5 units\. Most, 10 of 32/})).toBeVisible();
    await expect(page.getByText("32 paths; mean length 2.5")).toBeVisible();
    await page.getByLabel("Length of the path").fill("16");
    await expect(status(page, /1 path goes through 16 of 16 units/)).toBeVisible();
    await expect(page.getByRole("img", {name: /^Number times gradient: most at \d units\. At 16:/})).toBeVisible();
  });
  await test.step("sweeps and draws made here give what was recorded", async () => {
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
});

test("many paths: without motion and without the worker what is recorded stands", async ({page}) => {
  await page.route("**/lesion.worker.js", (route) => route.abort());
  await page.emulateMedia({reducedMotion: "reduce"});
  await page.goto("paths", {waitUntil: "networkidle"});
  await test.step("the same numbers are drawn whatever digit goes through, and stand still for who wants no motion", async () => {
    await page.getByRole("button", {name: "Just show it"}).click();
    await page.getByLabel("Digit", {exact: true}).selectOption({label: "7"});
    await expect(page.locator(".network.residual .numeral")).toHaveText("7");
    await expect(page.locator(".network.plain .numeral")).toHaveText("3");
    await expect(page.locator(".residual .wall-count")).toHaveText("251 of 256 right, residual");
    expect(await page.locator(".residual .count text").allTextContents()).toEqual(
      [230, 241, 251, 227, 244, 250, 246, 249, 251, 251, 254, 253, 256].map(String)
    );
  });
  await test.step("without the worker single units go on, and the page says so", async () => {
    const first = page.getByRole("button", {name: /^residual_unit of the/});
    await first.click();
    await expect(page.locator(".finding")).toContainText("Single units are recorded and still work", {timeout: 60_000});
    await first.click();
    await expect(page.locator(".finding")).toContainText("Without unit 3.4 the residual network still reads 251");
  });
});

test("many paths on a phone: picture and walls in sight, and the search in the menu", async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  await page.goto("paths", {waitUntil: "networkidle"});
  await test.step("on a phone both walls stay in sight, and the picture goes from top to bottom", async () => {
    // Before the guess the network has the first screen for itself.
    await expect(page.locator(".network-picture.upright")).toBeInViewport();
    for (const network of ["residual", "plain"])
      await expect(page.locator(`.digit-wall.${network}`)).not.toBeInViewport();
    await page.getByRole("button", {name: "Just show it"}).click();
    await expect(page.locator(".network-picture.upright")).toBeVisible();
    await page.getByRole("button", {name: /^plain_unit_8 of the/}).click();
    for (const network of ["residual", "plain"])
      await expect(page.locator(`.digit-wall.${network} canvas`)).toBeInViewport({ratio: 0.95});
    expect((await page.locator(".digit-walls").boundingBox())?.height).toBeLessThan(110);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
  await test.step("on a phone the search is in the menu, and Escape leads back out of it", async () => {
    await page.locator(".menu summary").click();
    await page.getByLabel("Search the book").fill("projection shortcut");
    await expect(page.locator(".search-results a").first()).toContainText("Projection shortcut");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.keyboard.press("Escape");
    await expect(page.getByLabel("Search the book")).toHaveValue("");
    await page.keyboard.press("Escape");
    await expect(page.getByLabel("Search the book")).toBeHidden();
    await expect(page.locator(".menu summary")).toBeFocused();
  });
});
