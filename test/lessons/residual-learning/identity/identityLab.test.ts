// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {identityLab} from "../../../../components/lessons/residual-learning/identity/identityLab.js";
import type {RecordedIdentity, RecordedNormIdentity} from "../../../../components/run/identityConfig.js";
import {reader, stillPage, watches} from "../../../support/reader.js";
import {recordedData} from "../../../support/recordedData.js";
import {standIn} from "../demonstration/standIn.js";

beforeEach(stillPage);
const recorded = recordedData("identity") as RecordedIdentity;
const normed = recordedData("identity-norm") as RecordedNormIdentity;

function open() {
  const worker = standIn<"identity">();
  const lab = identityLab([recorded, normed], worker.start);
  return {lab, ...worker, ...reader(lab.element)};
}

it("shows the recorded copy at its end: three measures, maps, words, and every seed's error", () => {
  const {status, pictures, caption, table} = open();
  expect(status()).toMatch(
    /^Recorded run, step 200 of 200: residual error .*, \d % of its inner ReLUs on; plain error .* ReLUs on\.$/
  );
  expect(pictures()).toEqual([
    expect.stringMatching(/^Error of the copy by step, logarithmic\. At step 200: /),
    expect.stringMatching(/^Share of inner ReLUs that are on by step\. At step 200: /),
    expect.stringMatching(/^Size of f beside x by step, logarithmic\. At step 200: /),
    expect.stringMatching(/^What came in: values 0\.00 to /),
    expect.stringMatching(/^What the residual stack gives out: values /),
    expect.stringMatching(/^What the plain stack gives out: values /)
  ]);
  expect(caption()).toMatch(
    /Learning rate 0\.3 residual, 0\.1 plain.*Recorded with seed 1 on .*over 5 seeds: residual /
  );
  const rows = table();
  expect(rows).toHaveLength(1 + 201);
  expect(rows[0]?.[1]).toBe("residual: error");
});

it("shows another stack's recording when it is chosen, and goes back to its start", () => {
  const {set, status, pictures, caption} = open();
  set("Stack", "eight");
  expect(caption()).toContain("Learning rate 1 residual, 0.3 plain");
  set("Step shown", "0");
  expect(status()).toBe("step 0 of 200: residual untrained; plain untrained.");
  expect(pictures()[0]).toContain("At step 0: ");
});

it("shows the stack with batch norm from its own recording", () => {
  const {set, status, caption} = open();
  set("Stack", "norm");
  expect(status()).toMatch(/^Recorded run, step 200 of 200: residual error .*; plain error 0\.[5-8]/);
  expect(caption()).toMatch(/Recorded with seed 1 on .*over 5 seeds: residual /);
});

it("is run and judged with another seed", async () => {
  const {set, press, status, pictures, caption, configs, worker} = open();
  const report = recorded.runs[0]!.reports.at(-1)!;
  set("Seed", "7");
  expect(status()).toMatch(/^Not run yet/);
  expect(pictures()).toHaveLength(3);
  expect(caption()).toMatch(/found for each\. $/);
  press("Run");
  expect(configs).toEqual([{blocks: 1, gain: 2, lr: {residual: 0.3, plain: 0.1}, seed: 7, steps: 200}]);
  worker().onReport(report);
  worker().onFinished();
  expect(status()).toMatch(/^finished; step 200 of 200: .* The residual one is closer\.$/);
  await vi.waitFor(() => expect(pictures()).toHaveLength(6), 10_000);
  expect(caption()).toContain("Computed on your device.");
});

it("says what went wrong in the worker", () => {
  const {set, press, status, worker} = open();
  set("Seed", "7");
  press("Run");
  worker().onFailed("no SIMD here");
  expect(status()).toMatch(/^It stopped: no SIMD here\./);
});

it("its stop ends the run and follows the page's width no more", () => {
  const {lab, press, asked} = open();
  press("Run");
  lab.stop();
  expect(asked).toEqual(["start", "stop"]);
  expect(watches()).toBe(0);
});

it("the recorded copies say what the text says, in every seed", () => {
  const ends = (id: string, network: string) =>
    recorded.runs
      .find((run) => run.id === id)!
      .ends.filter((end) => end.network === network)
      .map(({error}) => error);
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  for (const id of ["one", "four", "eight"]) expect(Math.max(...ends(id, "residual"))).toBeLessThan(1e-3);
  expect(Math.min(...ends("one", "plain"))).toBeGreaterThan(0.1);
  expect(Math.min(...ends("eight", "plain"))).toBeGreaterThan(0.99);
  expect(Math.min(...ends("loud", "residual"))).toBeGreaterThan(0.75);
  expect(mean(ends("loud", "plain"))).toBeLessThan(mean(ends("loud", "residual")));
  const one = recorded.runs.find(({id}) => id === "one")!.reports.flatMap(({measures}) => measures.residual);
  expect(one[0]!.on).toBeGreaterThan(0.4);
  expect(one[15]!.error).toBeLessThan(0.001);
  expect(one.at(-1)!.on).toBeLessThan(0.02);
  const eight = recorded.runs.find(({id}) => id === "eight")!.reports.flatMap(({measures}) => measures.plain);
  expect(eight[0]!.ratio).toBeCloseTo(1 / 8, 1);
});
