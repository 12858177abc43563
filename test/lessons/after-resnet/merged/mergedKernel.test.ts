import {expect, it} from "vitest";
import {convolve, mergedKernel, PASSING} from "../../../../components/lessons/after-resnet/merged/mergedKernel.js";

it("the passing kernel passes on, and a kernel moved by one moves the map", () => {
  const map = [
    [1, 2],
    [3, 4]
  ];
  expect(convolve(map, PASSING)).toEqual(map);
  expect(
    convolve(map, [
      [0, 0, 0],
      [0, 0, 1],
      [0, 0, 0]
    ])
  ).toEqual([
    [2, 0],
    [4, 0]
  ]);
});

it("one kernel does what a convolution with its shortcut does, to rounding", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const {kernel, merged, difference} = mergedKernel(seed);
    expect(difference).toBeLessThan(1e-13);
    expect(merged[1]![1]).toBe(kernel[1]![1]! + 1);
    expect(merged[0]).toEqual(kernel[0]);
  }
});
