import {expect, test, type Page} from "@playwright/test";
import {faults} from "./axe.js";

/** What shape the question asks for, worked out as a reader would. */
async function shapeAsked(page: Page): Promise<string> {
  const text = (await page.locator(".practice-question").filter({visible: true}).textContent()) ?? "";
  const size = Number(/image of (\d+)/.exec(text)?.[1]);
  const stage = Number(/leaves stage (\d)/.exec(text)?.[1]);
  let side = size;
  for (let halving = 0; halving <= stage; halving++) side = Math.ceil(side / 2);
  return `${side}×${side}×${32 * 2 ** stage}`;
}

test("practice on a phone: a wrong answer is told why, a right one is kept, and questions are drawn anew", async ({
  page
}) => {
  await page.setViewportSize({width: 360, height: 740});
  await page.goto("resnet-34", {waitUntil: "networkidle"});
  await page.getByRole("button", {name: "Begin the practice"}).click();
  const practice = page.getByRole("region", {name: "Practice"});
  const question = practice.getByRole("group");
  await expect(question).toHaveAccessibleName(/^What shape leaves stage \d\?$/);
  await practice.getByRole("button", {name: "Check answer"}).click();
  await expect(practice.getByText("Choose one of the answers first.")).toBeVisible();
  const shape = await shapeAsked(page);
  const answers = await question.getByRole("radio").count();
  for (let i = 0; i < answers; i++) {
    const label = question.locator("label").nth(i);
    if ((await label.textContent()) === shape) continue;
    await label.click();
    break;
  }
  await practice.getByRole("button", {name: "Check answer"}).click();
  await expect(practice.locator(".practice-verdict")).toContainText(/^Not so\. \w.{30}/);
  await expect(practice.getByText("0 of 5 exercises done.")).toBeVisible();
  await practice.getByRole("button", {name: "Another question"}).click();
  await expect(practice.getByText("number 2 of its kind")).toBeVisible();
  const other = await shapeAsked(page);
  await question.getByLabel(other, {exact: true}).check();
  await practice.getByRole("button", {name: "Check answer"}).press("Enter");
  await expect(practice.locator(".practice-verdict")).toContainText(/^Right\. /);
  await expect(practice.getByText("1 of 5 exercises done.")).toBeVisible();
  await expect(practice.getByRole("button", {name: "Next exercise"})).toBeFocused();
  expect(await faults(page, undefined, ".practice")).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.emulateMedia({media: "print"});
  await expect(practice.locator(".practice-question").filter({visible: true})).toHaveCount(5);
  await expect(practice.getByRole("button").filter({visible: true})).toHaveCount(0);
  const labels = practice.locator(".practice-question label");
  expect(await labels.count()).toBeGreaterThan(5);
  await expect(labels.filter({visible: false})).toHaveCount(0);
  await page.emulateMedia({media: "screen"});
  await page.reload({waitUntil: "networkidle"});
  await expect(practice.getByText("1 of 5 exercises done.")).toBeVisible();
  await page.getByRole("button", {name: "Begin the practice"}).click();
  await expect(practice.getByRole("button", {name: /^Exercise 1: .*, done$/})).toBeVisible();
  await expect(question).toHaveAccessibleName("Which number would stand in its name?");
  await practice.getByLabel("Number", {exact: true}).fill("1");
  await page.keyboard.press("Enter");
  await expect(practice.locator(".practice-verdict")).toContainText(/^Not so\. Too small\. Count the layers/);
});
