import {expect, test} from "@playwright/test";

test("the faces show the mean, the strongest map or one channel; a unit whose arc is cut opens too", async ({page}) => {
  await page.goto("build", {waitUntil: "networkidle"});
  const unit = (network: string) =>
    page.getByRole("button", {name: new RegExp(`^residual_unit_12 of the ${network}, `)});
  await expect(page.getByText("Faces: the mean of each unit’s maps")).toBeVisible();
  await page.getByLabel("Maps", {exact: true}).selectOption("strongest");
  await expect(unit("whole network")).toHaveAccessibleName(/shown: channel \d+/);
  const strongest = /channel (\d+)/.exec((await unit("whole network").getAttribute("aria-label")) ?? "")?.[1] ?? "";
  await expect(page.getByText(/^Faces: each unit’s strongest map/)).toContainText(strongest);
  await page.getByRole("switch", {name: "Shortcut of residual_unit_12"}).press("Space");
  await expect(unit("network with cuts")).toHaveAccessibleName(new RegExp(`shown: channel ${strongest}\\b`));
  await page.getByLabel("Maps", {exact: true}).selectOption("one");
  await page.getByLabel("Map number").fill("5");
  await expect(page.getByText("Faces: channel 5 of each unit")).toBeVisible();
  await expect(page.getByRole("region", {name: "Opened unit"})).toContainText("Channel 5 of 8");
  await unit("network with cuts").focus();
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await expect(page.getByRole("group", {name: /^Network unit residual_unit_12, no shortcut/})).toBeVisible();
  await expect(page.getByText("The shortcut is cut: x is missing in the sum.")).toBeVisible();
});

test("both trained networks show their strongest maps, whole and without a unit, by the same channels", async ({
  page
}) => {
  await page.goto("paths", {waitUntil: "networkidle"});
  await page.getByRole("button", {name: "Just show it"}).click();
  const unit = page.getByRole("button", {name: /^plain_unit_11 of the/});
  await expect(unit).not.toHaveAccessibleName(/shown: channel/);
  await page.getByLabel("Maps", {exact: true}).selectOption("strongest");
  await expect(unit).toHaveAccessibleName(/shown: channel \d+/, {timeout: 60_000});
  await expect(
    page.getByText(/^Faces: each unit’s strongest map.*residual network, stem: \d+;.*plain network/)
  ).toBeVisible();
  const shown = /shown: channel \d+/.exec((await unit.getAttribute("aria-label")) ?? "")?.[0] ?? "none";
  await page.getByRole("button", {name: "Put it back"}).click();
  await expect(page.locator(".finding")).toContainText("Whole, the residual network reads 255 of 256");
  await expect(unit).toHaveAccessibleName(new RegExp(`${shown}\\b`));
});

test("the wheel alone scrolls the page, and the picture says how it comes closer", async ({page}) => {
  await page.goto("", {waitUntil: "networkidle"});
  await page.locator(".camera-lens").hover();
  await expect(page.locator(".wheel-hint")).toHaveCSS("opacity", "1");
  await expect(page.locator(".wheel-hint")).toHaveCSS("opacity", "0", {timeout: 10_000});
  await page.mouse.wheel(0, 60);
  await expect(page.locator(".wheel-hint")).toHaveCSS("opacity", "1");
  /** The hint as it stands while the wheel is turned: whether it is seen, and what it covers. */
  const hint = async () => {
    await page.mouse.wheel(0, 1);
    return page.locator(".wheel-hint").evaluate((words) => {
      const box = words.getBoundingClientRect();
      const lies = ({left, right, top, bottom, width}: DOMRect): boolean =>
        width > 0 && left < box.right && right > box.left && top < box.bottom && bottom > box.top;
      const beside = document.querySelectorAll(".camera-lens :is(text, .unit, .answer), .camera-bar > button");
      return {
        isLaidOut: box.width > 0 && box.height > 0,
        opacity: getComputedStyle(words).opacity,
        covers: [...beside].filter((one) => lies(one.getBoundingClientRect())).map(({textContent}) => textContent)
      };
    });
  };
  const seen = {isLaidOut: true, opacity: "1", covers: []};
  await expect.poll(hint).toEqual(seen);
  await page.setViewportSize({width: 768, height: 800});
  await expect(page.locator(".of-tight")).toBeVisible();
  await page.locator(".camera-lens").hover();
  await expect.poll(hint).toEqual(seen);
  // In words of other lengths, too.
  await page.goto("de/", {waitUntil: "networkidle"});
  await page.locator(".camera-lens").hover();
  await expect.poll(hint).toEqual(seen);
});
