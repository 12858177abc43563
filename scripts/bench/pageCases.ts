/** @file The benchmark's cases that run in its page, not in a worker: redraws, and pictures that are brought to new states. */
import {copyFileSync} from "node:fs";
import {join} from "node:path";
import type {Page} from "@playwright/test";

const RUNS = [
  "learning.json",
  "learning-norms.bin",
  "learning-measures.bin",
  "learning-image.bin",
  "learning-images.bin",
  "learning-split.bin"
];
/** Redraws of kept runs, by what changes between two of them. */
const REDRAWN = {
  step: "twenty runs of 2,000 steps, a redraw while one trains",
  focus: "twenty runs of 2,000 steps, a redraw with another in focus"
} as const;
/** States of a picture, and redraws of runs; the first of them compile and are not counted. */
const STATES = {count: 300, first: 60};
const REDRAWS = {count: 60, first: 20};

/** What `drawPictures.ts` and `drawRuns.ts` leave in the page. */
interface BenchPage {
  readonly pictureNames: readonly string[];
  pictureTimes(name: string, count: number): Promise<number[]>;
  redraws(change: keyof typeof REDRAWN, count: number): Promise<number[]>;
}

/** Milliseconds of every state of a case. */
export interface PageCase {
  readonly name: string;
  readonly times: readonly number[];
}

/** Puts the recorded run that the pictures show beside the page. */
export function copyRecordings(root: string, folder: string): void {
  for (const name of RUNS) copyFileSync(join(root, "src/data/runs", name), join(folder, name));
}

/** Times the cases that are wanted, one after the other. */
export async function pageCases(page: Page, isWanted: (name: string) => boolean): Promise<readonly PageCase[]> {
  await page.waitForFunction(() => "pictureNames" in globalThis && "redraws" in globalThis);
  const pictures = await page.evaluate(() => (globalThis as unknown as BenchPage).pictureNames);
  const cases: PageCase[] = [];
  for (const name of pictures.filter(isWanted)) {
    const times = await page.evaluate(
      ([picture, count]) => (globalThis as unknown as BenchPage).pictureTimes(picture, count),
      [name, STATES.count] as const
    );
    cases.push({name, times: times.slice(STATES.first)});
  }
  for (const change of ["step", "focus"] as const) {
    if (!isWanted(REDRAWN[change])) continue;
    const times = await page.evaluate(([kind, count]) => (globalThis as unknown as BenchPage).redraws(kind, count), [
      change,
      REDRAWS.count
    ] as const);
    cases.push({name: REDRAWN[change], times: times.slice(REDRAWS.first)});
  }
  return cases;
}
