// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {readSteps} from "../../../components/ui/told/readSteps.js";

/** Where the page is scrolled to; each of four sections is 400 pixels high. */
let scrolled = 0;
let wake: (() => void) | undefined;

let margin = "";

class Observer {
  constructor(callback: () => void, {rootMargin = ""}: IntersectionObserverInit) {
    wake = callback;
    margin = rootMargin;
  }
  observe = vi.fn();
  disconnect = vi.fn();
}

const sections = Array.from({length: 4}, (_, i) => {
  const section = document.createElement("section");
  section.getBoundingClientRect = () => ({top: 400 * i - scrolled, bottom: 400 * (i + 1) - scrolled}) as DOMRect;
  return section;
});

beforeEach(() => {
  scrolled = 0;
  vi.stubGlobal("IntersectionObserver", Observer);
  vi.stubGlobal("innerWidth", 1280);
  vi.stubGlobal("innerHeight", 720);
  vi.stubGlobal("scrollBy", ({top}: ScrollToOptions) => (scrolled += top ?? 0));
});
afterEach(() => vi.unstubAllGlobals());

/** A reader of the sections, and the steps that it has told. */
function reading() {
  const told: number[] = [];
  const reader = readSteps(
    sections,
    (step) => told.push(step),
    () => 0.36 * innerHeight
  );
  reader.measure();
  return {reader, told};
}

it("tells the section that crosses the line", () => {
  const {told} = reading();
  for (scrolled of [0, 500, 900, 1000]) wake?.();
  expect(told).toEqual([0, 1, 2, 3]);
});

it("tells the first section at the page's top, once another was told and where it is seen", () => {
  const {told} = reading();
  scrolled = -300;
  wake?.();
  expect(told).toEqual([]);
  for (scrolled of [900, -800]) wake?.();
  expect(told).toEqual([2]);
  scrolled = -300;
  wake?.();
  wake?.();
  expect(told).toEqual([2, 0]);
});

it("tells where the page is, not where it was when the observer saw it", () => {
  const {reader, told} = reading();
  // The observer has seen the last section; before it is heard, a button brings the page to the second.
  scrolled = 1000;
  reader.to(1);
  wake?.();
  expect(told).toEqual([1]);
});

it("measures anew where the screen alone has another height, and tells the same section again only once the page has moved", () => {
  const told: number[] = [];
  const reader = readSteps(
    sections,
    (step) => told.push(step),
    () => 200
  );
  reader.measure();
  wake?.();
  expect(margin).toBe("-200px 0px -518px 0px");
  vi.stubGlobal("innerHeight", 640);
  reader.measure();
  expect(margin).toBe("-200px 0px -438px 0px");
  wake?.();
  expect(told).toEqual([0]);
  wake?.();
  expect(told).toEqual([0, 0]);
});

it("tells nothing of what the page still scrolls past once the reader has set the picture in motion, and goes on when it rests", () => {
  vi.useFakeTimers();
  const {reader, told} = reading();
  wake?.();
  reader.hold(() => false);
  for (scrolled of [300, 500, 900]) {
    vi.advanceTimersByTime(150);
    dispatchEvent(new Event("scroll"));
    wake?.();
  }
  expect(told).toEqual([0]);
  // The observer tells crossings alone: at rest nothing crosses any more.
  vi.advanceTimersByTime(250);
  expect(told).toEqual([0, 2]);
  reader.stop();
  vi.useRealTimers();
});

it("lets the motion come to its end, however soon the page rests, but for a section that is scrolled to later", () => {
  vi.useFakeTimers();
  const {reader, told} = reading();
  wake?.();
  let moves = true;
  reader.hold(() => moves);
  scrolled = 500;
  dispatchEvent(new Event("scroll"));
  wake?.();
  vi.advanceTimersByTime(1700);
  expect(told).toEqual([0]);
  moves = false;
  vi.advanceTimersByTime(200);
  expect(told).toEqual([0, 1]);
  moves = true;
  reader.hold(() => moves);
  scrolled = 900;
  wake?.();
  vi.advanceTimersByTime(1000);
  scrolled = 1000;
  wake?.();
  expect(told).toEqual([0, 1, 3]);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([0, 1, 3]);
  reader.stop();
  vi.useRealTimers();
});

it("tells nothing at rest where the page is again at the section that was told last", () => {
  vi.useFakeTimers();
  const {reader, told} = reading();
  wake?.();
  reader.hold(() => false);
  for (scrolled of [500, 0]) wake?.();
  vi.advanceTimersByTime(250);
  expect(told).toEqual([0]);
  reader.stop();
  vi.useRealTimers();
});

it("tells no more what was passed once the reader has moved the picture, while the page rolls and while it waits for rest", () => {
  vi.useFakeTimers();
  const {reader, told} = reading();
  wake?.();
  let moves = true;
  for (const [at, waited] of [
    [500, 100],
    [900, 1700]
  ] as const) {
    moves = true;
    reader.hold(() => moves);
    scrolled = at;
    wake?.();
    vi.advanceTimersByTime(waited);
    moves = false;
    reader.drop();
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([0]);
  }
  // A later motion brings back nothing either; what is scrolled to is told.
  reader.hold(() => false);
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([0]);
  scrolled = 500;
  wake?.();
  expect(told).toEqual([0, 1]);
  reader.stop();
  vi.useRealTimers();
});

it("tells nothing where no section crosses the line", () => {
  const {told} = reading();
  scrolled = 3000;
  wake?.();
  expect(told).toEqual([]);
});
