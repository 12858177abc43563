// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import type {RecordedCurve} from "../../../../components/lessons/residual-learning/curve/curveConfig.js";
import {curveLab} from "../../../../components/lessons/residual-learning/curve/curveLab.js";
import {reader, stillPage, watches} from "../../../support/reader.js";
import {recordedData} from "../../../support/recordedData.js";
import {standIn} from "../demonstration/standIn.js";

beforeEach(stillPage);
const recorded = recordedData("curve") as RecordedCurve;
const report = recorded.runs.find(({config}) => config.blocks === 4)!.reports.at(-1)!;

function open() {
  const worker = standIn<"curve">();
  const lab = curveLab(recorded, worker.start);
  return {lab, ...worker, ...reader(lab.element), sum: reader(lab.sum), depth: reader(lab.depth)};
}

it("shows the recorded run of sixteen blocks at once, its lines by depth, and a sum whose arrows are long", () => {
  const {status, pictures, caption, table, sum, depth, lab} = open();
  expect(status()).toBe("Recorded run, step 500 of 500: residual 0.00051, plain 0.94.");
  expect(pictures()[3]).toMatch(/^The plain chain’s 16 blocks/);
  expect(caption()).toContain("Recorded with seed 1 on 20");
  expect(table().at(-1)?.[0]).toBe("500");
  expect(sum.pictures()[0]).toMatch(/^The sum: /);
  expect(sum.pictures()[0]).toMatch(/the largest correction is [5-6]\.\d\d\.$/);
  expect(sum.caption()).toMatch(
    /^The residual chain of 16 blocks after 500 steps on the target \|x\|, learning rate 0\.003/
  );
  expect(depth.pictures()[1]).toMatch(/^The plain chain’s line after 4 of 16 blocks/);
  expect(depth.caption()).toMatch(/^16 blocks after 500 steps, .* Recorded with seed 1/);
  expect(lab.element.className).toBe("curve-lab");
});

it("goes back to the start, picture, table and sum alike", () => {
  const {set, status, pictures, sum} = open();
  set("Step shown", "0");
  expect(status()).toMatch(/^step 0 of 500: /);
  expect(pictures()[0]).toContain("at step 0 the residual chain");
  expect(sum.caption()).toContain("at step 0.");
});

it("is run and judged with other settings", async () => {
  const {set, press, status, pictures, caption, table, worker, configs, sum, depth} = open();
  set("Blocks", "4");
  expect(status()).toMatch(/^Recorded run/);
  set("Seed", "2");
  expect(status()).toMatch(/^Not run yet/);
  expect(pictures()).toHaveLength(2);
  expect(sum.pictures()).toEqual([]);
  expect(depth.pictures()).toEqual([]);
  press("Run");
  expect(configs).toEqual([expect.objectContaining({blocks: 4, lr: 0.01, seed: 2, steps: 500})]);
  worker().onReport(report);
  worker().onFinished();
  expect(status()).toMatch(/^finished; step 500 of 500: .* The plain one is closer by a factor of [\d.]+\.$/);
  await vi.waitFor(() => expect(pictures()).toHaveLength(4), 10_000);
  expect(caption()).toContain("Computed on your device.");
  expect(table()).toHaveLength(2);
  expect(sum.caption()).toContain("Computed on your device.");
  expect(depth.pictures()).toHaveLength(2);
});

it("a target of the reader's own is never taken for a recorded one", () => {
  const {set, status} = open();
  set("Target", "own");
  expect(status()).toMatch(/^Not run yet/);
});

it("says what went wrong in the worker", () => {
  const {set, press, status, worker} = open();
  set("Seed", "2");
  press("Run");
  worker().onFailed("the worker could not be loaded");
  expect(status()).toMatch(/^It stopped: the worker could not be loaded\./);
});

it("its stop ends the run and follows the page's width no more", () => {
  const {lab, press, asked} = open();
  press("Run");
  lab.stop();
  expect(asked).toEqual(["start", "stop"]);
  expect(watches()).toBe(0);
});
