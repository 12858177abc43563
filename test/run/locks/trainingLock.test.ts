import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {afterTraining, holdTraining} from "../../../components/run/locks/trainingLock.js";

beforeEach(() => vi.useFakeTimers({toFake: ["performance"]}));
afterEach(() => vi.useRealTimers());

/** Locks as a browser grants them: those who share at once, who wants one alone after those; it gives up by its signal. */
function someLocks() {
  const held = new Set<Promise<unknown>>();
  let giveUp: (() => void) | undefined;
  vi.spyOn(AbortSignal, "timeout").mockImplementation(() => {
    const control = new AbortController();
    giveUp = () => control.abort();
    return control.signal;
  });
  const request = async (
    name: string,
    {mode, signal, ifAvailable}: LockOptions,
    granted: (lock: Lock | null) => unknown
  ): Promise<unknown> => {
    const lock: Lock = {name, mode: mode ?? "exclusive"};
    if (ifAvailable) return granted(held.size === 0 ? lock : null);
    if (mode !== "shared") {
      const stopped = new Promise<never>((_resolve, reject) =>
        signal?.addEventListener("abort", () => reject(new DOMException("given up", "AbortError")))
      );
      await Promise.race([Promise.all(held), stopped]);
      return granted(lock);
    }
    const using = Promise.resolve(granted(lock));
    held.add(using);
    await using;
    held.delete(using);
  };
  return {locks: {request} as unknown as Pick<LockManager, "request">, giveUp: () => giveUp?.()};
}

/** Whether a promise has resolved once all that is due is done. */
async function isDone(promise: Promise<void>): Promise<boolean> {
  let done = false;
  void promise.then(() => (done = true));
  await new Promise((resolve) => setTimeout(resolve));
  return done;
}

it("waits until nothing trains any more", async () => {
  const {locks} = someLocks();
  const told = vi.fn();
  const wait = afterTraining(60_000, told, locks);
  expect(await isDone(wait())).toBe(true);
  expect(told).not.toHaveBeenCalled();
  const ends = [holdTraining(locks), holdTraining(locks)];
  const waiting = wait();
  expect(await isDone(waiting)).toBe(false);
  expect(told.mock.calls).toEqual([[true]]);
  ends[0]?.();
  expect(await isDone(waiting)).toBe(false);
  ends[1]?.();
  expect(await isDone(waiting)).toBe(true);
  expect(told.mock.calls).toEqual([[true], [false]]);
});

it("lets everything pass once it has waited long enough", async () => {
  const {locks, giveUp} = someLocks();
  const wait = afterTraining(1000, undefined, locks);
  holdTraining(locks);
  const waiting = wait();
  vi.advanceTimersByTime(1000);
  expect(await isDone(waiting)).toBe(false);
  giveUp();
  expect(await isDone(waiting)).toBe(true);
  expect(await isDone(wait())).toBe(true);
});

it("waits for nobody where the browser has no locks, or refuses them", async () => {
  vi.stubGlobal("navigator", {});
  expect(await isDone(afterTraining(1000)())).toBe(true);
  holdTraining()();
  vi.unstubAllGlobals();
  const refusing = {request: () => Promise.reject(new DOMException("no storage", "SecurityError"))};
  holdTraining(refusing)();
  expect(await isDone(afterTraining(1000, undefined, refusing)())).toBe(true);
});

it("waits for nobody where no signal ends by itself: the service worker is installed", async () => {
  const {locks} = someLocks();
  vi.stubGlobal("AbortSignal", {});
  holdTraining(locks);
  const told = vi.fn();
  expect(await isDone(afterTraining(1000, told, locks)())).toBe(true);
  expect(told).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});
