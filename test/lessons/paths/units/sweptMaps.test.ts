import {expect, it} from "vitest";
import {shownSnapshot, sweptMaps} from "../../../../components/lessons/paths/units/sweptMaps.js";

const snapshot = (...values: number[]) => ({
  maps: values.map((value) => Float32Array.of(value)),
  probabilities: Float32Array.of(values.at(-1) ?? 0)
});
const shown = ({maps, probabilities}: ReturnType<typeof sweptMaps>) =>
  [...maps.map(([value]) => value ?? NaN), probabilities[0] ?? NaN].map((value) => Number(value.toFixed(2)));

it("travels on from the first station that differs, the answer last", () => {
  const [from, to] = [snapshot(1, 1, 0, 0, 0), snapshot(1, 1, 1, 1, 1)];
  const at = (way: number) => shown(sweptMaps(from, to, 2, way));
  expect(at(0)).toEqual([1, 1, 0, 0, 0, 0]);
  const half = at(0.5);
  expect(half[2]).toBeGreaterThan(half[3]!);
  expect(half[3]).toBeGreaterThan(half[4]!);
  expect(half[4]).toBeGreaterThan(half[5]!);
  expect(at(1)).toEqual([1, 1, 1, 1, 1, 1]);
});

it("grows what was not known before out of nothing", () => {
  const from = {maps: [Float32Array.of(1)], probabilities: new Float32Array()};
  expect(shown(sweptMaps(from, snapshot(1, 1, 1), 1, 0))).toEqual([1, 0, 0, 0]);
});

it("brings each map to its own largest value", () => {
  const {maps} = shownSnapshot({
    maps: [Float32Array.of(-1, 2, 4), Float32Array.of(0, 0)],
    probabilities: new Float32Array(10)
  });
  expect(maps.map((map) => [...map])).toEqual([
    [0, 0.5, 1],
    [0, 0]
  ]);
});
