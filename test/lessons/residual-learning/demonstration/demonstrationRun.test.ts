// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {demonstrationRun} from "../../../../components/lessons/residual-learning/demonstration/demonstrationRun.js";
import type {CurveReport} from "../../../../components/lessons/residual-learning/curve/curveConfig.js";
import {reader, stillPage} from "../../../support/reader.js";
import {standIn} from "./standIn.js";

beforeEach(stillPage);

const report = (step: number, residual: number, plain: number): CurveReport => {
  const state = (loss: number) => ({loss, y: [], parts: []});
  return {step, residual: state(residual), plain: state(plain), losses: {residual: [residual], plain: [plain]}};
};

function open(recorded?: readonly CurveReport[]) {
  const {start, asked, worker} = standIn<"curve">();
  const drawn: (number | undefined)[] = [];
  const run = demonstrationRun(
    "curve",
    {
      config: () => ({blocks: 1, lr: 0.01, seed: 1, steps: 9, target: []}),
      recorded: () => recorded,
      changed: () => drawn.push(run.report?.step),
      words: ({residual, plain}) => `residual ${residual.loss}, plain ${plain.loss}`,
      verdict: () => "Verdict."
    },
    start
  );
  return {run, asked, drawn, worker, ...reader(run.element)};
}

it("shows the recorded run at once, at its end, and any step of it", () => {
  const {run, drawn, status, set} = open([report(0, 2, 3), report(9, 0.5, 1)]);
  expect(run.report?.step).toBe(9);
  expect(status()).toBe("Recorded run, step 9 of 9: residual 0.5, plain 1.");
  set("Step shown", "0");
  expect(drawn).toEqual([0]);
  expect(status()).toBe("step 0 of 9: residual 2, plain 3.");
});

it("says that nothing was run where nothing is recorded", () => {
  const {run, status} = open();
  expect(run.report).toBeUndefined();
  expect(status()).toBe("Not run yet with these settings. Guess, then press Run.");
});

it("runs, pauses, goes on, finishes with a verdict; without motion it does not dawdle", () => {
  const {asked, press, status, worker} = open();
  press("Run");
  expect(status()).toBe("Starting …");
  worker().onReport(report(1, 2, 3));
  press("Pause");
  expect(status()).toBe("Paused at step 1 of 9: residual 2, plain 3.");
  press("Resume");
  worker().onReport(report(9, 0.5, 1));
  worker().onFinished();
  expect(status()).toBe("finished; step 9 of 9: residual 0.5, plain 1. Verdict.");
  press("Run");
  expect(asked).toEqual(["start", "pause", "resume", "start"]);
});

it("a run that is live tells a sentence a second at most, and says nothing where the reader looks back", () => {
  vi.useFakeTimers();
  const {press, status, set, worker} = open();
  press("Run");
  worker().onReport(report(0, 2, 3));
  expect(status()).toBe("Starting …");
  vi.advanceTimersByTime(1001);
  worker().onReport(report(1, 1, 3));
  expect(status()).toBe("step 1 of 9: residual 1, plain 3.");
  set("Step shown", "0");
  expect(status()).toBe("step 1 of 9: residual 1, plain 3.");
  vi.useRealTimers();
});

it("a failure becomes a sentence, and what was computed stays", async () => {
  const {press, status, worker, drawn} = open();
  press("Run");
  worker().onReport(report(4, 2, 3));
  worker().onFailed("the worker could not be loaded");
  expect(status()).toContain("It stopped: the worker could not be loaded. What was computed stays");
  await vi.waitFor(() => expect(drawn.at(-1)).toBe(4), 10_000);
  press("Run");
});

it("reset ends what runs and comes back to the recorded run", () => {
  const {asked, press, drawn} = open([report(9, 0.5, 1)]);
  press("Run");
  press("Reset");
  expect(asked).toEqual(["start", "stop"]);
  expect(drawn.at(-1)).toBe(9);
});

it("its stop ends what runs, and nothing more is drawn", async () => {
  const {run, asked, press, drawn, worker} = open();
  press("Run");
  worker().onReport(report(1, 2, 3));
  run.stop();
  expect(asked).toEqual(["start", "stop"]);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(drawn).toEqual([]);
});
