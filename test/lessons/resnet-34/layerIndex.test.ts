import {expect, it} from "vitest";
import {layerIndex} from "../../../components/lessons/resnet-34/layerIndex.js";
import {residualNetwork} from "../../../components/network/residualNetwork.js";

it("finds layers by id and by name, and the unit that one lies inside", () => {
  const index = layerIndex(residualNetwork());
  expect(index.nameOf("stage2.unit1.conv1")).toBe("conv2d_7");
  expect(index.idOf("conv2d_7")).toBe("stage2.unit1.conv1");
  expect(index.unitOf("stage2.unit1.conv1")).toBe("stage2.unit1");
  expect([index.unitOf("stage2.unit1"), index.nameOf("stage9"), index.idOf("x")]).toEqual([
    undefined,
    undefined,
    undefined
  ]);
  expect([index.isUnit("stage2.unit1"), index.isUnit("stem.conv")]).toEqual([true, false]);
});
