import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {DEFAULT_CONFIG} from "../../../components/run/runConfig.js";
import {startTraining, type TrainingReport} from "../../../components/worker/training/trainingClient.js";
import {fakeWorker} from "../../support/fakeWorker.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const STARTED = {type: "started", backend: "wasm", weightLayers: ["a"], activationLayers: ["b"]} as const;
/** What the run could go on from; the client only passes it on. */
const STATE = {network: "plain", step: 3};

/** A run whose worker the test speaks for. */
function stage() {
  const worker = fakeWorker();
  const reports: TrainingReport[] = [];
  const {createWorker} = worker;
  const handle = startTraining("plain", DEFAULT_CONFIG, false, (report) => reports.push(report), {
    createWorker,
    patience: 800
  });
  return {...worker, reports, handle};
}
/** What promises have to do. */
const settled = () => vi.advanceTimersByTimeAsync(0);

it("starts the run, and commands it", () => {
  const {sent, handle} = stage();
  handle.pause();
  handle.resume();
  handle.step();
  handle.setLearningRate(0.1);
  handle.stepTo(7);
  handle.until(9);
  handle.endAt(8);
  expect(sent[0]).toMatchObject({kind: "train", what: {network: "plain", config: DEFAULT_CONFIG, paused: false}});
  expect(sent.slice(1).map((message) => message.type === "command" && message.command)).toEqual([
    {type: "pause"},
    {type: "resume"},
    {type: "step"},
    {type: "learningRate", value: 0.1},
    {type: "stepTo", step: 7},
    {type: "until", step: 9},
    {type: "endAt", step: 8}
  ]);
});

it("reports what the run tells, then that it has finished, and ends the worker", async () => {
  const {say, reports, terminate} = stage();
  say({type: "told", id: 1, told: STARTED});
  say({type: "answer", id: 1, answer: STATE});
  await settled();
  expect(reports).toEqual([STARTED, {type: "finished", state: STATE}]);
  expect(terminate).toHaveBeenCalledOnce();
});

it("tells a worker that falls silent as failed, once, and ends it", async () => {
  const {terminate, reports} = stage();
  await vi.advanceTimersByTimeAsync(5000);
  expect(reports).toEqual([{type: "failed", message: "the worker that trains it stopped answering", died: true}]);
  expect(terminate).toHaveBeenCalledOnce();
});

it("bears with a worker that answers its pings", async () => {
  const {reports, say, pings} = stage();
  for (let i = 0; i < 20; i++) {
    await vi.advanceTimersByTimeAsync(200);
    say({type: "pong"});
  }
  expect(reports).toEqual([]);
  expect(pings()).toBeGreaterThan(10);
});

it("tells a worker that breaks as failed, with its reason", async () => {
  const {break: breaks, reports} = stage();
  breaks("out of memory");
  await settled();
  expect(reports).toEqual([{type: "failed", message: "the worker that trains it broke: out of memory", died: true}]);
});

it("reports nothing of other requests, and nothing after a stop", async () => {
  const {reports, say, handle} = stage();
  say({type: "answer", id: 2, answer: undefined});
  say({type: "told", id: 2, told: STARTED});
  await settled();
  expect(reports).toEqual([]);
  handle.stop();
  say({type: "told", id: 1, told: STARTED});
  await vi.advanceTimersByTimeAsync(5000);
  expect(reports).toEqual([]);
});

it("gives up a run that is silent for more than a minute, however large it is", async () => {
  const {createWorker, say} = fakeWorker();
  const reports: TrainingReport[] = [];
  const large = {...DEFAULT_CONFIG, width: 32, size: 32, batch: 128};
  startTraining("plain", large, false, (report) => reports.push(report), {createWorker});
  say({type: "told", id: 1, told: STARTED});
  await vi.advanceTimersByTimeAsync(55_000);
  expect(reports.map(({type}) => type)).toEqual(["started"]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(reports.map(({type}) => type)).toEqual(["started", "failed"]);
});

it("saves: each request is given its own state, and what comes after the end the last one; none is reported", async () => {
  const {say, handle, reports, sent} = stage();
  const [first, second, third] = [handle.save(), handle.save(), handle.save()];
  expect(sent.filter((message) => message.type === "command")).toHaveLength(3);
  for (const step of [1, 2]) say({type: "told", id: 1, told: {type: "state", state: {step}}});
  expect([await first, await second]).toEqual([{step: 1}, {step: 2}]);
  say({type: "answer", id: 1, answer: STATE});
  expect(await third).toEqual(STATE);
  expect(await handle.save()).toEqual(STATE);
  expect(reports.map(({type}) => type)).toEqual(["finished"]);
});

it("has no state to give once the run has failed or was stopped, and says why", async () => {
  const failed = stage();
  const asked = expect(failed.handle.save()).rejects.toThrow("the worker that trains it broke: out of memory");
  failed.break("out of memory");
  await asked;
  await expect(failed.handle.save()).rejects.toThrow("out of memory");
  const stopped = stage();
  const lost = expect(stopped.handle.save()).rejects.toThrow("was ended");
  stopped.handle.stop();
  await lost;
});
