import {expect, it} from "vitest";
import {pathTree} from "../../../../components/lessons/paths/unrolling/pathTree.js";
import {goesThrough, unitsOf} from "../../../../components/lessons/paths/unrolling/pathUnits.js";

it("lays the stack as one line: every copy of a sum lies on the others", () => {
  const {sums, starts} = pathTree(3, 0);
  expect(new Set([...sums.map(({at}) => at[1]), ...starts.map(([, across]) => across)])).toEqual(new Set([0.5]));
});

it("unrolls into 2ⁿ paths: unit i stands 2ⁿ⁻ⁱ times, the way around above the way through", () => {
  const {branches, sums, starts} = pathTree(4, 1);
  expect(starts).toHaveLength(16);
  expect(new Set(starts.map(([, across]) => across)).size).toBe(16);
  for (const unit of [1, 2, 3, 4]) {
    expect(sums.filter((sum) => sum.unit === unit)).toHaveLength(2 ** (4 - unit));
    expect(branches.filter((branch) => branch.unit === unit && branch.through)).toHaveLength(2 ** (4 - unit));
  }
  for (const through of branches.filter((branch) => branch.through)) {
    const around = branches.find((b) => b.unit === through.unit && !b.through && b.to[1] === through.to[1])!;
    expect(around.from[1]).toBeLessThan(through.from[1]);
  }
});

it("joins each path's branches end to end, through exactly its units", () => {
  const n = 5;
  const {branches, starts} = pathTree(n, 1);
  for (let path = 0; path < 2 ** n; path++) {
    const own = branches.filter(({paths}) => paths.includes(path));
    expect(own.map(({unit}) => unit)).toEqual([1, 2, 3, 4, 5]);
    expect(own[0]!.from).toEqual(starts[path]);
    for (let i = 1; i < n; i++) expect(own[i]!.from).toEqual(own[i - 1]!.to);
    expect(own.filter(({through}) => through).map(({unit}) => unit)).toEqual(unitsOf(path, n));
    expect(own.at(-1)!.to).toEqual([1, 0.5]);
  }
  expect(goesThrough(0b10, 2)).toBe(true);
  expect(goesThrough(0b10, 1)).toBe(false);
});

it("refuses a number of units that it cannot lay out", () => {
  expect(() => pathTree(0, 1)).toThrow("units must be from 1 to 8: 0");
});
