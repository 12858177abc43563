import {expect, it} from "vitest";
import {convolutionPixel} from "../../../../components/picture/unit/arithmetic/convolutionPixel.js";
import {unitConvolution, type ConvolutionName} from "../../../../components/picture/unit/arithmetic/unitConvolution.js";
import {
  MAP_NAMES,
  type MapName,
  type NormWeights,
  type RecordedUnit
} from "../../../../components/run/recorded/recordedUnit.js";
import {recordedUnits as recorded} from "../../../support/recordedUnits.js";

/** Batch norm with the statistics of training: (v − μ) / √(σ² + ε) · γ + β (Ioffe & Szegedy 2015, algorithm 2). */
function normalized(value: number, norm: NormWeights, channel: number, epsilon: number): number {
  const of = (list: readonly number[]): number => list[channel] ?? NaN;
  return ((value - of(norm.mean)) / Math.sqrt(of(norm.variance) + epsilon)) * of(norm.gamma) + of(norm.beta);
}

/** All maps of a unit, computed from its input and weights alone. */
function computeMaps(unit: RecordedUnit): RecordedUnit["maps"] {
  const [height, width, filters] = unit.shape;
  const maps: Partial<Record<MapName, readonly number[]>> = {x: unit.maps.x ?? []};
  const convolve = (name: ConvolutionName): readonly number[] => {
    const {input, weights, ...form} = unitConvolution(unit, name, maps);
    return Array.from({length: height * width * filters}, (_, i) => {
      const pixel = Math.floor(i / filters);
      const at = {row: Math.floor(pixel / width), column: pixel % width};
      return convolutionPixel(input, weights, {...form, filters}, at, i % filters).value;
    });
  };
  const normalize = (map: readonly number[], norm: NormWeights): readonly number[] =>
    map.map((value, i) => normalized(value, norm, i % filters, unit.epsilon));
  maps.conv1 = convolve("conv1");
  maps.bn1 = normalize(maps.conv1, unit.weights.bn1);
  maps.relu = maps.bn1.map((value) => Math.max(0, value));
  maps.conv2 = convolve("conv2");
  maps.bn2 = normalize(maps.conv2, unit.weights.bn2);
  let shortcut = maps.x ?? [];
  if (unit.weights.projectionBn !== undefined) {
    maps.projection = convolve("projection");
    shortcut = maps.projectionBn = normalize(maps.projection, unit.weights.projectionBn);
  }
  maps.sum = maps.bn2.map((value, i) => value + (shortcut[i] ?? NaN));
  maps.y = maps.sum.map((value) => Math.max(0, value));
  return maps;
}

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
  const {input, weights, ...form} = unitConvolution(unit, "conv1");
  const main = convolutionPixel(input, weights, {...form, filters: unit.shape[2]}, at, 0);
  expect([main.top + 1, main.left + 1]).toEqual([7, 11]);
  const {input: same, weights: one, ...small} = unitConvolution(unit, "projection");
  const skip = convolutionPixel(same, one, {...small, filters: unit.shape[2]}, at, 0);
  expect([skip.top, skip.left]).toEqual([6, 10]);
});
