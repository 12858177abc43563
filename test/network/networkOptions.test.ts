import {expect, it} from "vitest";
import {miniature} from "../../components/network/miniature.js";
import {networkOptions} from "../../components/network/networkOptions.js";
import {residualNetwork} from "../../components/network/residualNetwork.js";
import {DEFAULT_SHAPES, VARIANT_NAMES, variantNetwork} from "../../components/network/variant.js";

const NETWORKS = [
  ...VARIANT_NAMES.flatMap((variant) =>
    (["A", "B", "C"] as const).map((shortcut) =>
      variantNetwork(variant, {...DEFAULT_SHAPES, shortcut, padding: "torch"})
    )
  ),
  miniature({skip: false}),
  miniature({batchNormalization: false}),
  residualNetwork({input: [32, 32, 3], stages: [1], width: 8, shortcut: "projection-everywhere"})
];

it("gives the options that make each network again, through JSON", () => {
  for (const network of NETWORKS) {
    const options = JSON.parse(JSON.stringify(networkOptions(network))) as ReturnType<typeof networkOptions>;
    expect(residualNetwork(options)).toEqual(network);
  }
});

it("refuses a network that the options cannot say", () => {
  const network = residualNetwork();
  const [stem, ...rest] = network.layers;
  expect(() => networkOptions({...network, layers: [...rest, stem!]})).toThrow("ResNet-34 has no stem");
  expect(() => networkOptions({...network, layers: network.layers.filter(({id}) => id !== "stem.relu")})).toThrow(
    "ResNet-34 is not a residual network as this project writes them down"
  );
});
