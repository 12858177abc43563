/**
 * @file The benchmark's cases of the built laboratory, as a reader has it: what the probes take of a run, how long the first numbers
 * take, how busy the page's thread is meanwhile, and how soon a worker answers at the largest settings.
 */
import type {Browser, BrowserContext, CDPSession, Page} from "@playwright/test";
import {serve} from "../serve.js";
import {watchRuns, type Noted} from "./watchRuns.js";

/** Times that runs which are compared, and starts, are measured, in turn; each other case is measured once. */
const ROUNDS = 3;
/** One network of the run that the page opens with, and both. */
const ONE = "skip=on";
const BOTH = "";
/** The most work in a step that the controls allow, of one network. */
const LARGEST = "skip=on&depth=66&width=32&size=32&batch=128&steps=3";
/** Signs of life that are asked for at these settings, and milliseconds between two. */
const PINGS = 25;
const BETWEEN = 120;
/** Milliseconds in which a laboratory that a pointer has come to makes its workers ready. */
const READYING = 1500;

/** What is measured of one run. */
interface MeasuredRun {
  /** Seconds from `Train` to the first report, and to the last. */
  readonly first: number;
  readonly wall: number;
  /** Seconds from the first report to the last, and what a step without a probe takes of it. */
  readonly span: number;
  readonly step: number;
  readonly reports: number;
  /** Seconds that the page's thread computed, and that all of the page's process did. */
  readonly busy: number;
  readonly whole: number;
  /** Milliseconds that the page's thread computed in its longest task; NaN where that was not asked. */
  readonly longest: number;
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** A laboratory that is open. */
interface OpenLab {
  readonly page: Page;
  readonly session: CDPSession;
  /** Seconds that its thread and its process have computed. */
  readonly busy: () => Promise<{thread: number; process: number}>;
}

async function openLab(browser: Browser, context: BrowserContext, address: string, cores: number): Promise<OpenLab> {
  const page = await context.newPage();
  await page.addInitScript(watchRuns, cores);
  await page.goto(address, {waitUntil: "networkidle"});
  const session = await context.newCDPSession(page);
  const whole = await browser.newBrowserCDPSession();
  // In seconds of the thread's own clock: a busy machine adds nothing.
  await session.send("Performance.enable", {timeDomain: "threadTicks"});
  return {
    page,
    session,
    async busy() {
      const {metrics} = await session.send("Performance.getMetrics");
      const {processInfo} = await whole.send("SystemInfo.getProcessInfo");
      const renderers = processInfo.filter(({type}) => type === "renderer");
      return {
        thread: metrics.find(({name}) => name === "TaskDuration")?.value ?? NaN,
        process: renderers.reduce((sum, {cpuTime}) => sum + cpuTime, 0)
      };
    }
  };
}

const trainButton = (page: Page) => page.getByRole("button", {name: "Train", exact: true});
const notedBy = (page: Page): Promise<Noted> =>
  page.evaluate(() => (globalThis as unknown as {readonly noted: Noted}).noted);

/** How a run is measured. */
interface MeasureOptions {
  /** Whether a pointer has come to the button a while before it is pressed. */
  readonly comes?: boolean;
  /** Whether the longest task is looked for, which makes all of them a little longer. */
  readonly traces?: boolean;
}

/** Trains in a laboratory that is open, and measures that. */
async function measure(browser: Browser, lab: OpenLab, {comes = true, traces = false}: MeasureOptions = {}) {
  const {page, busy} = lab;
  const button = trainButton(page);
  if (comes) {
    await button.hover();
    await page.waitForTimeout(READYING);
  }
  if (traces) await browser.startTracing(page, {categories: ["toplevel"]});
  const before = await busy();
  await button.dispatchEvent("click");
  await page.evaluate(() => (globalThis as unknown as {readonly noted: Noted}).noted.finished());
  const after = await busy();
  const longest = traces ? longestTask((await browser.stopTracing()).toString()) : NaN;
  return measured(await notedBy(page), {
    busy: after.thread - before.thread,
    whole: after.process - before.process,
    longest
  });
}

/** One run in a browser that knows nothing of the page. */
async function measureAlone(browser: Browser, address: string, cores: number, options?: MeasureOptions) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const run = await measure(browser, await openLab(browser, context, address, cores), options);
  await context.close();
  return run;
}

/** Milliseconds of the longest task of a page's thread, in its own time. */
function longestTask(trace: string): number {
  type Traced = {readonly name: string; readonly pid: number; readonly tid: number; readonly tdur?: number};
  const {traceEvents: events} = JSON.parse(trace) as {
    readonly traceEvents: readonly (Traced & {readonly args?: {readonly name?: string}})[];
  };
  const tasks = events.filter(({name}) => name === "ThreadControllerImpl::RunTask");
  const threads = events.filter(({name, args}) => name === "thread_name" && args?.name === "CrRendererMain");
  // Of several pages' threads it is the one that does the most.
  const mine = threads.map(({pid, tid}) => tasks.filter((task) => task.pid === pid && task.tid === tid));
  const [busiest = []] = mine.sort((a, b) => b.length - a.length);
  return Math.max(...busiest.map(({tdur = 0}) => tdur)) / 1000;
}

function measured({pressed, reports}: Noted, more: Pick<MeasuredRun, "busy" | "whole" | "longest">): MeasuredRun {
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
    step: mean(steps) / 1000,
    reports: reports.length,
    ...more
  };
}

/** Milliseconds that the slowest of many signs of life takes while the largest settings train; each is asked of every worker. */
async function slowestAnswer(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const {page} = await openLab(browser, context, address, 2);
  await trainButton(page).hover();
  await page.waitForTimeout(READYING);
  await trainButton(page).dispatchEvent("click");
  await page.waitForTimeout(READYING);
  const times: number[] = [];
  for (let i = 0; i < PINGS; i++) {
    times.push(await page.evaluate(() => (globalThis as unknown as {readonly noted: Noted}).noted.ping()));
    await page.waitForTimeout(BETWEEN);
  }
  const status = await page.getByRole("status").first().textContent();
  await context.close();
  if (/^finished/i.test(status ?? "")) throw new Error(`the run did not last until the end: ${status}`);
  return Math.max(...times);
}

/** Seconds to the first numbers in a page whose files are kept: once nothing is ready, once the workers are. */
async function firstNumbers(browser: Browser, url: string): Promise<readonly [cold: number, warm: number]> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const address = `${url}training-lab#steps=1`;
  const once = async (comes: boolean): Promise<number> => {
    const lab = await openLab(browser, context, address, 2);
    const {first} = await measure(browser, lab, {comes});
    await lab.page.close();
    return first;
  };
  await once(false);
  const times = [await once(false), await once(true)] as const;
  await context.close();
  return times;
}

/** Measures the laboratory of a built site: lines of the benchmark. */
export async function labCases(browser: Browser, dist: string): Promise<Readonly<Record<string, number>>> {
  const {url, stop} = await serve({folder: dist});
  const lab = (settings: string): string => `${url}training-lab#${settings}`;
  const within: MeasuredRun[] = [];
  const apart: MeasuredRun[] = [];
  const first: (readonly [number, number])[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    within.push(await measureAlone(browser, lab(ONE), 1));
    apart.push(await measureAlone(browser, lab(ONE), 2));
    first.push(await firstNumbers(browser, url));
  }
  const both = await measureAlone(browser, lab(BOTH), 2);
  const {longest} = await measureAlone(browser, lab(BOTH), 2, {traces: true});
  const answer = await slowestAnswer(browser, lab(LARGEST));
  await stop();
  const of = (runs: readonly MeasuredRun[], value: (run: MeasuredRun) => number): number => median(runs.map(value));
  const step = of(within, (run) => run.step);
  const share = (run: MeasuredRun): number => 1 - (step * (run.reports - 1)) / run.span;
  return {
    "page: probes' share of one network's run, no idle core": of(within, share),
    "page: probes' share of one network's run, an idle core": of(apart, share),
    "page: the run with an idle core / without": of(apart, ({wall}) => wall) / of(within, ({wall}) => wall),
    "page: s from Train to the first report, files kept, workers ready": median(first.map(([, warm]) => warm)),
    "page: s from Train to the first report, files kept, nothing ready": median(first.map(([cold]) => cold)),
    "page: thread busy / wall, default run of both": both.busy / both.wall,
    "page: thread busy / all that the page computes, default run of both": both.busy / both.whole,
    "page: ms of the longest task, default run of both": longest,
    "page: ms of the slowest answer of a worker, largest settings": answer
  };
}
