// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {DEFAULT_CONFIG} from "../../../components/run/runConfig.js";
import {startTraining} from "../../../components/worker/training/trainingClient.js";
import type {TrainingReport, TrainingRequest} from "../../../components/worker/training/trainingProtocol.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A worker that only notes what it is sent. */
function stage() {
  const sent: TrainingRequest[] = [];
  const terminate = vi.fn();
  const worker = {
    postMessage: (message: TrainingRequest) => sent.push(message),
    terminate
  } as unknown as Worker;
  const reports: TrainingReport[] = [];
  const handle = startTraining("plain", DEFAULT_CONFIG, false, (report) => reports.push(report), {
    createWorker: () => worker,
    patience: 800
  });
  const say = (report: Partial<TrainingReport>): void =>
    void worker.onmessage?.({data: {run: sent[0]?.run, ...report}} as MessageEvent<TrainingReport>);
  return {worker, terminate, sent, reports, handle, say};
}

it("tells a worker that falls silent as failed, once, and ends it", () => {
  const {terminate, reports} = stage();
  vi.advanceTimersByTime(5000);
  expect(reports).toHaveLength(1);
  expect(reports[0]).toMatchObject({type: "failed", message: "the worker that trains it stopped answering"});
  expect(terminate).toHaveBeenCalledOnce();
});

it("bears with a worker that answers its pings", () => {
  const {reports, say, sent} = stage();
  for (let i = 0; i < 20; i++) {
    vi.advanceTimersByTime(200);
    say({type: "pong"});
  }
  expect(reports).toEqual([]);
  expect(sent.filter(({type}) => type === "ping").length).toBeGreaterThan(10);
});

it("tells a worker that breaks as failed, with its reason", () => {
  const {worker, reports} = stage();
  worker.onerror?.({message: "out of memory", preventDefault: () => undefined} as ErrorEvent);
  expect(reports[0]).toMatchObject({type: "failed", message: "the worker that trains it broke: out of memory"});
});

it("drops reports of other runs and everything after a stop", () => {
  const {reports, say, handle, sent} = stage();
  say({type: "finished", run: (sent[0]?.run ?? 0) + 1});
  expect(reports).toEqual([]);
  handle.stop();
  vi.advanceTimersByTime(5000);
  expect(reports).toEqual([]);
});
