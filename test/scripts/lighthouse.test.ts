import {expect, it} from "vitest";
import {middleOf, runsAsked, scoreLine, scoresOf, whyNot} from "../../scripts/bench/lighthouse.js";

const report = (performance: number) =>
  scoresOf({
    categories: {
      performance: {score: performance},
      accessibility: {score: 1},
      "best-practices": {score: 0.96},
      seo: {score: null}
    },
    audits: {"first-contentful-paint": {numericValue: 900.4}, "cumulative-layout-shift": {numericValue: 0.004}}
  });

it("takes the scores and times out of a report; what is not in it is no number", () => {
  expect(report(0.875)).toEqual({scores: [88, 100, 96, NaN], fcp: 900.4, lcp: NaN, tbt: NaN, cls: 0.004});
});

it("tells of the run in the middle", () => {
  const middle = middleOf([report(0.9), report(0.7), report(0.8)]);
  expect(middle?.scores[0]).toBe(80);
  expect(middleOf([])).toBeUndefined();
  expect(middle && scoreLine("/paths", middle).split(/\s+/).slice(0, 6)).toEqual([
    "/paths",
    "80",
    "100",
    "96",
    "NaN",
    "900"
  ]);
});

it("reads how many runs are asked for, five where nothing is said", () => {
  expect([runsAsked(["lighthouse"]), runsAsked(["lighthouse", "--runs=3"])]).toEqual([5, 3]);
  for (const wrong of ["0", "x", "1.5"])
    expect(() => runsAsked([`--runs=${wrong}`])).toThrow("--runs must be a whole number");
});

it("names the npm registry where npm failed, and only there", () => {
  const failed = (stderr: string) => whyNot(Object.assign(new Error("Command failed"), {stderr}));
  expect(failed("npm warn exec\nnpm error code ENOTFOUND\n")).toBe(
    "Lighthouse did not measure: “npm error code ENOTFOUND”. npx lighthouse@12.8.0 needs the npm registry once."
  );
  expect(failed("Unable to connect to Chrome\n  at x")).toBe(
    "Lighthouse did not measure: “Unable to connect to Chrome”."
  );
  expect(whyNot(new SyntaxError("Unexpected end of JSON input"))).toBe(
    "Lighthouse did not measure: “SyntaxError: Unexpected end of JSON input”."
  );
});
