import {expect, it} from "vitest";
import {
  measuredRate,
  runEstimate,
  runMemory
} from "../../../../components/lessons/training-lab/controls/runEstimate.js";
import {runCost, runSeconds} from "../../../../components/run/runCost.js";
import {DEFAULT_CONFIG} from "../../../../components/run/runConfig.js";

const total = runCost("plain", DEFAULT_CONFIG).total;

it("knows the time once a rate was measured, on the cores that there are", () => {
  expect(runEstimate(DEFAULT_CONFIG, undefined, 2)).toMatch(/^Needs [\d.]+ MB; the time is known after one run\.$/);
  const rate = total / 30;
  expect(runEstimate(DEFAULT_CONFIG, rate, 2)).toMatch(/, about 3\d s\./);
  expect(runEstimate(DEFAULT_CONFIG, rate, 1)).toMatch(/, about 6\d s\./);
  expect(runEstimate({...DEFAULT_CONFIG, seeds: 5}, rate, 1)).toMatch(/, about 5 min\./);
});

it("writes a long time in minutes or hours, never none, and says what shortens it", () => {
  const only = {...DEFAULT_CONFIG, skip: "off"} as const;
  const after = (seconds: number): string => runEstimate(only, total / seconds, 2);
  expect(after(0.1)).toMatch(/, about 1 s/);
  expect(after(89)).toMatch(/, about 89 s/);
  expect(after(600)).toMatch(/, about 10 min/);
  expect(after(599)).not.toContain("shorten");
  expect(after(601)).toContain("That is long: fewer steps, a smaller image or batch shorten it.");
  expect(after(9000)).toMatch(/, about 2\.5 h/);
});

it("adds what both networks take, and warns where a tab may be refused", () => {
  const {planBytes, imageBytes, apartBytes} = runCost("plain", DEFAULT_CONFIG);
  expect(runMemory({...DEFAULT_CONFIG, skip: "off"})).toBe(planBytes + imageBytes);
  expect(runMemory({...DEFAULT_CONFIG, skip: "off"}, undefined, true)).toBe(planBytes + imageBytes + apartBytes);
  expect(runMemory(DEFAULT_CONFIG)).toBeGreaterThan(2 * (planBytes + imageBytes));
  expect(runEstimate(DEFAULT_CONFIG, undefined, 2)).not.toContain("refused");
  const large = {...DEFAULT_CONFIG, width: 64, size: 32, batch: 256, depth: 66} as const;
  expect(runMemory(large)).toBeGreaterThan(1.5e9);
  expect(runEstimate(large, undefined, 2)).toContain("the run may be refused");
});

it("says how much more work a run is before anything was measured here, and adds up the seeds side by side", () => {
  const large = {...DEFAULT_CONFIG, width: 32, size: 32, batch: 128} as const;
  expect(runEstimate(large, undefined, 2)).toContain("times the work of the run that this page opens with");
  expect(runEstimate(DEFAULT_CONFIG, undefined, 2)).not.toContain("times the work");
  const seeds = {...DEFAULT_CONFIG, seeds: 5} as const;
  const megabytes = (text: string): number => Number(/([\d.]+) MB/.exec(text)?.[1]);
  const [one, two] = [runEstimate(seeds, undefined, 2), runEstimate(seeds, undefined, 4, {sideBySide: 2})].map(
    megabytes
  );
  expect(two).toBeCloseTo(2 * (one ?? NaN), -1);
});

it("takes the rate from the slower network: a run at that rate lasts as long", () => {
  const rate = measuredRate(DEFAULT_CONFIG, 10);
  expect(runSeconds(DEFAULT_CONFIG, rate, 2)).toBeCloseTo(DEFAULT_CONFIG.steps / 10, 6);
});
