import {expect, it} from "vitest";
import {projectionFinding} from "../../../components/lessons/resnet-34/projectionFinding.js";
import {DEFAULT_SHAPES, variantNetwork} from "../../../components/network/variant.js";

const network = variantNetwork("ResNet-34", DEFAULT_SHAPES);

it("tells of the three units with a projection which shapes it joins, and nothing of any other layer", () => {
  const told = network.layers.map(({id}) => projectionFinding(network, id)).filter((words) => words !== undefined);
  expect(told).toHaveLength(3);
  expect(told[0]).toMatch(
    /^residual_unit_3 gets 56×56×64 and hands on 28×28×128: .* of stride 2 changes its shape\. 13 of the 16 units add x as it is\.$/
  );
  expect(projectionFinding(network, null)).toBeUndefined();
  expect(projectionFinding(network, "stage2.unit1.conv1")).toBeUndefined();
});

it("says nothing where the shortcuts have no weights", () => {
  const padded = variantNetwork("ResNet-34", {...DEFAULT_SHAPES, shortcut: "A"});
  expect(padded.layers.flatMap(({id}) => projectionFinding(padded, id) ?? [])).toEqual([]);
});
