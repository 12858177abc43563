/**
 * @file `npm run bench -- longuse`: how much memory the built site holds after many runs in one tab, after hours in which nothing is done
 * there, and after many networks. `npm run bench -- longuse runs=40 idle=10 networks=0` asks for less.
 */
import {execFileSync} from "node:child_process";
import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {chromium, type Browser, type Page} from "@playwright/test";
import {installBrowser} from "../install.js";
import {serve} from "../serve.js";

/** Runs of the smallest configuration, minutes in which nothing is done, networks loaded one after the other. */
const WHOLE = {runs: 200, idle: 120, networks: 50};
/** Memory is read after each share of them. */
const SHARES = 5;
const RUN = "training-lab#depth=10&size=8&batch=8&steps=12";

/** Memory in MB: of the page's own objects after a collection, and of all its processes as the system counts them. */
interface Level {
  readonly heap: number;
  readonly resident: number;
}

/** Resident MB of the processes that run pages and their workers. */
async function residentOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const {processInfo} = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const pids = processInfo.filter(({type}) => type === "renderer").map(({id}) => id);
  // In kB, one line a process.
  const lines = execFileSync("ps", ["-o", "rss=", "-p", pids.join(",")], {encoding: "utf8"})
    .trim()
    .split("\n");
  return lines.reduce((sum, line) => sum + Number(line), 0) / 1000;
}

async function levelOf(browser: Browser, page: Page): Promise<Level> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const {usedSize} = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return {heap: usedSize / 1e6, resident: await residentOf(browser)};
}

/** Does something so many times, and tells the level before, and after each share. */
async function levels(
  name: string,
  count: number,
  once: (i: number) => Promise<void>,
  level: () => Promise<Level>
): Promise<void> {
  if (count === 0) return;
  const every = Math.ceil(count / SHARES);
  for (let done = 0; done <= count; done++) {
    if (done > 0) await once(done);
    // The first one brings what stays: code, the backend, a worker.
    if (done !== 1 && done !== count && done % every !== 0) continue;
    const {heap, resident} = await level();
    const words = `${String(done).padStart(4)} ${name}`.padEnd(24);
    console.log(`${words}${heap.toFixed(1).padStart(10)}${resident.toFixed(0).padStart(14)}`);
  }
}

/** How much of each is done: the whole, or what words such as `runs=40` say. @throws Error for a word that says nothing */
function amounts(words: readonly string[]): typeof WHOLE {
  const said = words.map((word) => {
    const [, name, count] = /^(runs|idle|networks)=(\d+)$/.exec(word) ?? [];
    if (name === undefined)
      throw new Error(`runs=, idle= (minutes) and networks= with a whole number are known: ${word}`);
    return [name, Number(count)] as const;
  });
  return {...WHOLE, ...Object.fromEntries(said)};
}

/** Prints the memory levels of the built site (`dist/`). @throws Error where it is not built, or for a word that says nothing */
export async function longUse(root: string, words: readonly string[] = []): Promise<void> {
  const {runs, idle, networks} = amounts(words);
  if (!existsSync(join(root, "dist/index.html"))) throw new Error("dist/ is missing: run npm run build first");
  const {url, stop} = await serve();
  const browser = await chromium.launch({executablePath: await installBrowser(), args: ["--no-sandbox"]});
  const page = await browser.newPage({baseURL: url});
  const status = page.getByRole("status").first();
  console.log(`${"after".padEnd(24)}${"heap, MB".padStart(10)}${"resident, MB".padStart(14)}`);
  await page.goto(RUN, {waitUntil: "networkidle"});
  const train = async (): Promise<void> => {
    await page.getByRole("button", {name: "Train", exact: true}).click();
    // The former run has finished, too: its words go at once.
    await status.filter({hasNotText: "finished"}).waitFor();
    await status.filter({hasText: "finished"}).waitFor({timeout: 120_000});
  };
  const level = (): Promise<Level> => levelOf(browser, page);
  await levels("runs", runs, train, level);
  await levels("minutes idle", idle, () => page.waitForTimeout(60_000), level);
  await page.goto("build", {waitUntil: "networkidle"});
  const buffer = readFileSync(join(root, "data/weights/residual-34.safetensors"));
  const load = async (i: number): Promise<void> => {
    const name = `network-${i}.safetensors`;
    await page.getByLabel("Weight files").setInputFiles({name, mimeType: "application/octet-stream", buffer});
    await status
      .filter({hasText: `read from ${name}`})
      .filter({hasText: "Run in"})
      .waitFor({timeout: 120_000});
  };
  await levels("networks", networks, load, level);
  await browser.close();
  await stop();
}
