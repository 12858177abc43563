import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {classCsv} from "../../components/lessons/class/classCsv.js";
import {entryVerdict, reportEntry} from "../../components/lessons/class/classEntry.js";
import {classStatus} from "../../components/lessons/class/classLab.js";
import {jobsOf} from "../../components/lessons/class/verify/verdict.js";
import {plainLetters} from "../../components/run/report/codeLetters.js";
import {decodeResult, encodeResult} from "../../components/run/report/resultCode.js";
import {readReport} from "../../components/run/report/readReport.js";
import {aKeptRun, aNetworkRun} from "../support/keptRuns.js";
import {FUZZ} from "../support/fuzz.js";
import {aReport, aResultCode} from "../support/reports.js";

const GOOD = aReport([
  aKeptRun(1, {
    networks: [aNetworkRun("residual", [2, 1], {1: {}, 2: {}}), aNetworkRun("plain", [2, 2], {1: {}, 2: {}})],
    rates: [{step: 1, value: 0.1}],
    config: {...aKeptRun().config, steps: 2}
  })
]);

/** Every place of a value in a report. */
function places(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => places(one, [...path, key]))];
}
const PLACES = places(JSON.parse(GOOD)).filter(({length}) => length > 0);

/** A good report with one value replaced by any other. */
const damaged = fc
  .tuple(fc.constantFrom(...PLACES), fc.oneof(fc.jsonValue(), fc.constantFrom("NaN", -1, 1e308, "__proto__", [], {})))
  .map(([path, value]) => {
    const report: unknown = JSON.parse(GOOD);
    let at = report as Record<string | number, unknown>;
    for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
    at[path.at(-1) ?? ""] = value;
    return JSON.stringify(report);
  });
/** A good report with some of its text gone, doubled or replaced. */
const torn = fc
  .tuple(fc.nat(GOOD.length), fc.nat(200), fc.string({unit: "binary", maxLength: 20}))
  .map(([from, count, text]) => GOOD.slice(0, from) + text + GOOD.slice(from + count));

/** What the page does with a file: a row, or one sentence. */
function take(text: string): void {
  let report;
  try {
    report = readReport(text);
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    const {message} = error as Error;
    expect(message.length).toBeLessThanOrEqual(300);
    expect(message).toMatch(/^[A-Z][^]*\.$/);
    return;
  }
  const entry = reportEntry(report);
  expect(entryVerdict(entry).kind).toBe("running");
  expect(classStatus([entry])).toContain("one row");
  expect(classCsv([entry]).startsWith("name,")).toBe(true);
  for (const run of entry.runs)
    for (const {end, config, changes} of jobsOf(run)) {
      expect(end).toBeLessThanOrEqual(config.steps);
      expect(changes.every(({step}) => step >= 0 && step < end)).toBe(true);
    }
}

describe("a file that is no good report becomes a row or one sentence", () => {
  it.each([
    ["damaged", damaged],
    ["torn", torn],
    ["any JSON", fc.json()],
    ["any text", fc.string({unit: "binary"})]
  ] as const)("%s", (_, texts) => {
    fc.assert(fc.property(texts, take), FUZZ);
  });
});

it("any text is a code or is told why not, and a code with one letter changed is none", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => decodeResult(text)).toThrow(Error);
    }),
    FUZZ
  );
  const letters = fc.constantFrom(...Array.from("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"));
  fc.assert(
    fc.property(aResultCode, fc.nat(), letters, (result, at, letter) => {
      const code = encodeResult(result);
      const place = at % code.length;
      // O, I and L are read as the digits that they look like.
      fc.pre(code[place] !== plainLetters(letter));
      expect(() => decodeResult(code.slice(0, place) + letter + code.slice(place + 1))).toThrow();
    }),
    FUZZ
  );
});
