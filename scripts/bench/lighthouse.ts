/** @file The benchmark's case `lighthouse`: what Lighthouse says of every English page of the built site, as a phone on a slow network sees it. */
import {execFile} from "node:child_process";
import {join} from "node:path";
import {promisify} from "node:util";
import {PAGES} from "../../components/site/pages.js";
import {installBrowser} from "../install.js";
import {serve} from "../serve.js";

/** Asked for by `npx`, so that only who measures has it. */
const PACKAGE = "lighthouse@12.8.0";
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;
const FLAGS = "--headless=new --no-sandbox --disable-gpu";
/** A report holds the page's pictures and every request. */
const LARGEST = 64 * 2 ** 20;

/** A report of Lighthouse, as far as it is looked at. */
export interface LighthouseReport {
  readonly categories: Readonly<Record<string, {readonly score: number | null}>>;
  readonly audits: Readonly<Record<string, {readonly numericValue?: number}>>;
}

/** The scores of a page, 0–100, and its milliseconds until the first and the largest content and of blocking, and its shift. */
export interface PageScores {
  readonly scores: readonly number[];
  readonly fcp: number;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
}

/** What one report says. */
export function scoresOf({categories, audits}: LighthouseReport): PageScores {
  const value = (audit: string): number => audits[audit]?.numericValue ?? NaN;
  return {
    scores: CATEGORIES.map((name) => Math.round(100 * (categories[name]?.score ?? NaN))),
    fcp: value("first-contentful-paint"),
    lcp: value("largest-contentful-paint"),
    tbt: value("total-blocking-time"),
    cls: value("cumulative-layout-shift")
  };
}

/** The run in the middle, by its performance. */
export function middleOf(runs: readonly PageScores[]): PageScores | undefined {
  return [...runs].sort((a, b) => (a.scores[0] ?? 0) - (b.scores[0] ?? 0))[Math.floor(runs.length / 2)];
}

/** A page's line of the table. */
export function scoreLine(path: string, {scores, fcp, lcp, tbt, cls}: PageScores): string {
  const times = [fcp, lcp, tbt].map((time) => time.toFixed(0).padStart(7));
  return [
    path.padEnd(20),
    ...scores.map((score) => String(score).padStart(5)),
    ...times,
    cls.toFixed(3).padStart(7)
  ].join("");
}

/** How often each page is measured: `--runs=5`. */
export function runsAsked(words: readonly string[]): number {
  const count = Number(words.find((word) => word.startsWith("--runs="))?.slice("--runs=".length) ?? 5);
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError("--runs must be a whole number from 1 on, such as --runs=5");
  return count;
}

/** Why nothing was measured, in a sentence: npm is named where it is the reason. */
export function whyNot(error: unknown): string {
  const lines = String((error as {stderr?: string}).stderr || error)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const ofNpm = lines.find((line) => /^npm (?:error|ERR!)/i.test(line));
  const reason = (ofNpm ?? lines[0] ?? "").slice(0, 160);
  const advice = ofNpm === undefined ? "" : ` npx ${PACKAGE} needs the npm registry once.`;
  return `Lighthouse did not measure: “${reason}”.${advice}`;
}

/** Measures every English page so many times and prints all that the run says whose performance is in the middle; in a sentence, why it cannot. */
export async function lighthouse(root: string, runs: number): Promise<void> {
  const {url, stop} = await serve({folder: join(root, "dist")});
  const env = {...process.env, CHROME_PATH: await installBrowser()};
  console.log(`${"page".padEnd(20)} perf acc. best  seo    FCP    LCP    TBT    CLS   (the middle of ${runs})`);
  try {
    for (const path of ["/", ...PAGES.map((page) => page.path)]) {
      const seen: PageScores[] = [];
      for (let i = 0; i < runs; i++) {
        const {stdout} = await promisify(execFile)(
          "npx",
          ["--yes", PACKAGE, new URL(path.slice(1), url).href, "--output=json", "--quiet", `--chrome-flags=${FLAGS}`],
          {env, maxBuffer: LARGEST}
        );
        seen.push(scoresOf(JSON.parse(stdout) as LighthouseReport));
      }
      const middle = middleOf(seen);
      if (middle) console.log(scoreLine(path, middle));
    }
  } catch (error) {
    console.error(whyNot(error));
    process.exitCode = 1;
  } finally {
    await stop();
  }
}
