import {expect, it} from "vitest";
import {endWords, partedWords} from "../../../components/ui/run/comparedLosses.js";
import {RUNS} from "../../support/runs.js";

it("tells both losses only at a step where the plain one is twice the residual one or more", () => {
  const told = Array.from({length: 8}, (_, i) => partedWords(RUNS, i + 1));
  const first = told.findIndex((words) => words !== undefined);
  expect(first).toBeGreaterThan(0);
  for (const words of told.slice(first)) {
    const [, residual, plain] = /loss is (\d\.\d\d), the plain one’s (\d\.\d\d)\.$/.exec(words ?? "") ?? [];
    expect(Number(plain)).toBeGreaterThanOrEqual(2 * Number(residual) - 0.02);
  }
  expect(partedWords([...RUNS].reverse(), first + 1)).toBe(told[first]);
  expect(partedWords(RUNS.slice(0, 1), 8)).toBeUndefined();
  expect(partedWords(RUNS, 7.5)).toBeUndefined();
});

it("tells what both have come to at the last step that both have made, and nothing of one alone", () => {
  expect(endWords(RUNS)).toBe(
    "After step 8 the residual network has loss 0.42, validation accuracy 89 %; the plain one loss 1.69, validation accuracy 89 %."
  );
  const [residual, plain] = RUNS as [(typeof RUNS)[0], (typeof RUNS)[0]];
  expect(endWords([residual, {...plain, reports: plain.reports.slice(0, 5)}])).toMatch(
    /^After step 5 the residual network has loss 0\.88; the plain one loss 1\.96\.$/
  );
  expect(endWords([residual])).toBeUndefined();
  expect(endWords([residual, {...plain, reports: []}])).toBeUndefined();
});
