import {expect, it} from "vitest";
import {measureShattering} from "../../../../components/lessons/gradients/shattering/measureShattering.js";

it("measures both networks of a seed at each depth, with a slope for every input", () => {
  const found = measureShattering({seed: 1, depths: [1, 6], width: 16, inputs: 32});
  expect(found.map(({network}) => network)).toEqual(["plain", "residual"]);
  for (const {points} of found) {
    expect(points.map(({depth}) => depth)).toEqual([1, 6]);
    expect(points[0]?.slopes).toHaveLength(32);
  }
  const last = found.map(({points}) => points[1]?.correlation ?? NaN);
  expect(last[1]).toBeGreaterThan(last[0] ?? NaN);
});
