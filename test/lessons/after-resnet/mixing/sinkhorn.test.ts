import {expect, it} from "vitest";
import {sinkhorn} from "../../../../components/lessons/after-resnet/mixing/sinkhorn.js";

it("makes each row and each column sum to 1, and leaves a matrix as it is that does so already", () => {
  const rows = sinkhorn([
    [1, 2, 3],
    [4, 0.5, 1],
    [1, 1, 8]
  ]);
  for (let i = 0; i < 3; i++) {
    expect(rows[i]!.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    expect(rows.reduce((sum, row) => sum + row[i]!, 0)).toBeCloseTo(1, 9);
  }
  const identity = [
    [1, 0],
    [0, 1]
  ];
  expect(sinkhorn(identity)).toEqual(identity);
});
