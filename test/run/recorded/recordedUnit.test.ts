import {expect, it} from "vitest";
import {recordedUnits as recorded} from "../../support/recordedUnits.js";

it("counts signs over every unit, and all of f(x) in the histogram", () => {
  expect(recorded.signs).toHaveLength(16);
  for (const {negativeResidual, clippedSum} of recorded.signs)
    for (const share of [negativeResidual, clippedSum]) expect(share > 0.2 && share < 0.7).toBe(true);
  const {counts, unit, from, to} = recorded.histogram;
  const values = recorded.images * 16 * 16 * 8;
  expect(counts.reduce((a, b) => a + b, 0)).toBe(values);
  const zero = (-from / (to - from)) * counts.length;
  const negative = counts.slice(0, zero).reduce((a, b) => a + b, 0) / values;
  expect(negative).toBeCloseTo(recorded.signs.find(({id}) => id === unit)?.negativeResidual ?? NaN, 10);
});

it("finds about half of f(x) negative in the trained units, as the page says", () => {
  const shares = recorded.signs.map(({negativeResidual}) => negativeResidual);
  expect(Math.abs(shares.reduce((a, b) => a + b, 0) / shares.length - 0.5)).toBeLessThan(0.05);
});
