import {expect, test, type Locator, type Page} from "@playwright/test";

const status = (page: Page) => page.getByRole("status").first();
const press = (page: Page, name: string) => page.getByRole("button", {name, exact: true}).click();
const figure = (page: Page, name: string) => page.getByRole("img", {name: new RegExp(`^${name}`)});
const FIRST = {timeout: 60_000};
const finished = (page: Page) => expect(status(page)).toContainText("finished", FIRST);

/** Shifts of the layout that the reader's own input has not caused, summed by the page's script. */
interface Shifted extends Window {
  shifted: number;
}
/** The element lies on the screen as a whole. */
async function inSight(page: Page, element: Locator, name: string): Promise<void> {
  const {width, height} = page.viewportSize()!;
  const box = await element.boundingBox();
  expect(box, name).not.toBeNull();
  const {x, y, width: w, height: h} = box!;
  expect({name, left: x >= 0, top: y >= 0, right: x + w <= width, bottom: y + h <= height, empty: w * h === 0}).toEqual(
    {
      name,
      left: true,
      top: true,
      right: true,
      bottom: true,
      empty: false
    }
  );
}

test("all on one screen; what cannot run and what goes wrong is said in words, and marked where it is seen", async ({
  page
}) => {
  test.slow();
  await page.setViewportSize({width: 1280, height: 900});
  await page.addInitScript(() => {
    const shifted = window as unknown as Shifted;
    shifted.shifted = 0;
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as (PerformanceEntry & {value: number; hadRecentInput: boolean})[];
      for (const {value, hadRecentInput} of shifts) if (!hadRecentInput) shifted.shifted += value;
    }).observe({type: "layout-shift", buffered: true});
    // What a machine with so much memory tells.
    Object.defineProperty(Navigator.prototype, "deviceMemory", {get: () => 0.5});
  });
  await page.goto("training-lab#bn=1&depth=34&lr=1&steps=25&size=8&batch=8", {waitUntil: "networkidle"});
  const controls = ["Skip connections", "Depth", "Batch normalization", "Learning rate"];
  const seen: readonly (readonly [string, Locator])[] = [
    ["status", status(page)],
    ["Train", page.getByRole("button", {name: "Train", exact: true})],
    ...controls.map((label) => [label, page.getByLabel(label, {exact: true})] as const),
    ["picture", page.getByRole("group", {name: /^Network/})],
    ["Loss", figure(page, "Loss")],
    ["Gradient norm", figure(page, "Gradient norm")]
  ];
  for (const [name, element] of seen) await inSight(page, element, name);
  // What a run takes is said beside its button.
  await expect(page.locator(".run-estimate")).toHaveText(/^Needs [\d.]+ MB; the time is known after one run\.$/);

  await press(page, "Train");
  await finished(page);
  expect(await page.evaluate(() => (window as unknown as Shifted).shifted)).toBeLessThanOrEqual(0.02);
  await expect(page.locator(".run-estimate")).toHaveText(/^[\d.]+ MB, about \d+ s\.$/);
  // What is wrong with each network is said with step and rate, and marked in its charts.
  const dead =
    /The residual network does not learn: \d+ of 37 gradients of its weights are [a-z ]+ at step 25, at learning rate 1\./;
  await expect(status(page)).toContainText(dead);
  await expect(status(page)).toContainText(
    /The plain network is at chance: it classifies \d+ % of the validation images correctly at step 25, guessing 10 %; learning rate 1\./
  );
  for (const name of ["Loss", "Accuracy"])
    for (const mark of ["residual’s gradients are gone", "plain is at chance"])
      await expect(figure(page, name).getByText(mark, {exact: true})).toBeVisible();
  await expect(figure(page, "Gradient norm")).toHaveAccessibleName(
    /step 25\. residual .*, 16 zero or not a number; plain /
  );

  // A hint beside a field moves nothing under the pointer.
  const picture = page.getByRole("group", {name: /^Network/});
  const before = await picture.boundingBox();
  await page.getByLabel("Seed", {exact: true}).focus();
  await expect(page.getByText("a whole number from 0 to 4294967295")).toBeVisible();
  expect(await picture.boundingBox()).toEqual(before);

  // Without batch norm, and with fewer images a batch, a loss leaves the numbers: here the reader wants to stop.
  await page.getByLabel("Batch normalization").uncheck();
  await page.getByLabel("Batch size").fill("1000");
  await expect(
    page.getByText("Batch size is “1000”, but must be a whole number from 4 to 128; 8 stays in use.")
  ).toBeVisible();
  await page.getByLabel("Batch size").fill("4");
  await page.getByLabel("Batch size").press("Enter");
  await expect(page.getByText("Batch size is “1000”")).toBeHidden();
  await page.locator("summary", {hasText: "More settings"}).click();
  await page.getByLabel("Stop when it diverges").check();
  await press(page, "Train");
  await expect(status(page)).toContainText(/^finished; step (9|1\d) of 25; residual: loss not a number/, FIRST);
  await expect(status(page)).toContainText(
    "The residual network diverged: its loss is not a number from step 9 on, at learning rate 1."
  );
  await expect(figure(page, "Loss").getByText("residual diverged in step 9", {exact: true})).toBeVisible();

  // More than this machine has room for is refused, and nothing of what is shown is lost.
  const said = await status(page).textContent();
  for (const [label, value] of [
    ["Width", "32"],
    ["Image size", "32"],
    ["Batch size", "128"]
  ] as const)
    await page.getByLabel(label, {exact: true}).fill(value);
  await page.getByLabel("Batch size").press("Enter");
  const refused =
    /This run needs [\d.]+ MB, but there is room for 537 MB here, so it was not started\. It would fit with Image size 24 or Width 16\./;
  await expect(page.locator(".run-estimate")).toHaveText(refused);
  await press(page, "Train");
  await expect(page.locator(".notice")).toHaveText(refused);
  expect(await status(page).textContent()).toBe(said);

  // On a phone, status and curve stay in sight while it trains.
  for (const [label, value] of [
    ["Width", "8"],
    ["Image size", "8"],
    ["Steps", "2000"],
    ["Batch size", "8"]
  ] as const)
    await page.getByLabel(label, {exact: true}).fill(value);
  await page.setViewportSize({width: 360, height: 740});
  await press(page, "Train");
  await expect(status(page)).toContainText(/step \d+ of 2000/, FIRST);
  for (const place of [figure(page, "Accuracy"), page.getByRole("table", {name: "Runs"})]) {
    // A figure is drawn anew while it is sought.
    await expect(() => place.scrollIntoViewIfNeeded({timeout: 5000})).toPass();
    await inSight(page, status(page), "status");
    await expect(page.locator(".live-curve svg path").first()).toBeVisible();
    await inSight(page, page.locator(".live-curve"), "curve");
  }
  await press(page, "Reset");
  // Where nothing runs any more it leaves the screen to the figures.
  await expect(() => figure(page, "Accuracy").scrollIntoViewIfNeeded({timeout: 5000})).toPass();
  await expect(status(page)).not.toBeInViewport();
});
