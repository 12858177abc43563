import {expect, test, type Page} from "@playwright/test";
import {readFileSync} from "node:fs";
import {decodeResult, encodeResult} from "../../components/run/report/resultCode.js";

const LITTLE = "depth=10&size=8&batch=8&steps=10";
const SLOW = {timeout: 90_000};
const status = (page: Page) => page.getByRole("status").first();
const table = (page: Page) => page.getByRole("table", {name: "Class", exact: true});
const verified = (page: Page, name: string | RegExp) => table(page).getByRole("row", {name}).locator("td").last();

/** The text of the report that the laboratory saves. */
async function saveReport(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", {name: "Save report"}).click()
  ]);
  return readFileSync(await download.path(), "utf8");
}
const asFile = (name: string, text: string) => ({name, mimeType: "application/json", buffer: Buffer.from(text)});

test("a report and a code of the laboratory are verified on the page for teachers, and what was changed is named", async ({
  page
}) => {
  test.slow();
  await page.goto(`training-lab#${LITTLE}&seeds=2&seed=3&ask=What%20did%20you%20expect%3F`);
  await page.getByLabel("Number or name in class").fill("7");
  await page.getByLabel("What did you expect?").fill("The sum helps.");
  await page.getByRole("button", {name: "Guess first"}).click();
  await page.getByRole("button", {name: "Train", exact: true}).click();
  await expect(status(page)).toHaveText(/^2 seeds; .*finished/, SLOW);
  const report = await saveReport(page);
  await expect(page.locator(".lab-report .report-hint")).toHaveText("Saved: 2 runs; the report names “7”.");
  await page.getByRole("button", {name: "Copy code"}).click();
  const said = page.getByText(/^The code of Run 2.* is [0-9A-Z]{1,40}/);
  await expect(said).toBeVisible();
  const code = /is ([0-9A-Z]{10,40})/.exec((await said.textContent()) ?? "")?.[1] ?? "";

  // It opens again as the same runs.
  await page.getByLabel("Open report").setInputFiles(asFile("own.json", report));
  await expect(page.getByText("2 runs of the report of 7 are here already.")).toBeVisible();
  const runs = page.getByRole("table", {name: "Runs"});
  await runs.getByRole("button", {name: "Delete"}).first().click();
  await expect(runs.getByRole("row")).toHaveCount(2);
  await page.getByLabel("Open report").setInputFiles(asFile("own.json", report));
  await expect(page.getByText("One run of the report of 7 was opened.")).toBeVisible();
  // The heading, the two seeds, and above these the row of their group.
  await expect(runs.getByRole("row")).toHaveCount(4);
  const again = JSON.parse(await saveReport(page)) as {runs: {id: string; csv: string[]}[]};
  const first = JSON.parse(report) as typeof again;
  const csvOf = ({runs: all}: typeof again) => new Map(all.map(({id, csv}) => [id, csv]));
  expect(csvOf(again)).toEqual(csvOf(first));

  await page.goto("class");
  const changed = report
    .replace('"student": "7"', '"student": "12"')
    .replace(/("plain,4,loss,,\d\.\d)(\d)/, (_, start: string, digit: string) => `${start}${(Number(digit) + 1) % 10}`);
  await page
    .getByLabel("Reports")
    .setInputFiles([
      asFile("7.json", report),
      asFile("12.json", changed),
      asFile("new.json", report.replace("shortcut-report/1", "shortcut-report/2")),
      asFile("other.json", '{"type": "FeatureCollection"}'),
      asFile("picture.json", "\x89PNG")
    ]);
  await expect(verified(page, /^7 (?!code)/)).toHaveText("yes", SLOW);
  await expect(verified(page, /^12 /)).toHaveText(/^no: plain step 4 loss is \d/, SLOW);
  await expect(page.getByText(/^new.json: It is a report of version 2/)).toBeVisible();
  await expect(page.getByText(/^other.json: It is JSON of another kind/)).toBeVisible();
  await expect(page.getByText(/^picture.json: It is no JSON/)).toBeVisible();
  await expect(
    page.getByRole("img", {name: /^Last loss, guessed above and measured below\. residual: guessed 4/})
  ).toBeVisible();
  await expect(page.getByRole("img", {name: /^Loss by training step/})).toBeVisible();
  await table(page).getByText("1 answer").first().click();
  await expect(table(page).getByText("The sum helps.").first()).toBeVisible();

  const swapped = code.slice(0, -1) + (code.endsWith("7") ? "8" : "7");
  const other = encodeResult({...decodeResult(code), student: 8, digest: 1});
  await expect(page.getByText("7 and 12 handed in the same run, with seed 3.")).toBeVisible();
  // As somebody writes it down who reads it to somebody else.
  const spelled = (code.toLowerCase().match(/.{1,5}/g) ?? []).join("-");
  await page.getByLabel("Codes").fill(`${spelled}\n${swapped} ${other}`);
  await expect(page.getByText(`${swapped}: its check letters do not fit`)).toBeVisible();
  await expect(verified(page, /^7 code/)).toHaveText("yes", SLOW);
  await expect(verified(page, /^8 code/)).toHaveText("no: digest", SLOW);
  await expect(status(page)).toHaveText("finished: 4 rows, 2 yes, 2 no. Look at 8, 12.");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", {name: "Export as CSV"}).click()
  ]);
  expect(
    readFileSync(await download.path(), "utf8")
      .trim()
      .split("\n")
  ).toHaveLength(7);
});

test("a class of twelve hands in, and the run of every one is verified; one changed digit is named by step and metric", async ({
  page
}) => {
  test.slow();
  await page.goto("training-lab#depth=10&size=8&batch=8&steps=10&seeds=6");
  for (const [seed, group] of [
    ["1", "Runs 1–6: 6 seeds"],
    ["20", "Runs 7–12: 6 seeds"]
  ] as const) {
    await page.getByLabel("Seed", {exact: true}).fill(seed);
    await page.getByLabel("Seed", {exact: true}).press("Enter");
    await page.getByRole("button", {name: "Train", exact: true}).click();
    await expect(page.getByRole("table", {name: "Runs"})).toContainText(group, SLOW);
    await expect(status(page)).toHaveText(/^6 seeds; .*finished/, SLOW);
  }
  const {runs, ...facts} = JSON.parse(await saveReport(page)) as {runs: {csv: string[]}[]};
  expect(runs).toHaveLength(12);
  const handedIn = runs.map((run, i) =>
    asFile(`${i + 1}.json`, JSON.stringify({...facts, student: String(i + 1), runs: [run]}))
  );
  const [, second] = runs;
  const digit = (line: string): string =>
    line.replace(
      /^(residual,10,val_loss,,\d\.\d)(\d)/,
      (_, start: string, old: string) => start + String(9 - Number(old))
    );
  const changed = {...second, csv: (second?.csv ?? []).map(digit)};
  expect(changed.csv).not.toEqual(second?.csv);
  await page.goto("class");
  await page
    .getByLabel("Reports")
    .setInputFiles([...handedIn, asFile("thirteen.json", JSON.stringify({...facts, student: "13", runs: [changed]}))]);
  await expect(status(page)).toHaveText("finished: 13 rows, 12 yes, 1 no. Look at 13.", SLOW);
  await expect(verified(page, /^13 /)).toHaveText(/^no: residual step 10 val_loss is \d/);
});
