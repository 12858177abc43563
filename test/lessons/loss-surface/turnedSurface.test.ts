// @vitest-environment jsdom
import {expect, it} from "vitest";
import {turnedSurface} from "../../../components/lessons/loss-surface/turnedSurface.js";
import {atOnce, type Parts} from "../../../components/ui/late/parts.js";
import {aPlane} from "../../support/aSurface.js";

const bowl = aPlane("plain", (x, y) => 0.1 + 2 * (x ** 2 + y ** 2));
const corners = (polygon: Element | undefined): number[][] =>
  (polygon?.getAttribute("points") ?? "").split(" ").map((pair) => pair.split(",").map(Number));
const faces = (svg: Element): Element[] => [...svg.querySelectorAll("polygon:not(.base)")];

it("draws every square of the grid, the far ones first", () => {
  const {element} = turnedSurface(bowl, {around: 30, above: 28, top: 6, width: 200});
  expect(faces(element)).toHaveLength(400);
});

it("draws its faces part by part, as they are seen by then", () => {
  const view = {around: 30, above: 28};
  const later: Parts<void>[] = [];
  const {element, look} = turnedSurface(bowl, {...view, top: 6, width: 200, onFaces: (all) => void later.push(all)});
  expect(faces(element)).toHaveLength(0);
  later[0]?.next();
  const some = faces(element).length;
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(400);
  look({around: 90, above: 28});
  for (const all of later) atOnce(all);
  const whole = turnedSurface(bowl, {...view, around: 90, top: 6, width: 200});
  expect(element.outerHTML).toBe(whole.element.outerHTML);
});

it("from above is the map: every square where its place is, whatever its height", () => {
  const {element} = turnedSurface(bowl, {around: 0, above: 90, top: 6, width: 200});
  const sides = faces(element).map((face) => {
    const [a = [], b = [], , d = []] = corners(face);
    return [(b[0] ?? NaN) - (a[0] ?? NaN), (a[1] ?? NaN) - (d[1] ?? NaN)];
  });
  for (const [across = NaN, up = NaN] of sides) {
    expect(across).toBeCloseTo(6.4, 0);
    expect(up).toBeCloseTo(6.4, 0);
  }
});

it("is drawn again from elsewhere, and back", () => {
  const {element, look} = turnedSurface(bowl, {around: 30, above: 28, top: 6, width: 200});
  const before = element.outerHTML;
  look({around: 90, above: 28});
  expect(element.outerHTML).not.toBe(before);
  look({around: 30, above: 28});
  expect(element.outerHTML).toBe(before);
});
