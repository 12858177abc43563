// @vitest-environment jsdom
import {beforeEach, expect, it, vi} from "vitest";
import {copiesComing} from "../../../components/lessons/degradation/copiesComing.js";
import {heldFrames, movingPage, stillPage} from "../../support/reader.js";

beforeEach(movingPage);

const someLayers = (): readonly SVGElement[] =>
  Array.from({length: 4}, () => document.createElementNS("http://www.w3.org/2000/svg", "g"));
const seen = (layers: readonly SVGElement[]): readonly number[] =>
  layers.map((layer) => Number(layer.getAttribute("opacity")));

it("lets layers come one after the other, each in its time, and go from the last one on", () => {
  const frame = heldFrames();
  const onCount = vi.fn();
  const coming = copiesComing(onCount);
  const layers = someLayers();
  coming.draw(layers);
  expect(seen(layers)).toEqual([0, 0, 0, 0]);
  expect(layers[0]!.getAttribute("visibility")).toBe("hidden");
  coming.show(4);
  expect(onCount).toHaveBeenLastCalledWith(4);
  frame(1200);
  const [first = 0, , , last = 0] = seen(layers);
  expect(first).toBeGreaterThan(last);
  expect(first).toBeLessThan(1);
  frame(1320);
  expect(seen(layers)[0]).toBe(1);
  frame(1500);
  expect(seen(layers)).toEqual([1, 1, 1, 1]);
  expect(layers[3]!.getAttribute("transform")).toMatch(/^translate\(0,-?0\)$/);
  coming.show(2);
  frame(1200);
  expect(seen(layers).slice(0, 2)).toEqual([1, 1]);
  expect(seen(layers)[3]).toBeLessThan(seen(layers)[2]!);
  coming.stop();
});

it("goes on from where it is, in another drawing too", () => {
  const frame = heldFrames();
  const coming = copiesComing(() => undefined);
  coming.draw(someLayers());
  coming.show(4);
  frame(1200);
  const others = someLayers();
  coming.draw(others);
  const [before = 0] = seen(others);
  expect(before).toBeGreaterThan(0);
  coming.show(0);
  frame(1010);
  expect(seen(others)[0]).toBeLessThanOrEqual(before);
  frame(2000);
  expect(seen(others)).toEqual([0, 0, 0, 0]);
});

it("has all of them there at once for a reader who wants no motion, and on paper", () => {
  const coming = copiesComing(() => undefined);
  const layers = someLayers();
  coming.draw(layers);
  coming.show(3, true);
  expect(seen(layers)).toEqual([1, 1, 1, 0]);
  stillPage();
  coming.show(4);
  expect(seen(layers)).toEqual([1, 1, 1, 1]);
});
