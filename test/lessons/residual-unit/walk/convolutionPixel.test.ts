import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, it} from "vitest";
import {root} from "../../support/root.js";
import {MAP_NAMES, type RecordedUnits} from "../../../components/run/recordedUnit.js";
import {
  computeMaps,
  convolutionOf,
  convolutionPixel
} from "../../../components/lessons/residual-unit/unitArithmetic.js";

const recorded = JSON.parse(readFileSync(join(root, "data/runs/unit.json"), "utf8")) as RecordedUnits;

it.each(recorded.units.map((unit) => [unit.id, unit] as const))(
  "computes every map of %s from its input and weights as TensorFlow.js did",
  (_id, unit) => {
    const maps = computeMaps(unit);
    expect(Object.keys(maps).sort()).toEqual(Object.keys(unit.maps).sort());
    for (const name of MAP_NAMES.filter((key) => unit.maps[key] !== undefined)) {
      const [actual, expected] = [maps[name] ?? [], unit.maps[name] ?? []];
      const depth = name === "x" ? unit.inputShape : unit.shape;
      expect(expected).toHaveLength(depth.reduce((a, b) => a * b, 1));
      const scale = Math.max(...expected.map(Math.abs));
      const worst = Math.max(...actual.map((value, i) => Math.abs(value - (expected[i] ?? NaN))));
      expect(worst / scale, name).toBeLessThan(5e-4);
    }
  }
);

it("sums the products of a window, with zeros where it hangs over the border", () => {
  const input = {shape: [2, 2, 1], data: [1, 2, 3, 4]} as const;
  const weights = [1, 10, 100, 1000, 1e4, 1e5, 1e6, 1e7, 1e8];
  const form = {kernel: 3, stride: 1, filters: 1};
  const corner = convolutionPixel(input, weights, form, {row: 0, column: 0}, 0);
  expect([corner.top, corner.left]).toEqual([-1, -1]);
  expect(corner.terms[0]?.padded.filter(Boolean)).toHaveLength(5);
  expect(corner.value).toBe(1e4 + 2e5 + 3e7 + 4e8);
});

it("places a window of stride 2 as Keras does: on an even side its middle lies one pixel after the shortcut's", () => {
  const unit = recorded.units.find(({stride}) => stride === 2);
  if (unit === undefined) throw new Error("a unit of stride 2 is recorded");
  const at = {row: 3, column: 5};
  const {input, weights, ...form} = convolutionOf(unit, "conv1");
  const main = convolutionPixel(input, weights, {...form, filters: unit.shape[2]}, at, 0);
  expect([main.top + 1, main.left + 1]).toEqual([7, 11]);
  const {input: same, weights: one, ...small} = convolutionOf(unit, "projection");
  const skip = convolutionPixel(same, one, {...small, filters: unit.shape[2]}, at, 0);
  expect([skip.top, skip.left]).toEqual([6, 10]);
});

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

it("first shows a value that the inner ReLU clips and from which f(x) takes something away", () => {
  const maps = recorded.units[0]?.maps ?? {};
  const at = (name: "x" | "bn1" | "bn2" | "sum"): number => maps[name]?.[(7 * 16 + 12) * 8 + 4] ?? NaN;
  expect(at("x")).toBeGreaterThan(1);
  expect(at("bn1")).toBeLessThan(0);
  expect(at("bn2")).toBeLessThan(0);
  expect(at("sum")).toBeGreaterThan(0);
});
