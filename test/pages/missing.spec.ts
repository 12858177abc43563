import {expect, test} from "@playwright/test";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {NOT_FOUND} from "../../scripts/site/pagesOf.js";
import {faults} from "./axe.js";

const dist = join(import.meta.dirname, "../../dist");

test("a host that knows no addresses with a slash shows the page for what does not exist, which leads on", async ({
  page
}) => {
  const body = readFileSync(join(dist, NOT_FOUND), "utf8");
  await page.route(/\/paths\/(\?|$)/, (route) => route.fulfill({status: 404, contentType: "text/html", body}));
  await page.goto("paths/?a=1#questions");
  await expect(page.getByRole("heading", {name: "Many paths", level: 1})).toBeVisible();
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe(
    "/paths?a=1#questions"
  );
});

test("an address that does not exist has a page of its own, at any depth, with ways on", async ({page}) => {
  const response = await page.goto("some/where/else");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", {name: "No such page"})).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole("link", {name: "Skip to the content"}).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#observablehq-main")).toBeFocused();
  await page.getByRole("main").getByRole("link", {name: "Method and sources"}).click();
  await expect(page.getByRole("heading", {name: "Method and sources", level: 1})).toBeVisible();
});
