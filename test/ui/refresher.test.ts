// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {refresher} from "../../components/ui/refresher.js";

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ["setTimeout", "clearTimeout", "requestAnimationFrame", "cancelAnimationFrame", "performance"]
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Longer than the wait for an animation frame. */
const FRAME = 20;

it("draws at once when nothing was drawn before", () => {
  const draw = vi.fn();
  const due = refresher(draw, 1000);
  due.request();
  expect(draw).not.toHaveBeenCalled();
  vi.advanceTimersByTime(FRAME);
  expect(draw).toHaveBeenCalledOnce();
});

it("keeps the interval between two drawings, however often it is asked", () => {
  const draw = vi.fn();
  const due = refresher(draw, 1000);
  due.request();
  vi.advanceTimersByTime(FRAME);
  for (let i = 0; i < 45; i++) {
    due.request();
    vi.advanceTimersByTime(FRAME);
  }
  // 900 ms have gone since the drawing.
  expect(draw).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(100 + FRAME);
  expect(draw).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(5000);
  expect(draw).toHaveBeenCalledTimes(2);
});

it("draws nothing once it is stopped, neither in the interval nor in the frame, and can be asked again", () => {
  const draw = vi.fn();
  const due = refresher(draw, 1000);
  due.request();
  due.stop();
  vi.advanceTimersByTime(5000);
  due.request();
  vi.advanceTimersByTime(1);
  due.stop();
  vi.advanceTimersByTime(5000);
  expect(draw).not.toHaveBeenCalled();
  due.request();
  vi.advanceTimersByTime(FRAME);
  expect(draw).toHaveBeenCalledOnce();
});

it.each([
  [2, 100],
  [25, 375],
  [400, 500]
])("waits longer where a drawing takes long, but not for ever: of %d ms, %d ms", (cost, pause) => {
  let busy = 0;
  const now = performance.now.bind(performance);
  vi.spyOn(performance, "now").mockImplementation(() => now() + busy);
  const draw = vi.fn(() => (busy += cost));
  const due = refresher(draw, 100);
  due.request();
  vi.advanceTimersByTime(FRAME);
  due.request();
  vi.advanceTimersByTime(pause - cost - 2 * FRAME);
  expect(draw).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(4 * FRAME);
  expect(draw).toHaveBeenCalledTimes(2);
});
