import {expect, test, type Page} from "@playwright/test";
import {join} from "node:path";
import {embeddedPlates} from "../../scripts/site/embedPages.js";

const plates = embeddedPlates(join(import.meta.dirname, "../.."));
const status = (page: Page) => page.getByRole("status").first();

/** What is wrong in the console of a page. */
function watch(page: Page): string[] {
  const wrong: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(error.message));
  return wrong;
}

test("a teacher makes a link from a ready-made assignment; a student enters a number, trains and answers", async ({
  page,
  context
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("assign");
  await page.getByRole("button", {name: "Take it apart"}).click();
  await page.getByLabel("Task").fill("Guess, then train.");
  await page.getByLabel("Questions").fill("What did you expect?\n\nWhat came out?");
  await page.getByLabel("Depth").selectOption("10");
  for (const [label, value] of [
    ["Image size", "8"],
    ["Batch size", "8"],
    ["Steps", "12"],
    ["Seed", "100"]
  ] as const) {
    const field = page.getByLabel(label, {exact: true});
    await field.fill(value);
    await field.press("Enter");
  }
  // Pressed is what students may change.
  const rate = page.getByRole("button", {name: "Learning rate"});
  await expect(rate).toHaveAttribute("aria-pressed", "false");
  await rate.click();
  await expect(rate).toHaveAttribute("aria-pressed", "true");
  await expect(status(page)).toContainText("Students see: “Guess, then train.”");
  await expect(status(page)).toContainText("They answer two questions.");
  await expect(status(page)).toContainText("the seed is 100 plus that number");
  await page.getByRole("button", {name: "Copy link"}).click();
  await expect(page.getByText("The link was copied.")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(await page.getByLabel("Link", {exact: true}).inputValue());

  await page.goto(link);
  await expect(page.getByText("Guess, then train.")).toBeVisible();
  await expect(page.getByLabel("Batch size")).toBeHidden();
  await expect(page.getByLabel("Learning rate")).toBeVisible();
  await expect(page.getByLabel("Own images")).toBeHidden();
  // Nothing tells what comes out before it was guessed.
  await expect(status(page)).toHaveText("Ready. Guess, then press Train: the figures wait for your run.");
  await expect(page.locator(".training-lab").getByText("recorded run")).toHaveCount(0);
  await page.getByRole("button", {name: "Train", exact: true}).click();
  await expect(page.getByText("Enter your number in class first: your seed is 100 plus that number.")).toBeVisible();
  await page.getByLabel("Your number in class").fill("7");
  await page.getByLabel("Your number in class").press("Enter");
  await expect(page.getByText("Your seed is 100 + 7 = 107.")).toBeVisible();
  await expect(page.getByLabel("Number or name in class")).toHaveValue("7");
  // One network's curve by keys alone, the other's last point by the pointer.
  const point = (network: string, step: number) =>
    page.getByRole("slider", {name: `${network} loss expected, step ${step}`, exact: true});
  await point("plain", 1).focus();
  for (const step of [1, 3, 5, 8, 10, 12]) {
    await expect(point("plain", step)).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(point("plain", step)).toHaveAttribute("aria-valuetext", "loss 2");
    await page.keyboard.press("Tab");
  }
  const {x, y, width, height} = (await point("residual", 12).boundingBox()) ?? {x: 0, y: 0, width: 0, height: 0};
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height / 2 + 50, {steps: 3});
  await page.mouse.up();
  const dragged = (await point("residual", 12).getAttribute("aria-valuetext"))?.replace("loss ", "") ?? "";
  expect(Number(dragged)).toBeLessThan(1.5);
  await page.getByRole("button", {name: "Train", exact: true}).click();
  await expect(status(page)).toContainText("finished", {timeout: 60_000});
  const verdict = page.getByText(
    new RegExp(`Your guess was off on the mean: residual by .*expected ${dragged}.*plain by .*you expected 2\\.00`)
  );
  await expect(verdict).toBeVisible();
  await expect(page.locator(".training-lab path.guessed")).toHaveCount(2);
  await expect(page).toHaveURL(/seed=107&.*base=100/);
  // On paper it is a report: who, answers, settings, figures within the paper, tables, the link; not what explains the page.
  await page.getByLabel("What came out?").fill("The plain one was slower.");
  await page.emulateMedia({media: "print"});
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const paper = page.locator(".lab-paper");
  await expect(paper).toContainText("Number or name in class7");
  await expect(paper).toContainText("What came out?The plain one was slower.");
  await expect(paper).toContainText(/Run 1.*Depth \d+, .*seed 107\./);
  await expect(page.getByRole("heading", {name: "What to look for"})).toBeHidden();
  await expect(page.getByRole("img", {name: /^Loss by training step/})).toBeVisible();
  await expect(page.getByRole("table", {name: "Runs"})).toBeVisible();
  await expect(page.locator("main[data-address*='seed=107']")).toBeVisible();
  const drawn = await page
    .locator(".training-lab .learning-picture canvas")
    .first()
    .evaluate((one) => one.getBoundingClientRect().width);
  expect(drawn).toBeLessThan(690);
  await page.emulateMedia({media: null});
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.getByRole("heading", {name: "What to look for"})).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Your number in class")).toHaveValue("7");
  await expect(page.getByLabel("What came out?")).toBeVisible();
  // The guess is kept with its run.
  await expect(verdict).toBeVisible();
});

test("the lesson plans give a link with one press, and hold computed bands, answers and figures to be saved", async ({
  page,
  context
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("teach");
  await page.getByRole("button", {name: "Copy the link of “What does the shortcut buy”"}).click();
  await expect(page.getByText("The link was copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /training-lab#skip=compare&.*&base=1&task=/
  );
  const bands = page.getByRole("table", {name: "Last loss and accuracy, by number of layers"});
  await expect(bands.getByRole("row")).toHaveCount(13);
  await expect(page.getByText(/every seed tells the two apart at 18 and 34 layers/)).toBeVisible();
  await page.getByLabel("Figure").selectOption("gradient");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", {name: "Save SVG"}).click()
  ]);
  expect(download.suggestedFilename()).toBe("shortcut-gradient.svg");
  await page.emulateMedia({media: "print"});
  await expect(page.getByText("No. A network that overfits")).toBeVisible();
});

test("Embed copies a frame: in another page it tells its height and leads back", async ({page, context}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("degradation");
  await page.getByRole("button", {name: "Embed", exact: true}).first().click();
  await expect(page.getByText("The frame for your page was copied.")).toBeVisible();
  const frame = await page.evaluate(() => navigator.clipboard.readText());
  expect(frame).toContain("/embed/degradation-copy");
  // Another page, of the same server, that holds nothing else.
  await page.route("**/holder", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>Holder</title><script>addEventListener("message", ({data}) => document.title = JSON.stringify(data));</script>${frame}`
    })
  );
  await page.goto("holder");
  await expect(page).toHaveTitle(/^\{"shortcut":\{"height":\d+\}\}$/);
  const inner = page.frameLocator("iframe");
  await expect(inner.locator('[data-plate="degradation-copy"] svg').first()).toBeVisible();
  await expect(inner.getByText("It could simply copy", {exact: true})).toHaveCount(0);
  await expect(inner.getByRole("link", {name: "Why depth fails"})).toHaveAttribute("href", "../degradation");
});

/** Frames side by side on one screen, so that all of them are seen, and so drawn, at once. */
const ACROSS = 4;
const AT_ONCE = 2 * ACROSS;

test("every plate stands alone in its frame: no error, no header or footer, within 360 pixels", async ({page}) => {
  test.slow();
  await page.emulateMedia({reducedMotion: "reduce"});
  await page.setViewportSize({width: ACROSS * 370, height: 1300});
  const wrong = watch(page);
  let shown: readonly string[] = [];
  const frames = () =>
    shown.map((id) => `<iframe name="${id}" src="${id}" width="360" height="640"></iframe>`).join("");
  await page.route("**/embed/holder", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>Holder</title><style>body { margin: 0 } iframe { border: 0 }</style>${frames()}`
    })
  );
  for (let first = 0; first < plates.length; first += AT_ONCE) {
    shown = plates.slice(first, first + AT_ONCE).map(({id}) => id);
    // What a page would load after its plate stands is not waited for.
    await page.goto("embed/holder", {waitUntil: "commit"});
    for (const id of shown)
      await test.step(id, async () => {
        await expect(page.frameLocator(`iframe[name="${id}"]`).locator(`[data-plate="${id}"][data-shown]`)).toBeVisible(
          {timeout: 60_000}
        );
        const frame = page.frame({name: id})!;
        const seen = await frame.evaluate(() => ({
          plates: [...document.querySelectorAll<HTMLElement>("[data-plate]")].filter((one) => one.checkVisibility())
            .length,
          around: document.querySelectorAll("header, #observablehq-footer, .guide, .embed-line").length,
          wide: innerWidth - 360 || document.documentElement.scrollWidth > innerWidth,
          kept: document.cookie
        }));
        expect.soft({id, ...seen}).toEqual({id, plates: 1, around: 0, wide: false, kept: ""});
        await expect(frame.getByText(/^From Shortcut: /)).toBeVisible();
      });
  }
  expect(wrong).toEqual([]);
});
