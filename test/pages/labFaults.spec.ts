import {expect, test, type Page} from "@playwright/test";
import {readFileSync} from "node:fs";
import {randomStream} from "../../components/run/randomStream.js";

const status = (page: Page) => page.getByRole("status").first();
const runs = (page: Page) => page.getByRole("table", {name: "Runs"});
const press = (page: Page, name: string) => page.getByRole("button", {name, exact: true}).click();
const FIRST = {timeout: 60_000};
const finished = (page: Page) => expect(status(page)).toContainText("finished", {timeout: 100_000});
/** Small images, and enough steps to be in the middle of. */
const STEPS = 60;
const LITTLE = `depth=10&size=8&batch=8&steps=${STEPS}`;
/** Steps at which something happens, the same in every run of this test. */
const chance = randomStream(7, "faults");
const somewhere = () => 21 + chance.integer(STEPS - 40);

async function rows(page: Page): Promise<readonly string[]> {
  const [download] = await Promise.all([page.waitForEvent("download"), press(page, "Download CSV")]);
  return readFileSync(await download.path(), "utf8")
    .trim()
    .split("\n");
}
/** Kills the newest of the workers that train. */
async function kill(page: Page): Promise<void> {
  const training = page.workers().filter((worker) => worker.url().includes("training"));
  await training.at(-1)!.evaluate(() => self.close());
}
/** Both networks rest after a step. */
async function trainTo(page: Page, step: number): Promise<void> {
  const field = page.getByLabel("Stop after step");
  if (!(await field.isVisible())) await page.locator("summary", {hasText: "More settings"}).click();
  await field.fill(String(step));
  await press(page, "Train");
  await expect(status(page)).toContainText(`It rests at step ${step}`, FIRST);
}

test("a worker killed twice, a tab closed, a storage slow to open or full, each in the middle: the numbers are the same", async ({
  page,
  context
}) => {
  test.slow();
  await context.addInitScript(() => {
    // Networks are stored as often as a clock says that passes six seconds whenever it is looked at.
    let now = Date.now();
    Date.now = () => (now += 6000);
    IDBOpenDBRequest.prototype.addEventListener = function (type: string, listener: unknown, options?: unknown) {
      const hear = listener as (event: Event) => void;
      const late = (event: Event): void => void setTimeout(() => hear.call(this, event), 5000);
      const heard = type === "success" ? late : hear;
      EventTarget.prototype.addEventListener.call(this, type, heard, options as AddEventListenerOptions);
    };
  });
  await page.goto(`training-lab#${LITTLE}`, {waitUntil: "networkidle"});
  await expect(status(page)).toContainText("storage does not answer", FIRST);
  const killedAt = somewhere();
  await trainTo(page, killedAt);
  await kill(page);
  await expect(status(page)).toContainText(
    /network stopped: the worker that trains it has ended\. A new worker goes on from step \d+, the last that was saved\./
  );
  await expect(status(page)).toContainText(`step ${killedAt} of ${STEPS}`);
  // Once more: that one waits for the reader.
  await kill(page);
  await expect(status(page)).toContainText(/so the run rests: Resume goes on from step \d+, the last that was saved\./);
  await press(page, "Resume");
  await finished(page);
  const killed = await rows(page);

  const closedAt = somewhere();
  await trainTo(page, closedAt);
  await expect(status(page)).not.toContainText("storage does not answer", FIRST);
  const states = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const request = indexedDB.open("shortcut-runs");
          request.onerror = () => reject(new Error("not opened"));
          request.onsuccess = () => {
            const count = request.result.transaction("states").objectStore("states").count();
            count.onsuccess = () => {
              request.result.close();
              resolve(count.result);
            };
          };
        })
    );
  await expect.poll(states, FIRST).toBe(1);
  await page.close();

  const next = await context.newPage();
  await next.goto("training-lab");
  await expect(next.getByText(/was interrupted at step \d+ of 60/)).toBeVisible(FIRST);
  await press(next, "Go on with it");
  await finished(next);
  const goneOn = await rows(next);
  await press(next, "Train");
  await expect(runs(next).getByRole("row")).toHaveCount(4, FIRST);
  await finished(next);
  const whole = await rows(next);
  expect(goneOn).toEqual(whole);
  expect(killed).toEqual(whole);

  // No room is left: it is said, the run is trained and listed all the same, and stored once there is room.
  const room = await next.evaluateHandle(() => {
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put")!;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
    return () => void Object.defineProperty(IDBObjectStore.prototype, "put", put);
  });
  await press(next, "Train");
  await expect(status(next)).toContainText("The browser’s storage is full", FIRST);
  await expect(runs(next).getByRole("row")).toHaveCount(5, FIRST);
  await finished(next);
  expect(await rows(next)).toEqual(whole);
  await room.evaluate((make) => make());
  await runs(next).getByRole("button", {name: "Delete"}).first().click();
  await expect(status(next)).not.toContainText("storage is full", FIRST);
});

test("a tab that is frozen goes on; two tabs train at once and know each other's runs", async ({page, context}) => {
  await page.goto(`training-lab#${LITTLE.replace("=60", "=300")}&run=1`);
  await expect(status(page)).toContainText(/step \d+ of 300/, FIRST);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Page.enable");
  await devtools.send("Page.setWebLifecycleState", {state: "frozen"});
  const other = await context.newPage();
  await other.goto(`training-lab#${LITTLE}&seed=2&run=1`);
  await finished(other);
  await expect(other.getByText("was interrupted")).toBeHidden();
  await devtools.send("Page.setWebLifecycleState", {state: "active"});
  await page.bringToFront();
  await finished(page);
  for (const one of [page, other]) {
    await expect(runs(one).getByRole("row")).toHaveCount(3, FIRST);
    await expect(runs(one).getByText("300", {exact: true})).toBeVisible();
    // Each has its number, though neither tab knew of the other's run when it began.
    await expect
      .poll(async () => (await runs(one).getByRole("rowheader").allTextContents()).map((name) => name.slice(0, 5)))
      .toEqual(["Run 1", "Run 2"]);
  }
});
