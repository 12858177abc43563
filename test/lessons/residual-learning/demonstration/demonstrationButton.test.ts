// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {demonstrationButton} from "../../../../components/lessons/residual-learning/demonstration/demonstrationButton.js";

function open() {
  const handle = {pause: vi.fn(), resume: vi.fn(), stop: vi.fn()};
  let ended = (): void => undefined;
  const paused = vi.fn();
  const go = demonstrationButton((end) => {
    ended = end;
    return handle;
  }, paused);
  return {go, handle, paused, end: () => ended(), name: () => go.element.textContent};
}
function hide(hidden: boolean): void {
  vi.spyOn(document, "hidden", "get").mockReturnValue(hidden);
  document.dispatchEvent(new Event("visibilitychange"));
}

it("says what the next press does: run, pause, resume; and run again after the end", () => {
  const {go, handle, paused, end, name} = open();
  expect([name(), go.running]).toEqual(["Run", false]);
  go.element.click();
  expect([name(), go.running]).toEqual(["Pause", true]);
  go.element.click();
  expect([name(), go.running]).toEqual(["Resume", false]);
  expect(handle.pause).toHaveBeenCalledOnce();
  expect(paused).toHaveBeenCalledOnce();
  go.element.click();
  expect(handle.resume).toHaveBeenCalledOnce();
  end();
  expect(name()).toBe("Run");
  go.end();
  expect(handle.stop).not.toHaveBeenCalled();
});

it("pauses what runs in a page that is hidden, and stays so when it is seen again", () => {
  const {go, handle, name} = open();
  hide(true);
  expect(name()).toBe("Run");
  go.element.click();
  hide(true);
  hide(false);
  expect(handle.pause).toHaveBeenCalledOnce();
  expect(name()).toBe("Resume");
});

it("its stop ends what runs, and heeds the page no more", () => {
  const {go, handle, name} = open();
  go.element.click();
  go.stop();
  expect(handle.stop).toHaveBeenCalledOnce();
  go.element.click();
  hide(true);
  expect(name()).toBe("Pause");
});
