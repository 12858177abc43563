import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {lessonStarter} from "../../../../components/lessons/residual-learning/curve/lessonClient.js";
import type {LessonReport} from "../../../../components/lessons/residual-learning/curve/lessonProtocol.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A demonstration whose worker is this object: the test speaks for it. */
function stage() {
  const worker = {
    postMessage: vi.fn<(request: {run: number; type: string}) => void>(),
    terminate: vi.fn(),
    onmessage: undefined as ((event: {data: LessonReport}) => void) | undefined,
    onerror: undefined as ((event: {message: string; preventDefault(): void}) => void) | undefined
  };
  const start = lessonStarter({createWorker: () => worker as unknown as Worker, patience: 1000});
  const events = {onReport: vi.fn(), onFinished: vi.fn(), onFailed: vi.fn<(message: string) => void>()};
  const handle = start("curve", {blocks: 1, lr: 0.1, seed: 1, steps: 9, target: []}, true, events);
  const run = worker.postMessage.mock.calls[0]?.[0].run ?? NaN;
  const state = {loss: 1, y: [], parts: []};
  const report = {step: 0, residual: state, plain: state, losses: {residual: [], plain: []}};
  const speak = (): void => worker.onmessage?.({data: {type: "curve", run, report}});
  return {worker, events, handle, run, speak};
}
const SILENT = "the worker has said nothing for 1 seconds";

it("notices a worker that never says a word, and one that stops in the middle", () => {
  const never = stage();
  vi.advanceTimersByTime(1100);
  expect(never.events.onFailed).toHaveBeenCalledExactlyOnceWith(SILENT);
  expect(never.worker.terminate).toHaveBeenCalled();
  const later = stage();
  for (let i = 0; i < 5; i++) {
    vi.advanceTimersByTime(900);
    later.speak();
  }
  expect(later.events.onFailed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1100);
  expect(later.events.onFailed).toHaveBeenCalledExactlyOnceWith(SILENT);
});

it("bears the silence of a pause, even if a last report comes in it, but not that after it", () => {
  const {events, handle, speak} = stage();
  handle.pause();
  speak();
  vi.advanceTimersByTime(10_000);
  expect(events.onFailed).not.toHaveBeenCalled();
  handle.resume();
  vi.advanceTimersByTime(1100);
  expect(events.onFailed).toHaveBeenCalledExactlyOnceWith(SILENT);
});

it("misses nothing of a run that has finished, was stopped or has broken", () => {
  const [finished, stopped, broken] = [stage(), stage(), stage()];
  finished.worker.onmessage?.({data: {type: "finished", run: finished.run}});
  stopped.handle.stop();
  broken.worker.onerror?.({message: "no memory", preventDefault: vi.fn()});
  vi.advanceTimersByTime(10_000);
  expect(finished.events.onFinished).toHaveBeenCalledOnce();
  expect(finished.events.onFailed).not.toHaveBeenCalled();
  expect(stopped.events.onFailed).not.toHaveBeenCalled();
  expect(broken.events.onFailed).toHaveBeenCalledExactlyOnceWith("the worker broke: no memory");
});
