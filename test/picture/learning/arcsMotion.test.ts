// @vitest-environment jsdom
import {afterEach, beforeEach, expect, it, vi} from "vitest";
import {arcsMotion} from "../../../components/picture/learning/arcsMotion.js";
import {movingPage, stillPage} from "../../support/reader.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A picture of two shortcuts, over lines at 50 and 70, or upright beside one at 20. */
function arcs(upright = false) {
  const element = document.createElement("div");
  const paths = upright ? ["M20,10C0,10,0,40,20,40"] : ["M10,50C10,0,90,0,90,50", "M10,70.5C10,0,90,0,90,70.5"];
  element.innerHTML = `<svg${upright ? ' class="upright"' : ""}>${paths.map((d) => `<path class="arc" d="${d}"/>`).join("")}</svg>`;
  return {element, transforms: () => [...element.querySelectorAll(".arc")].map((arc) => arc.getAttribute("transform"))};
}
/** How far each arc is scaled across its wire. */
const shares = (transforms: readonly (string | null)[], pattern = /scale\(1,([\d.]+)\)/): readonly number[] =>
  transforms.map((text) => (text === null ? 1 : Number(pattern.exec(text)?.[1])));

it("lets shortcuts rise from their wire, the first before the last, and leaves none transformed", () => {
  movingPage();
  const {element, transforms} = arcs();
  const onEnd = vi.fn();
  arcsMotion(element, true, onEnd);
  vi.advanceTimersByTime(120);
  const [first = NaN, second = NaN] = shares(transforms());
  expect(first).toBeGreaterThan(second);
  expect(second).toBeGreaterThan(0);
  expect(transforms()[1]).toMatch(/^translate\(0,70\.5\)scale\(1,[\d.]+\)translate\(0,-70\.5\)$/);
  expect(onEnd).not.toHaveBeenCalled();
  vi.advanceTimersByTime(600);
  expect(transforms()).toEqual([null, null]);
  expect(onEnd).toHaveBeenCalledTimes(1);
});

it("lets them sink to it", () => {
  movingPage();
  const {element, transforms} = arcs();
  arcsMotion(element, false);
  vi.advanceTimersByTime(160);
  const [first = NaN, second = NaN] = shares(transforms());
  expect(first).toBeLessThan(second);
  vi.advanceTimersByTime(600);
  expect(shares(transforms())).toEqual([0, 0]);
});

it("scales the arcs of an upright picture across, beside their line", () => {
  movingPage();
  const {element, transforms} = arcs(true);
  arcsMotion(element, true);
  vi.advanceTimersByTime(120);
  expect(transforms()[0]).toMatch(/^translate\(20,0\)scale\(0\.\d+,1\)translate\(-20,0\)$/);
});

it("ends where it is when it is stopped, and calls nobody", () => {
  movingPage();
  const {element, transforms} = arcs();
  const onEnd = vi.fn();
  const motion = arcsMotion(element, true, onEnd);
  vi.advanceTimersByTime(120);
  motion.stop();
  const before = transforms();
  vi.advanceTimersByTime(600);
  expect(transforms()).toEqual(before);
  expect(onEnd).not.toHaveBeenCalled();
});

it("is over at once for a reader who wants no motion", () => {
  stillPage();
  const {element, transforms} = arcs();
  const onEnd = vi.fn();
  arcsMotion(element, true, onEnd);
  expect(transforms()).toEqual([null, null]);
  expect(onEnd).toHaveBeenCalledTimes(1);
});
