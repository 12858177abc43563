import {readFileSync} from "node:fs";
import {expect, test, type Locator, type Page} from "@playwright/test";
import {recordedNorms, type RecordedLearning} from "../../components/run/recorded/recordedLearning.js";
import type {RecordedRun} from "../../components/run/recorded/recordedRun.js";

const open = (page: Page) => page.goto("gradients", {waitUntil: "networkidle"});

const data = (name: string): Buffer => readFileSync(new URL(`../../data/runs/${name}`, import.meta.url));
const learning = JSON.parse(data("learning.json").toString()) as RecordedLearning;
const norms = recordedNorms(learning, new Uint8Array(data("learning-norms.bin")).buffer);

const river = (page: Page): Locator => page.getByRole("region", {name: "The way back"});
/** The norms that stand at a network's boxes, and what they are said to be in its boxes' names. */
async function written(page: Page, network: "residual" | "plain") {
  const row = river(page).getByRole("group", {name: `The ${network} network`});
  const numbers = (await row.locator(".norm").allTextContents()).map(Number);
  const names = await row.locator(".unit").evaluateAll((units) => units.map((unit) => unit.getAttribute("aria-label")));
  return {numbers, names: names.map((name) => Number(/gradient norm ([\d.]+)/.exec(name ?? "")?.[1]))};
}
const recorded = (network: 0 | 1, step: number): number[] =>
  Array.from(norms[network]![step - 1]!, (norm) => Number(norm.toPrecision(2)));

test("the chapter without motion: its figures follow their controls, by keyboard and by the text that scrolls past", async ({
  page
}) => {
  await page.emulateMedia({reducedMotion: "reduce"});
  await open(page);
  await test.step("the river is scrubbed by keyboard: picture, words and numbers are those recorded for the step", async () => {
    const finding = river(page).getByRole("status");
    const slider = river(page).getByRole("slider", {name: "At step", exact: true});
    await expect(finding).toHaveText(/^At step 17 the gradient withers without shortcuts: .* 19 times as much\.$/);
    const [track, chart] = [slider, river(page).locator(".loss-track > svg")].map((part) => part.boundingBox());
    expect((await track)!.width).toBeLessThanOrEqual((await chart)!.width);
    const pixels = (): Promise<string> =>
      river(page)
        .locator("canvas")
        .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    const before = await pixels();
    await slider.focus();
    await page.keyboard.press("Home");
    await expect(slider).toHaveAttribute("aria-valuetext", "step 1 of 120");
    await expect(finding).toHaveText(/^At step 1 the plain network’s gradient swells 200-fold/);
    await expect(river(page).getByText("42 %", {exact: true})).toBeVisible();
    expect(await pixels()).not.toBe(before);
    for (const step of [1, 10]) {
      for (let press = 1; press < step; press++) await page.keyboard.press("ArrowRight");
      await expect(slider).toHaveAttribute("aria-valuetext", `step ${step} of 120`);
      for (const [n, network] of (["residual", "plain"] as const).entries()) {
        const {numbers, names} = await written(page, network);
        expect(numbers).toEqual(recorded(n as 0 | 1, step));
        expect(names).toEqual(numbers);
      }
    }
  });
  await test.step("its numbers are those of the lab's CSV of the same run and step", async () => {
    const run = JSON.parse(data("default.json").toString()) as RecordedRun;
    for (const step of [1, 120]) {
      await river(page).getByRole("slider", {name: "At step", exact: true}).fill(String(step));
      for (const {network, reports} of run.networks) {
        const {activationGradNorm = []} = reports[step - 1]?.probe ?? {};
        const {numbers} = await written(page, network);
        expect(numbers).toEqual(activationGradNorm.map((norm) => Number(norm.toPrecision(2))));
      }
    }
    // The text that scrolls past brings the river, which stays in sight, to the step that it tells of.
    const finding = river(page).getByRole("status");
    for (const [section, words] of [
      [0, /^At step 1 the plain network’s gradient swells/],
      [1, /^At step 6 much the same/],
      [4, /^At step 120 much the same/]
    ] as const) {
      await readTo(page, section, 430);
      await expect(finding).toHaveText(words);
      await expect(river(page).locator(".network-picture svg")).toBeInViewport({ratio: 0.95});
    }
    await expect(river(page).getByRole("button", {name: "At the end"})).toHaveAttribute("aria-pressed", "true");
  });
  await test.step("arrows walk from box to box, and the line under the river tells both parts of a unit", async () => {
    await river(page)
      .getByRole("img", {name: /^stem of the residual network/})
      .focus();
    for (let press = 0; press < 2; press++) await page.keyboard.press("ArrowRight");
    await expect(page.locator(":focus")).toHaveAccessibleName(
      /^residual_unit_1 of the residual network, 16 by 16 by 8, gradient norm [\d.]+, its shortcut carries [\d.]+ back, its branch brings [\d.]+$/
    );
    await expect(
      river(page).getByText(/its shortcut carries [\d.]+ back, its branch brings [\d.]+; plain/)
    ).toBeVisible();
  });
  await test.step("no two fields of the page share a name", async () => {
    const names = await page
      .locator("main :is(input, select)")
      .evaluateAll((fields) =>
        fields.map((field) => field.getAttribute("aria-label") ?? (field as HTMLInputElement).labels?.[0]?.textContent)
      );
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
  await test.step("a symbol of the formula lights its part of the chain", async () => {
    await page.locator("button.symbol[data-part='skip']").focus();
    await expect(page.locator(".backprop [data-part~='skip'].lit").first()).toBeVisible();
  });
  await test.step("the gradient goes back one edge at a time, and a weight changes its arithmetic", async () => {
    const lab = page.locator("figure", {has: page.locator(".backprop")});
    const status = lab.getByRole("status");
    const graph = lab.getByRole("img", {name: /^Three units with shortcuts/});
    await expect(status).toContainText("Forward: L = ½");
    await lab.getByRole("button", {name: "Step"}).click();
    await expect(status).toHaveText(/^Backward: ∂L\/∂y₃ = y₃ − target = 0\.884\./);
    await lab.getByRole("button", {name: "Step"}).click();
    await expect(status).toContainText("Backward along shortcut 3: 0.884 × 1 = 0.884.");
    await expect(graph).toHaveAccessibleName(/9 of 17 steps done/);
    await lab.getByRole("button", {name: "Play"}).click();
    await expect(status).toContainText("over 8 paths");
    for (const i of [1, 2, 3]) await lab.getByLabel(`Weight w${i}`).fill("0");
    await expect(status).toContainText("∂L/∂y₃ = 0.5 has become ∂L/∂x = 0.5, over 8 paths");
    await expect(lab.getByRole("img", {name: /sum over 8 paths: shortcuts only 0\.5; f₁ 0;/})).toBeVisible();
    await lab.getByRole("combobox", {name: "Shortcuts"}).selectOption("without");
    await expect(status).toContainText("has become ∂L/∂x = 0, over 1 path.");
    await lab.getByRole("button", {name: "Reset"}).click();
    await expect(status).toHaveText("Nothing has been computed yet. Press Forward, Step or Play.");
  });
  await test.step("the chains of Jacobians are guessed first, then follow units, gain and seed", async () => {
    await expect(page.getByRole("img", {name: /^Singular values/})).toBeHidden();
    await page.getByRole("button", {name: "Both"}).click();
    await expect(page.getByText("Not so. Neither: the plain product shrinks")).toBeVisible();
    await expect(
      page.getByRole("img", {name: /^Singular values of the product of 30 Jacobians\. plain: largest [\d.]+ · 10⁻/})
    ).toBeVisible();
    await page.getByRole("slider", {name: "Units"}).fill("5");
    await expect(page.getByText(/^After 5 units at gain 1: plain: largest 0\.1/)).toBeVisible();
    await page.getByRole("slider", {name: "Gain", exact: true}).fill("1");
    await expect(page.getByText(/^After 5 units at gain 10: plain: largest \d/)).toBeVisible();
    await expect(page.getByRole("img", {name: /^Singular values of the product of 5 Jacobians/})).toBeVisible();
  });
  await test.step("without motion the run goes on one step a press", async () => {
    const figure = page.locator("figure", {hasText: "Step of this run"});
    await figure.getByRole("button", {name: "Step", exact: true}).click();
    await expect(figure.getByRole("img", {name: /, step 10\./})).toBeVisible();
  });
  await test.step("the factor per layer is measured, with and without batch norm", async () => {
    const finding = page.getByText("Batch normalization itself is the cause");
    await expect(finding).toBeHidden();
    await page.getByRole("button", {name: "About 1.2"}).click();
    await expect(page.getByText("Right. A little less than 1.2 a layer")).toBeVisible();
    await expect(finding).toBeVisible();
    await expect(page.getByText(/plain 1\.1\d\d \(.*The theory for wide plain networks: 1\.211\./)).toBeVisible();
    await page.getByLabel("Normalization").selectOption("without");
    await expect(page.getByText(/over 32 layers and 5 seeds: plain 0\.6/)).toBeVisible();
    await expect(
      page.getByRole("img", {name: /at the start\. residual .*plain [\d.]+ · 10⁻⁸ at the input.*of 5 seeds/})
    ).toBeVisible();
  });
  await test.step("neighbouring gradients are guessed, then compared by depth", async () => {
    await page.locator("summary", {hasText: "How alike are the gradients"}).click();
    await page.getByRole("button", {name: "Unrelated"}).click();
    await expect(
      page.getByText(/^20 layers, seed 1: correlation of neighbours’ gradients: plain −?0\.0\d, residual 0\.[678]/)
    ).toBeVisible();
    await page.getByRole("slider", {name: "Number of layers"}).fill("1");
    await expect(page.getByText(/^2 layers, seed 1: .*plain 0\.9\d, residual 0\.9\d/)).toBeVisible();
    await page.getByLabel("Seed of the networks").fill("3");
    await expect(page.getByText(/^2 layers, seed 3:/)).toBeVisible();
  });
  await test.step("every layer of the plain network has the same inner product", async () => {
    await page.getByText("Why does this page not show the weights’ gradients first?").click();
    const name = /^Inner product .*plain: (.+) in each of 34 layers/;
    await expect(page.getByRole("img", {name})).toBeVisible();
    await page.getByLabel("Seed of the run").selectOption("2");
    await expect(page.getByRole("img", {name})).toBeVisible();
  });
});

/** Scrolls until a paragraph of the story is where it is read. */
const readTo = (page: Page, section: number, from: number): Promise<void> =>
  page
    .locator(".told-steps > section")
    .nth(section)
    .evaluate((node, top) => scrollBy(0, node.getBoundingClientRect().top - top), from);

test("what moves goes to its end; a worker that fails once measures at the next press", async ({page}) => {
  await page.route("**/probe.worker.js", (route) => route.abort());
  await open(page);
  await test.step("a press sends the gradient back: numbers ahead of it are faint until it has come", async () => {
    const ahead = river(page).locator(".norm.ahead");
    await expect(ahead).toHaveCount(0, {timeout: 10_000});
    await river(page).getByRole("button", {name: "Play the way back"}).click();
    await expect(ahead.first()).toBeAttached();
    await expect(ahead).toHaveCount(0, {timeout: 10_000});
  });
  await test.step("the recorded run without batch normalization plays to its last step", async () => {
    const figure = page.locator("figure", {hasText: "Step of this run"});
    const name = (step: number) => figure.getByRole("img", {name: new RegExp(`^Gradient norm .*, step ${step}\\.`)});
    await expect(name(1)).toBeVisible();
    await figure.getByRole("button", {name: "Play"}).click();
    await figure.getByRole("button", {name: "Pause"}).click();
    await expect(figure.getByRole("button", {name: "Play"})).toBeVisible();
    await figure.getByRole("button", {name: "Play"}).click();
    // It does not stay at any step between.
    await expect(name(1)).toBeHidden();
    await expect(name(100)).toBeVisible({timeout: 30_000});
    await expect(figure.getByRole("button", {name: "Play"})).toBeVisible();
    await figure.getByRole("slider").fill("9");
    await expect(name(90)).toBeVisible();
    await figure.getByRole("button", {name: "Play"}).click();
    await expect(name(100)).toBeVisible();
    await expect(figure.getByRole("button", {name: "Play"})).toBeVisible();
  });
  await test.step("a worker that cannot start leaves the recorded gains", async () => {
    await page.getByText("Measure it: 34 layers at any gain").click();
    await page.getByRole("button", {name: "Measure here"}).click();
    await expect(
      page.getByText("It could not be measured: the worker that measures the networks could not be loaded")
    ).toBeVisible();
    await page.getByRole("slider", {name: "Initial gain"}).fill("0");
    await expect(page.getByText(/^Gain 0\.5\./)).toBeVisible();
  });
  await test.step("the initial gain is scrubbed, then measured here; a bad gain is told", async () => {
    await page.unroute("**/probe.worker.js");
    await page.getByRole("slider", {name: "Initial gain"}).fill("16");
    await expect(page.getByText(/^Gain 6\. Plain: .*it explodes/)).toBeVisible();
    await page.getByLabel("Gain to measure").fill("many");
    await page.getByRole("button", {name: "Measure here"}).click();
    await expect(page.getByRole("alert")).toHaveText("Gain to measure must be a number from 0.1 to 10: “many”.");
    await page.getByLabel("Gain to measure").fill("1");
    await page.getByRole("button", {name: "Measure here"}).click();
    await expect(
      page.getByText(/^Measured here with seed 4, without batch norm, gain 1\. Plain: .*it vanishes/)
    ).toBeVisible({timeout: 60_000});
    await expect(page.getByRole("img", {name: /at the start.*mean of 1 seed/}).first()).toBeVisible();
  });
});

test("at 360 px it stands upright, with its controls in reach", async ({page}) => {
  await page.setViewportSize({width: 360, height: 740});
  await page.emulateMedia({reducedMotion: "reduce"});
  await open(page);
  await expect(river(page).locator(".network-picture.upright")).toBeVisible();
  await expect(river(page).getByRole("slider", {name: "At step", exact: true})).toBeInViewport();
  await river(page)
    .getByRole("img", {name: /^residual_unit_9 of the residual/})
    .scrollIntoViewIfNeeded();
  await expect(river(page).getByRole("button", {name: "Play the way back"})).toBeInViewport();
  await river(page).getByRole("button", {name: "Too much"}).click();
  await expect(page.getByRole("heading", {name: "The first batch: too much"})).toBeInViewport();
  await readTo(page, 1, 400);
  await expect(page.locator(".river-step")).toHaveText("At step 6 of 120");
  await expect(river(page).locator(".network-picture svg")).toBeInViewport({ratio: 0.9});
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
