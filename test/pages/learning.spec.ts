import {expect, test, type Page} from "@playwright/test";

const curveLab = (page: Page) => page.locator(".curve-lab");
/** Skips the question before a figure. */
const showIt = (page: Page, question: RegExp) =>
  page.getByRole("group", {name: question}).getByRole("button", {name: "Just show it"}).click();

test("residual-learning: each figure is guessed, computed here and tied to its formulas", async ({page}) => {
  await page.setViewportSize({width: 1280, height: 900});
  await page.emulateMedia({reducedMotion: "reduce"});
  await page.goto("residual-learning", {waitUntil: "networkidle"});
  await test.step("formulas are laid out with their own fonts", async () => {
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].some((font) => font.family.includes("KaTeX_Main") && font.status === "loaded");
    });
    expect(loaded).toBe(true);
  });
  await test.step("on the first screen a unit, whose parts the prose's symbols light in sight of them", async () => {
    const hero = page.locator(".unit-hero");
    await expect(hero.locator("svg")).toBeInViewport({ratio: 0.95});
    await expect(hero.locator('[data-words="bn2"] .value')).toHaveText("−2.63");
    const symbol = page.locator('.unit-steps button.symbol[data-part="f"]');
    await symbol.focus();
    await expect(symbol).toBeInViewport();
    await expect(hero.locator('[data-map="bn2"]')).toHaveClass(/lit/);
    await expect(hero.locator('[data-map="bn2"]')).toBeInViewport();
    await page.getByRole("button", {name: "The sum, pixel by pixel"}).click();
    await expect(hero.getByRole("status")).toContainText("takes 2.63 away: 0.94.");
    await page.locator('.unit-steps .katex-block [data-part="y"]:visible').first().hover();
    await expect(hero.locator('[data-map="sum"]')).toHaveClass(/lit/);
    // What the pointer lights goes before what the focus lights.
    await page.mouse.move(1, 1);
  });
  await test.step("the sum is spelled out where the reader points, and symbols light its parts", async () => {
    await expect(page.getByRole("img", {name: /^The sum: .*the largest correction is [5-6]/})).toBeVisible();
    await page.getByLabel("Where, x").fill("0");
    await expect(page.getByText(/\(x\) = −3\.00 [−+] \d\.\d\d = /)).toBeVisible();
    const picture = page.getByRole("img", {name: /^The sum: .* At x = −3\.00/});
    await expect(picture).toBeVisible();
    await page.locator('button.symbol[data-part="skip"]').last().focus();
    await expect(picture.locator('g[data-part="skip"]').first()).toHaveClass(/lit/);
  });
  await test.step("guessed, then a recorded run at once, its lines by depth, and another number of blocks", async () => {
    const lab = curveLab(page);
    const status = lab.getByRole("status");
    await expect(lab).toBeHidden();
    await expect(page.getByLabel("After block")).toBeHidden();
    await page.getByRole("button", {name: "The plain chain"}).click();
    await expect(page.getByText("Not so. With sixteen blocks the residual chain comes close")).toBeVisible();
    await page.getByLabel("After block").fill("16");
    await expect(
      page.getByRole("img", {name: /^The residual chain’s line after 16 of 16 blocks: .* 0 of 63/})
    ).toBeVisible();
    await expect(
      page.getByText(/^After block 16, of 63 .*: 0 in the residual chain, 6\d in the plain chain\.$/)
    ).toBeVisible();
    await expect(status).toContainText("Recorded run, step 500 of 500: residual 0.00051, plain 0.94.");
    await expect(lab.getByRole("img", {name: /^The plain chain’s 16 blocks/})).toBeVisible();
    await lab.getByLabel("Blocks", {exact: true}).fill("3");
    await expect(status).toContainText("Not run yet with these settings");
    await lab.getByRole("button", {name: "Run"}).click();
    await expect(status).toContainText(
      /^finished; step 500 of 500: residual .+, plain .+\. The plain one is closer by a factor/
    );
    await expect(lab.getByRole("img", {name: /^The plain chain’s 3 blocks/})).toBeVisible();
    await expect(
      lab.getByRole("img", {name: /^Error of both chains by step, logarithmic\. At step 500/})
    ).toBeVisible();
    await lab.getByLabel("Step shown").fill("0");
    await expect(
      lab.getByRole("img", {name: /^The target and what both chains compute of x: at step 0 /})
    ).toBeVisible();
  });
  await test.step("a target is drawn by pointer and by keyboard, and both chains learn it", async () => {
    const lab = curveLab(page);
    const pad = lab.getByRole("group", {name: /^The target h, to draw/});
    await pad.scrollIntoViewIfNeeded();
    const box = await pad.boundingBox();
    if (box === null) throw new Error("no pad");
    await page.mouse.move(box.x + 40, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 20, box.y + 60, {steps: 5});
    await page.mouse.up();
    await expect(lab.getByLabel("Target", {exact: true})).toHaveValue("own");
    const point = lab.getByRole("slider", {name: "h at x = 0", exact: true});
    const before = Number(await point.getAttribute("aria-valuenow"));
    expect(before).toBeGreaterThan(0.5);
    await point.focus();
    await page.keyboard.press("ArrowDown");
    expect(Number(await point.getAttribute("aria-valuenow"))).toBeCloseTo(before - 0.1, 2);
    await lab.getByLabel("Blocks", {exact: true}).fill("1");
    await lab.getByRole("button", {name: "Run"}).click();
    await expect(lab.getByRole("status")).toContainText(/^finished; step 500/);
  });
  await test.step("two layers learn to copy here; the residual unit switches its branch off", async () => {
    await showIt(page, /^The residual stack has to learn/);
    const lab = page.locator("figure", {has: page.getByLabel("Stack", {exact: true})});
    const status = lab.getByRole("status");
    await lab.getByLabel("Stack", {exact: true}).selectOption("norm");
    await expect(status).toContainText("Recorded run, step 200 of 200");
    await lab.getByLabel("Stack", {exact: true}).selectOption("eight");
    await expect(status).toContainText("Recorded run, step 200 of 200");
    await lab.getByLabel("Stack", {exact: true}).selectOption("one");
    await lab.getByLabel("Seed").fill("7");
    await lab.getByRole("button", {name: "Run"}).click();
    await expect(status).toContainText(
      /^finished; step 200 of 200: residual error .*, \d % of its inner ReLUs on; plain/,
      {
        timeout: 60_000
      }
    );
    await expect(lab.getByText("Computed on your device.")).toBeVisible();
    await expect(lab.getByRole("img", {name: /^What the plain stack gives out: values/})).toBeVisible();
  });
  await test.step("at zero weights the plain stack gives nothing, the residual one a copy", async () => {
    await page.getByText("What do zero weights compute, and does it pay").click();
    await page.getByLabel("All weights times s").fill("0");
    await expect(
      page.getByText("the plain output is 0 % as large as x; the residual output differs from x by 0 % of x.")
    ).toBeVisible();
    await expect(page.getByRole("img", {name: /At 0\.00: residual 0\.00, plain 1\.00/})).toBeVisible();
  });
  await test.step("the residuals of the trained network are measured here, as they were recorded", async () => {
    const lab = page.locator("figure", {has: page.getByRole("button", {name: "Measure it here"})});
    const figure = lab.getByRole("img", {name: /^Size of each unit’s residual/});
    const recorded = await figure.getAttribute("aria-label");
    await lab.getByRole("button", {name: "Measure it here"}).click();
    await expect(lab.getByRole("status")).toContainText(
      "Measured on your device, 256 test images. The residuals are from 35 % to 115 %",
      {
        timeout: 60_000
      }
    );
    expect(await figure.getAttribute("aria-label")).toBe(recorded);
  });
  await test.step("what the shortcut buys is guessed, then shown with a link that runs each network", async () => {
    const finding = page.getByText("The second panel asks the other way round");
    await expect(finding).toBeHidden();
    await page.getByRole("button", {name: "All of it"}).click();
    await expect(page.getByText(/^Not so\. The start alone closes \d+ % of the gap/)).toBeVisible();
    await expect(finding).toBeVisible();
    await expect(
      page.getByRole("img", {name: /^With batch normalization: training loss, .*copy start: /})
    ).toBeVisible();
    await expect(page.getByRole("link", {name: "plain from the copy start"})).toHaveAttribute(
      "href",
      /training-lab#skip=off&.*seeds=5&start=copy/
    );
  });
  await test.step("the zero start at two learning rates, with a link that runs it", async () => {
    const view = page.locator("figure", {has: page.getByRole("img", {name: /^Training loss, mean over seeds/})});
    const name = () => view.getByRole("img").getAttribute("aria-label");
    const before = await name();
    await view.getByLabel("Learning rate").selectOption("0.1");
    expect(await name()).not.toBe(before);
    await view.getByRole("link", {name: "Run it here"}).click();
    await expect(page.getByLabel("Last γ starts at zero")).toBeChecked();
    await expect(page.getByLabel("Learning rate")).toHaveValue("0.1");
  });
});
