// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {toldSteps} from "../../../components/ui/told/toldSteps.js";
import {press} from "../../support/reader.js";

let scrolled = 0;
let wake: () => void = () => undefined;
const sections = Array.from({length: 3}, (_, i) => {
  const section = document.createElement("section");
  section.getBoundingClientRect = () => ({top: 500 * i - scrolled, bottom: 500 * (i + 1) - scrolled}) as DOMRect;
  return section;
});

beforeEach(() => {
  scrolled = -700;
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(callback: () => void) {
        wake = callback;
      }
      observe = vi.fn();
      disconnect = vi.fn();
    }
  );
  vi.stubGlobal("scrollBy", ({top}: ScrollToOptions) => (scrolled += top ?? 0));
});
afterEach(() => vi.unstubAllGlobals());

function aStory() {
  const heard: number[] = [];
  const told = toldSteps(sections, {
    label: "Moments",
    names: ["First", "Second", "Third"],
    line: () => 300,
    onStep: (step) => heard.push(step)
  });
  told.measure();
  const pressed = (): string | null | undefined => told.element.querySelector('[aria-pressed="true"]')?.textContent;
  const read = (): number => sections.findIndex((section) => section.classList.contains("read"));
  return {heard, told, pressed, read};
}

it("brings a state about when its paragraph is read, once, and marks both", () => {
  const {heard, pressed, read} = aStory();
  expect([pressed(), read()]).toEqual([undefined, -1]);
  for (scrolled of [0, 100, 400]) wake();
  expect(heard).toEqual([0, 1]);
  expect([pressed(), read()]).toEqual(["Second", 1]);
});

it("does the same at the press of a button, and brings the paragraph to where it is read", () => {
  const {heard, told, pressed, read} = aStory();
  press(told.element, "Third");
  expect([heard, pressed(), read()]).toEqual([[2], "Third", 2]);
  expect(sections[2]!.getBoundingClientRect().top).toBeLessThanOrEqual(300);
  wake();
  expect(heard).toEqual([2]);
});

it("marks nothing once the reader has gone elsewhere, and tells the same paragraph again when it is read again", () => {
  const {heard, told, pressed, read} = aStory();
  scrolled = 0;
  wake();
  told.leave();
  expect([pressed(), read()]).toEqual([undefined, -1]);
  wake();
  expect(heard).toEqual([0, 0]);
});

it("leaves the picture as the reader moves it while a passed paragraph waits, whether or not one was marked, or a button is pressed", () => {
  vi.useFakeTimers();
  const {heard, told, read} = aStory();
  scrolled = 0;
  wake();
  const passed = (at: number): void => {
    told.hold(() => false);
    scrolled = at;
    wake();
    vi.advanceTimersByTime(100);
  };
  passed(400);
  told.leave();
  vi.advanceTimersByTime(1000);
  passed(900);
  told.leave();
  vi.advanceTimersByTime(1000);
  expect([heard, read()]).toEqual([[0], -1]);
  passed(400);
  told.go(2);
  vi.advanceTimersByTime(1000);
  expect([heard, read()]).toEqual([[0, 2], 2]);
  passed(0);
  told.drop();
  vi.advanceTimersByTime(1000);
  expect([heard, read()]).toEqual([[0, 2], 2]);
  told.stop();
  vi.useRealTimers();
});
