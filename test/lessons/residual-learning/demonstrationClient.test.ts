import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {startDemonstration} from "../../../components/lessons/residual-learning/demonstrationClient.js";
import {fakeWorker} from "../../support/fakeWorker.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A demonstration whose worker the test speaks for. */
function stage() {
  const worker = fakeWorker();
  const {createWorker} = worker;
  const events = {onReport: vi.fn(), onFinished: vi.fn(), onFailed: vi.fn<(message: string) => void>()};
  const config = {blocks: 1, lr: 0.1, seed: 1, steps: 9, target: []};
  const handle = startDemonstration("curve", config, true, events, {createWorker, patience: 1000});
  return {...worker, events, handle, speak: () => worker.say({type: "told", id: 1, told: {step: 0}})};
}
const SILENT = "the worker that computes it stopped answering";

it("notices a worker that never says a word, and one that stops in the middle", async () => {
  const never = stage();
  await vi.advanceTimersByTimeAsync(1500);
  expect(never.events.onFailed).toHaveBeenCalledExactlyOnceWith(SILENT);
  expect(never.terminate).toHaveBeenCalled();
  const later = stage();
  for (let i = 0; i < 5; i++) {
    await vi.advanceTimersByTimeAsync(900);
    later.speak();
  }
  expect(later.events.onFailed).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1500);
  expect(later.events.onFailed).toHaveBeenCalledExactlyOnceWith(SILENT);
});

it("bears the silence of a pause from a worker that lives, even if a last report comes in it", async () => {
  const {events, handle, speak, say, sent} = stage();
  handle.pause();
  speak();
  for (let i = 0; i < 20; i++) {
    await vi.advanceTimersByTimeAsync(500);
    say({type: "pong"});
  }
  expect(events.onFailed).not.toHaveBeenCalled();
  handle.resume();
  expect(sent.filter(({type}) => type === "command")).toEqual([
    {type: "command", id: 1, command: "pause"},
    {type: "command", id: 1, command: "resume"}
  ]);
  await vi.advanceTimersByTimeAsync(1500);
  expect(events.onFailed).toHaveBeenCalledExactlyOnceWith(SILENT);
});

it("misses nothing of a run that has finished, was stopped or has broken", async () => {
  const [finished, stopped, broken] = [stage(), stage(), stage()];
  finished.say({type: "answer", id: 1, answer: undefined});
  stopped.handle.stop();
  broken.break("no memory");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(finished.events.onFinished).toHaveBeenCalledOnce();
  expect(finished.events.onFailed).not.toHaveBeenCalled();
  expect(stopped.events.onFailed).not.toHaveBeenCalled();
  expect(broken.events.onFailed).toHaveBeenCalledExactlyOnceWith("the worker that computes it broke: no memory");
});
