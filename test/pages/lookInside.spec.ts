import {expect, test} from "@playwright/test";
import {readFileSync} from "node:fs";

test("what is measured inside: chosen, drawn in every figure, marked everywhere, and in the file of the run", async ({
  page
}) => {
  await page.goto("training-lab", {waitUntil: "networkidle"});
  // The recorded run opens where its losses part.
  await expect(page.getByText("Opened at step 20: from here on plain’s validation loss")).toBeVisible();
  const slider = page.getByRole("slider", {name: "At step"});
  await expect(slider).toHaveAttribute("aria-valuetext", "step 20");
  await slider.press("End");
  await expect(page.getByText("Opened at step 20")).toBeHidden();

  await page.getByLabel("Measure", {exact: true}).selectOption("Branch beside shortcut");
  const unit = page.getByLabel(/^residual_unit_3 of the residual network/);
  await expect(unit).toHaveAccessibleName(/branch beside shortcut [\d.]+$/);
  await expect(
    page.getByRole("img", {name: /^Branch beside shortcut.*, step 120\. residual .*plain: no shortcut/})
  ).toBeVisible();

  await page.getByText("Look inside", {exact: true}).click();
  const heat = page.getByRole("img", {name: /^Heat map of branch beside shortcut, layer by step\./});
  await expect(heat).toHaveAccessibleName(/plain: no shortcuts\..* Step 120 is marked\./);
  await page.getByRole("button", {name: "Ask for weights"}).click();
  await expect(page.getByText("The weights of this run are not in this tab")).toBeVisible();

  // Pointed at in the heat map, lit in the picture and in the chart; clicked, every figure goes to that step.
  await heat.scrollIntoViewIfNeeded();
  const box = (await heat.boundingBox()) ?? {x: 0, y: 0};
  const place = {x: box.x + 70, y: box.y + 34 + 4.5 * 12};
  await page.mouse.move(place.x, place.y);
  await expect(page.getByText(/^residual_unit_3 at step 1: branch beside shortcut residual [\d.]+\.$/)).toBeVisible();
  await expect(unit).toHaveClass(/lit/);
  await expect(page.locator("circle.lit").first()).toHaveAttribute("data-station", "4");
  await page.mouse.click(place.x, place.y);
  await expect(slider).toHaveAttribute("aria-valuetext", "step 1");
  await expect(heat).toHaveAccessibleName(/Step 1 is marked\./);
  await page.getByLabel("Marked layer").selectOption("stem");
  await expect(page.getByLabel(/^stem of the plain network/)).toHaveClass(/lit/);
});

test("numbers and weights of a run that trains here: the file says what the picture says", async ({page}) => {
  await page.goto("training-lab#depth=10&size=8&batch=8&steps=12&run=1");
  await expect(page.getByRole("status").first()).toContainText("finished", {timeout: 200_000});
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", {name: "Download CSV"}).click()
  ]);
  const rows = readFileSync(await download.path(), "utf8")
    .trim()
    .split("\n");
  const written = (network: string, metric: string, layer: string): number =>
    Number(rows.find((row) => row.startsWith(`${network},12,${metric},${layer},`))?.split(",")[4]);
  for (const [choice, metric, words] of [
    ["Root mean square", "activation_rms", "root mean square"],
    ["Branch beside shortcut", "branch_ratio", "branch beside shortcut"],
    ["Update beside weight", "unit_update_ratio", "update beside weight"]
  ] as const) {
    // A picture that stands off the screen rests.
    await page.getByLabel("Measure", {exact: true}).scrollIntoViewIfNeeded();
    await page.getByLabel("Measure", {exact: true}).selectOption(choice);
    const unit = page.getByLabel(/^residual_unit_1 of the residual network/);
    await expect(unit).toHaveAccessibleName(new RegExp(`${words} `));
    const said = (await unit.getAttribute("aria-label"))?.split(`${words} `)[1];
    expect(Number(said)).toBe(Number(written("residual", metric, "stage2.unit1").toPrecision(2)));
  }
  await page.getByText("Look inside", {exact: true}).click();
  await page.getByLabel("Marked layer").selectOption("residual_unit_1");
  await page.getByLabel("Weights of").selectOption("stage2.unit1.conv2");
  await page.getByRole("button", {name: "Ask for weights"}).click();
  await expect(
    page.getByRole("img", {
      name: /^Histogram of the weights of stage2\.unit1\.conv2\. residual: 2,304 weights.*; plain: 2,304 weights/
    })
  ).toBeVisible();
  await expect(page.getByText("Asked just now: residual after step 12, plain after step 12.")).toBeVisible();
  await expect(page.getByLabel("Outputs of")).toHaveValue("2");
  await page.getByRole("button", {name: "Ask for outputs"}).click();
  await expect(
    page.getByRole("img", {
      // 64 images, 4 × 4 positions, 16 channels.
      name: /^Histogram of the outputs of residual_unit_1\. residual: 16,384 outputs, \d+ % zero.*; plain: 16,384 outputs/
    })
  ).toBeVisible({timeout: 60_000});
});
