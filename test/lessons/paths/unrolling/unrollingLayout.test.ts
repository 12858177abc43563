import {expect, it} from "vitest";
import {unrollingLayout} from "../../../../components/lessons/paths/unrolling/unrollingLayout.js";

it("runs from left to right, and from top to bottom where it is narrow", () => {
  const ends = (width: number) => {
    const {xy, narrow} = unrollingLayout(3, 1, width);
    const [[x0, y0], [x1, y1]] = [xy([0, 0.5]), xy([1, 0.5])];
    return {narrow, across: x1 - x0, down: y1 - y0};
  };
  expect(ends(640)).toMatchObject({narrow: false, across: 640 - 52, down: 0});
  expect(ends(320)).toMatchObject({narrow: true, across: 0, down: 90 + 3 * 84 - 52});
});

it("keeps the boxes of neighbouring paths apart", () => {
  for (const n of [1, 3, 5]) {
    const {branches, boxAt, box} = unrollingLayout(n, 1, 900);
    const first = branches.filter(({through, unit}) => through && unit === 1).map((branch) => boxAt(branch)[1]);
    for (let i = 1; i < first.length; i++) expect((first[i] ?? 0) - (first[i - 1] ?? 0)).toBeGreaterThan(box);
  }
});
