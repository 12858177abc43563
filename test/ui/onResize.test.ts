// @vitest-environment jsdom
import {expect, it, vi} from "vitest";
import {onResize} from "../../components/ui/onResize.js";

/** An element whose width the test sets, and the observer that sees it. */
function stage(drawnFor?: number) {
  const observer = {observe: vi.fn(), disconnect: vi.fn(), notice: (): void => undefined};
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe = observer.observe;
      disconnect = observer.disconnect;
      constructor(notice: () => void) {
        observer.notice = notice;
      }
    }
  );
  const element = document.createElement("div");
  let width = 300;
  Object.defineProperty(element, "clientWidth", {get: () => (element.isConnected ? width : 0)});
  const drawn: number[] = [];
  const stop = onResize(element, (at) => drawn.push(at), drawnFor);
  const resize = (to: number): void => {
    width = to;
    observer.notice();
  };
  return {element, observer, drawn, stop, resize};
}

it("draws once for each width", () => {
  const {element, drawn, resize} = stage();
  document.body.append(element);
  for (const width of [300, 300, 0, 400]) resize(width);
  expect(drawn).toEqual([300, 400]);
});

it("waits for an element that does not stand in the page yet, and ends by itself when it has left", () => {
  const {element, observer, drawn, resize} = stage();
  resize(300);
  expect(observer.disconnect).not.toHaveBeenCalled();
  document.body.append(element);
  resize(300);
  element.remove();
  observer.notice();
  expect(observer.disconnect).toHaveBeenCalledOnce();
  expect(drawn).toEqual([300]);
});

it("draws at once when the element tells of its width itself, until it ends", () => {
  const {element, drawn, stop} = stage();
  document.body.append(element);
  const tell = (): boolean => element.dispatchEvent(new Event("resize", {cancelable: true}));
  expect([tell(), drawn]).toEqual([false, [300]]);
  stop();
  expect(tell()).toBe(true);
});

it("ends when it is told to", () => {
  const {observer, stop} = stage();
  stop();
  expect(observer.disconnect).toHaveBeenCalledOnce();
});

it("does not draw for the width that its caller has drawn for", () => {
  const {element, drawn, resize} = stage(300);
  document.body.append(element);
  for (const width of [300, 400, 300]) resize(width);
  expect(drawn).toEqual([400, 300]);
});
