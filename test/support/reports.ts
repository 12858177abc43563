import fc from "fast-check";
import type {ResultCode} from "../../components/run/report/resultCode.js";
import type {KeptRun} from "../../components/run/kept/keptRun.js";
import {writeReport} from "../../components/run/report/writeReport.js";
import {DEFAULT_CONFIG, type RunConfig} from "../../components/run/runConfig.js";
import {aKeptRun} from "./keptRuns.js";

/** A decimal number of so many digits, a power of ten below, in a range. */
const decimal = (digits: number, places: number, least: number, most: number): fc.Arbitrary<number> =>
  fc
    .tuple(fc.integer({min: 0, max: 10 ** digits - 1}), fc.integer({min: 0, max: places}))
    .map(([whole, shift]) => Number(`${whole}e-${shift}`))
    .filter((value) => value >= least && value <= most);

/** Every configuration of one run that a code can hold. */
export const aConfig: fc.Arbitrary<RunConfig> = fc
  .record({
    skip: fc.constantFrom("compare", "on", "off"),
    bn: fc.boolean(),
    depth: fc.constantFrom(10, 18, 34, 66),
    width: fc.constantFrom(8, 16, 24, 32),
    size: fc.constantFrom(8, 12, 16, 20, 24, 28, 32),
    lr: decimal(4, 7, 0.0001, 1),
    batch: fc.integer({min: 4, max: 128}),
    steps: fc.integer({min: 1, max: 2000}),
    seed: fc.integer({min: 0, max: 2 ** 32 - 1}),
    data: fc.constantFrom("digits", "shapes"),
    zero: fc.boolean(),
    seeds: fc.constant(1),
    shortcut: fc.constantFrom("projection", "padding"),
    start: fc.constantFrom("he", "copy"),
    silent: fc.boolean(),
    opt: fc.constantFrom("momentum", "adam"),
    decay: decimal(4, 9, 0, 0.1),
    noise: decimal(3, 5, 0, 4),
    distort: decimal(3, 5, 0, 2)
  } as const)
  .map((settings): RunConfig => ({...DEFAULT_CONFIG, ...settings}));

/** Losses that a code's levels stand for. */
const level = fc.integer({min: 0, max: 63}).map((i) => Number((0.05 * 100 ** (i / 63)).toPrecision(3)));

/** What a code may say; a guess is one of its levels. */
export const aResultCode: fc.Arbitrary<ResultCode> = fc.record({
  config: aConfig,
  student: fc.option(fc.integer({min: 1, max: 999}), {nil: undefined}),
  guess: fc.record({residual: level, plain: level}, {requiredKeys: []}),
  digest: fc.integer({min: 0, max: 2 ** 40 - 1})
});

/** The text of a report with these runs. */
export function aReport(runs: readonly KeptRun[] = [aKeptRun()], student = "7"): string {
  return writeReport(runs, {
    student,
    answers: [{question: "Why?", answer: "Because the sum lets it through."}],
    site: {version: "0.1.0", build: "abc1234"},
    browser: "A browser",
    made: "2026-11-27T09:00:00.000Z"
  });
}
