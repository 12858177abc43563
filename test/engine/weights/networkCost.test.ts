import {expect, it} from "vitest";
import {networkCost, refuseTooCostly} from "../../../components/engine/weights/networkCost.js";
import {residualNetwork} from "../../../components/network/residualNetwork.js";

it("counts the work and the memory of one image, and lets every ResNet of the paper pass", () => {
  const {multiplyAdds, bytes} = networkCost(residualNetwork());
  expect(multiplyAdds / 1e9).toBeCloseTo(3.7, 1);
  // Weights 85 MB, layers 44 MB, maps of the units 28 MB.
  expect(bytes / 1e6).toBeCloseTo(158, -1);
  expect(() =>
    refuseTooCostly(residualNetwork({stages: [3, 8, 36, 3], bottleneck: true, classes: 1000}))
  ).not.toThrow();
});

it("refuses a description of a few bytes whose maps or work no tab can give, before anything is taken", () => {
  const wide = residualNetwork({input: [512, 512, 1], stages: [50], width: 64, stem: "small"});
  expect(() => refuseTooCostly(wide)).toThrow(
    "one image of 512×512 takes 966.5 thousand million multiply-adds in this network; at most 25.0 are run here"
  );
  const flat = residualNetwork({input: [512, 512, 1], stages: [40], width: 8, stem: "small"});
  expect(() => refuseTooCostly(flat)).toThrow(/takes 3\.\d GB of memory in this network; at most 1\.0 are run here/);
});
