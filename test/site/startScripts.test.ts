// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi, type Mock} from "vitest";
import {startScripts} from "../../components/site/startScripts.js";
import {decimal} from "../../components/words/decimal.js";

vi.mock("../../components/words/decimal.js", () => ({decimal: vi.fn()}));

const HELD =
  '<template data-scripts><link rel="modulepreload" href="./b.js"><script type="module" src="./a.js"></script></template>';
let frames: (() => void)[] = [];

beforeEach(() => {
  frames = [];
  vi.useFakeTimers({toFake: ["setTimeout"]});
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame));
  vi.spyOn(document, "hidden", "get").mockReturnValue(false);
  document.head.innerHTML = HELD;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.head.replaceChildren();
  document.body.replaceChildren();
  vi.clearAllMocks();
});

const asked = (): readonly (string | null)[] =>
  [...document.querySelectorAll("script, link")].map((one) => one.getAttribute("src") ?? one.getAttribute("href"));

it("asks for the scripts after the first painting, and ends when the entry has come", async () => {
  let isOver = false;
  const over = startScripts().then(() => (isOver = true));
  await vi.advanceTimersByTimeAsync(500);
  expect(asked()).toEqual([]);
  for (const frame of frames) frame();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked()).toEqual(["./b.js", "./a.js"]);
  expect(document.querySelector("template")).toBeNull();
  expect(isOver).toBe(false);
  document.querySelector("script")?.dispatchEvent(new Event("load"));
  await over;
});

/** A browser that tells of paintings what it is told to. */
function painter(): {readonly tell: (name: string) => void; readonly made: () => number; readonly disconnect: Mock} {
  let told: (list: unknown) => void = () => undefined;
  let made = 0;
  const disconnect = vi.fn();
  class Observer {
    static readonly supportedEntryTypes = ["paint"];
    readonly disconnect = disconnect;
    readonly observe = vi.fn();
    constructor(hear: typeof told) {
      told = hear;
      made++;
    }
  }
  vi.stubGlobal("PerformanceObserver", Observer);
  return {tell: (name) => told({getEntries: () => [{name}]}), made: () => made, disconnect};
}

it("takes the browser's word for the first painting where it gives one", async () => {
  const {tell, disconnect} = painter();
  void startScripts();
  for (const frame of frames) frame();
  tell("first-paint");
  await vi.advanceTimersByTimeAsync(500);
  expect(asked()).toEqual([]);
  tell("first-contentful-paint");
  await vi.advanceTimersByTimeAsync(0);
  expect(asked()).toEqual(["./b.js", "./a.js"]);
  expect(disconnect).toHaveBeenCalledOnce();
});

it("does not wait long for the word of a browser that is silent after the first frame, and listens no more then", async () => {
  const {disconnect} = painter();
  void startScripts();
  await vi.advanceTimersByTimeAsync(500);
  for (const frame of frames) frame();
  await vi.advanceTimersByTimeAsync(290);
  expect([asked(), disconnect.mock.calls]).toEqual([[], []]);
  await vi.advanceTimersByTimeAsync(20);
  expect([asked().length, disconnect.mock.calls.length]).toEqual([2, 1]);
});

it("gives up a second after the page is loaded where no painting is told and no frame comes", async () => {
  const {disconnect} = painter();
  const state = vi.spyOn(document, "readyState", "get").mockReturnValue("interactive");
  void startScripts();
  await vi.advanceTimersByTimeAsync(5000);
  state.mockReturnValue("complete");
  dispatchEvent(new Event("load"));
  await vi.advanceTimersByTimeAsync(990);
  expect([asked(), disconnect.mock.calls]).toEqual([[], []]);
  await vi.advanceTimersByTimeAsync(20);
  expect([asked().length, disconnect.mock.calls.length]).toEqual([2, 1]);
});

it("does not listen in a tab that nobody sees", async () => {
  const {made} = painter();
  vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  void startScripts();
  await vi.advanceTimersByTimeAsync(0);
  expect([asked().length, made(), frames]).toEqual([2, 0, []]);
});

it.each([
  ["<div data-awaited></div>", 1],
  ["", 0]
])("has the tables of numbers read once the text is painted, where a figure is awaited: %j", async (body, times) => {
  document.body.innerHTML = body;
  void startScripts();
  await vi.advanceTimersByTimeAsync(500);
  expect(decimal).not.toHaveBeenCalled();
  for (const frame of frames) frame();
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(10);
  expect(decimal).toHaveBeenCalledTimes(times);
});

it("ends when the entry does not come", async () => {
  const over = startScripts();
  for (const frame of frames) frame();
  await vi.advanceTimersByTimeAsync(0);
  document.querySelector("script")?.dispatchEvent(new Event("error"));
  await expect(over).resolves.toBeUndefined();
});

it("does not wait for a painting in a tab that nobody sees, nor longer than a second once the page is loaded", async () => {
  vi.spyOn(document, "hidden", "get").mockReturnValue(true);
  void startScripts();
  await vi.advanceTimersByTimeAsync(0);
  expect(asked()).toHaveLength(2);
  vi.spyOn(document, "hidden", "get").mockReturnValue(false);
  document.head.innerHTML = HELD;
  const state = vi.spyOn(document, "readyState", "get").mockReturnValue("interactive");
  void startScripts();
  await vi.advanceTimersByTimeAsync(5000);
  expect(asked()).toEqual([]);
  state.mockReturnValue("complete");
  dispatchEvent(new Event("load"));
  await vi.advanceTimersByTimeAsync(900);
  expect(asked()).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(asked()).toHaveLength(2);
});

it("has nothing to do where the scripts stand in the page", async () => {
  document.head.innerHTML = "";
  const over = startScripts();
  for (const frame of frames) frame();
  await vi.advanceTimersByTimeAsync(0);
  await expect(over).resolves.toBeUndefined();
});
