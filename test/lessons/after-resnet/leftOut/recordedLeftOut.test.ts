import {expect, it} from "vitest";
import {leftOutMeans} from "../../../../components/lessons/after-resnet/leftOut/recordedLeftOut.js";

it("averages the draws of each number of units, after the whole network", () => {
  const deletions = [
    {k: 1, accuracies: [0.5, 1]},
    {k: 2, accuracies: [0.25, 0.25]}
  ];
  expect(leftOutMeans({network: "residual", whole: "1234", deletions}, "1239")).toEqual([0.75, 0.75, 0.25]);
});
