/**
 * @file The benchmark's cases of the built laboratory, as a reader has it: what the probes take of a run, how long the first numbers
 * take, and how busy the page's thread is meanwhile.
 */
import type {Browser, Page} from "@playwright/test";
import {serve} from "../serve.js";

/** Times each case is measured; runs that are compared take turns. */
const ROUNDS = 5;
/** One network's run, and the run that the page opens with. */
const ONE = "skip=on&steps=120";
const BOTH = "steps=240";

/** What a page notes of a run, in milliseconds of its clock. */
interface Noted {
  /** `Train` was pressed. */
  pressed: number;
  /** Reports that came: when, and whether each has a probe. */
  reports: [at: number, probes: boolean][];
}

/**
 * Runs in the page, before anything of it: notes when reports come, on a machine of so many cores. Functions in it are methods: the
 * names of others would need a helper that the page lacks.
 */
function watchRuns(cores: number): void {
  Object.defineProperty(Navigator.prototype, "hardwareConcurrency", {
    get() {
      return cores;
    }
  });
  const noted: Noted = {pressed: 0, reports: []};
  Object.assign(globalThis, {noted});
  const onPress = {
    handleEvent({target}: Event) {
      if (target instanceof HTMLElement && target.textContent === "Train") noted.pressed = performance.now();
    }
  };
  addEventListener("click", onPress, true);
  type Heard = {readonly told?: {readonly type: string; readonly report?: {readonly probe?: unknown}}};
  const Plain = Worker;
  globalThis.Worker = class extends Plain {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener("message", ({data: {told}}: MessageEvent<Heard>) => {
        if (told?.type === "report") noted.reports.push([performance.now(), told.report?.probe !== undefined]);
      });
    }
  };
}

/** What is measured of one run. */
interface MeasuredRun {
  /** Seconds from `Train` to the first report, and to the last. */
  readonly first: number;
  readonly wall: number;
  /** Seconds from the first report to the last, and what a step without a probe takes of it. */
  readonly span: number;
  readonly step: number;
  readonly reports: number;
  /** Seconds that the page's thread computed. */
  readonly busy: number;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Opens the laboratory with settings, and trains; `comes`: a pointer has come to the button a while before it is pressed. */
async function measure(browser: Browser, url: string, settings: string, cores: number, comes: boolean) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  await page.addInitScript(watchRuns, cores);
  await page.goto(`${url}training-lab#${settings}`, {waitUntil: "networkidle"});
  const button = page.getByRole("button", {name: "Train", exact: true});
  await button.scrollIntoViewIfNeeded();
  if (comes) await button.hover();
  await page.waitForTimeout(2000);
  const session = await context.newCDPSession(page);
  // In seconds of the thread's own clock: a busy machine adds nothing.
  await session.send("Performance.enable", {timeDomain: "threadTicks"});
  const busy = async (): Promise<number> => {
    const {metrics} = await session.send("Performance.getMetrics");
    return metrics.find(({name}) => name === "TaskDuration")?.value ?? NaN;
  };
  const before = await busy();
  await button.dispatchEvent("click");
  const finished = page.getByRole("status").first().filter({hasText: "finished"});
  await finished.waitFor({timeout: 600_000});
  const run = measured(await notedBy(page), (await busy()) - before);
  await context.close();
  return run;
}

const notedBy = (page: Page): Promise<Noted> =>
  page.evaluate(() => (globalThis as unknown as {readonly noted: Noted}).noted);

function measured({pressed, reports}: Noted, busy: number): MeasuredRun {
  const times = reports.map(([at]) => at);
  const [first = NaN, last = NaN] = [times[0], times.at(-1)];
  const steps = reports.flatMap(([at, probes], i) => {
    const before = reports[i - 1];
    return before === undefined || before[1] || probes ? [] : [at - before[0]];
  });
  return {
    first: (first - pressed) / 1000,
    wall: (last - pressed) / 1000,
    span: (last - first) / 1000,
    step: median(steps) / 1000,
    reports: reports.length,
    busy
  };
}

/** Measures the laboratory of a built site: lines of the benchmark. */
export async function labCases(browser: Browser, dist: string): Promise<Readonly<Record<string, number>>> {
  const {url, stop} = await serve({folder: dist});
  const runs: Record<"within" | "apart" | "cold" | "both", MeasuredRun[]> = {within: [], apart: [], cold: [], both: []};
  for (let round = 0; round < ROUNDS; round++) {
    runs.within.push(await measure(browser, url, ONE, 1, true));
    runs.apart.push(await measure(browser, url, ONE, 2, true));
    runs.cold.push(await measure(browser, url, "steps=1", 2, false));
    runs.both.push(await measure(browser, url, BOTH, 2, true));
  }
  await stop();
  const of = (kind: keyof typeof runs, value: (run: MeasuredRun) => number): number => median(runs[kind].map(value));
  const step = of("within", (run) => run.step);
  const share = (run: MeasuredRun): number => 1 - (step * (run.reports - 1)) / run.span;
  return {
    "page: probes' share of one network's run, no idle core": of("within", share),
    "page: probes' share of one network's run, an idle core": of("apart", share),
    "page: the run with an idle core / without": of("apart", ({wall}) => wall) / of("within", ({wall}) => wall),
    "page: s from Train to the first report, workers ready": of("both", ({first}) => first),
    "page: s from Train to the first report, nothing ready": of("cold", ({first}) => first),
    "page: thread busy / wall, default run of both": of("both", ({busy, wall}) => busy / wall)
  };
}
