import {expect, it} from "vitest";
import {networkDifferences} from "../../components/network/networkDifferences.js";
import {residualNetwork} from "../../components/network/residualNetwork.js";
import {DEFAULT_SHAPES, variantNetwork} from "../../components/network/variant.js";

const network = residualNetwork();

it("finds what differs: shortcuts against the plain network, shapes against ResNet-50, units against ResNet-18", () => {
  const plain = networkDifferences(network, residualNetwork({title: "Plain-34", shortcut: "none"}));
  expect(plain.get("stage1.unit1")).toBe("in Plain-34: no shortcut");
  expect(plain.get("stage2.unit1")).toBe("in Plain-34: 222,208 parameters, no shortcut");
  expect(plain.get("stage2.unit1.projection")).toBe("not in Plain-34");
  expect(plain.has("stem.conv")).toBe(false);
  const fifty = networkDifferences(network, variantNetwork("ResNet-50", DEFAULT_SHAPES));
  expect(fifty.get("stage1.unit2")).toBe(
    "in ResNet-50: output 56×56×256, 71,168 parameters, 8 layers on the main path"
  );
  const eighteen = networkDifferences(network, variantNetwork("ResNet-18", DEFAULT_SHAPES));
  expect(eighteen.get("stage3.unit6")).toBe("not in ResNet-18");
  expect(networkDifferences(network, residualNetwork()).size).toBe(0);
});
