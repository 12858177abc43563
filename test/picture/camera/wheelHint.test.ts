// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {wheelHint} from "../../../components/picture/camera/wheelHint.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("is seen for a while at a wheel without a key, never at one that moves the camera", () => {
  const lens = document.createElement("div");
  const {element, stop} = wheelHint(lens);
  const isSeen = (): boolean => element.classList.contains("seen");
  lens.dispatchEvent(new WheelEvent("wheel", {ctrlKey: true}));
  expect(isSeen()).toBe(false);
  lens.dispatchEvent(new WheelEvent("wheel"));
  expect([isSeen(), element.textContent]).toEqual([true, expect.stringContaining("Ctrl or ⌘")]);
  vi.advanceTimersByTime(5000);
  expect(isSeen()).toBe(false);
  stop();
  lens.dispatchEvent(new WheelEvent("wheel"));
  expect(isSeen()).toBe(false);
});
