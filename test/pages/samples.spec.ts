import {expect, test} from "@playwright/test";
import {readFileSync} from "node:fs";
import {faults} from "./axe.js";

test("what the networks see and say: images, answers and confusions of the step shown, tied to the file, kept", async ({
  page
}) => {
  await page.goto("training-lab#depth=10&size=8&batch=8&steps=12&noise=2");
  const samples = page.locator("summary", {hasText: "What the networks see and say"});
  await samples.click();
  await expect(page.getByRole("img", {name: "The first 4 training images of 7"})).toBeVisible();
  await expect(page.getByText("digits, 8×8 pixels, seed 1, noise 2, distortion 1")).toBeVisible();
  await expect(page.getByText("was not measured in this run (the recorded run)")).toBeVisible();

  await page.getByRole("button", {name: "Train", exact: true}).click();
  await expect(page.getByRole("status").first()).toContainText("finished", {timeout: 200_000});
  const matrix = page.getByRole("table", {name: "Confusion of the residual network at step 12"});
  await expect(matrix).toBeVisible();
  await expect(page.getByRole("table", {name: "Answers at step 12"}).getByRole("row")).toHaveCount(11);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", {name: "Download CSV"}).click()
  ]);
  const rows = readFileSync(await download.path(), "utf8").split("\n");
  const accuracy = (network: string, step: number): number =>
    Number(rows.find((row) => row.startsWith(`${network},${step},val_accuracy,`))?.split(",")[4]);
  const rightOf = (network: string, step: number) =>
    page
      .getByRole("table", {name: `Confusion of the ${network} network at step ${step}`})
      .evaluate((table) =>
        [...table.querySelectorAll(".diagonal button")].reduce((sum, cell) => sum + Number(cell.textContent), 0)
      );
  for (const network of ["residual", "plain"]) expect((await rightOf(network, 12)) / 512).toBe(accuracy(network, 12));

  // The slider moves these figures too.
  const slider = page.getByRole("slider", {name: "At step"});
  await slider.press("Home");
  await expect(page.getByRole("table", {name: "Answers at step 1", exact: true})).toBeVisible();
  for (const network of ["residual", "plain"]) expect((await rightOf(network, 1)) / 512).toBe(accuracy(network, 1));
  await slider.press("End");

  // By keyboard: from the cell of 0 said of 0 down, and its images.
  const first = page.getByRole("button", {name: /^residual: 0 said of 0, /});
  await first.focus();
  await first.press("ArrowDown");
  const second = page.getByRole("button", {name: /^residual: 0 said of 1, /});
  await expect(second).toBeFocused();
  await second.press("Enter");
  await expect(second).toHaveAttribute("aria-pressed", "true");
  const count = (await second.textContent()) ?? "";
  await expect(page.getByText(`of 1 that the residual network calls 0 at step 12`)).toContainText(count);
  expect(await faults(page, undefined, ".lab-samples")).toEqual([]);

  // The run is kept with its answers, and the section fits a phone.
  const kept = await matrix.locator("tbody").textContent();
  await page.setViewportSize({width: 360, height: 740});
  await page.reload();
  await samples.click();
  const slid = page.getByRole("slider", {name: "At step"});
  await slid.press("End");
  await expect(matrix.locator("tbody")).toHaveText(kept ?? "");
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
