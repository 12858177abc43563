import {layersModel} from "../../components/network/layersModel.js";
import type {NetworkDescription} from "../../components/run/networkDescription.js";
import {miniature} from "../../components/network/miniature.js";
import {randomStream} from "../../components/run/randomStream.js";
import {residualNetwork} from "../../components/network/residualNetwork.js";
import type {Network} from "../../components/network/network.js";
import type {LayerValues} from "../../components/engine/layers/layerValues.js";

/** A network at hand, with facts that no default has. */
export const described = (network: Network, epsilon = 1e-3): NetworkDescription => ({
  network,
  epsilon,
  normalization: "symmetric",
  classes: "numbers",
  weights: "random",
  origin: "a test"
});

/** Every kind of network that can be saved, by name: whole, and small ones that a test can run. */
export const WHOLE: readonly (readonly [string, NetworkDescription])[] = [
  ["ResNet-34", described(residualNetwork())],
  [
    "ResNet-18 with PyTorch's padding",
    described(residualNetwork({title: "ResNet-18", stages: [2, 2, 2, 2], classes: 1000, padding: "torch"}), 1e-5)
  ],
  ["ResNet-34 with PyTorch's padding", described(residualNetwork({padding: "torch"}), 1e-5)],
  ["the miniature", described(miniature())],
  ["the plain miniature", described(miniature({skip: false}))]
];
export const SMALL: readonly (readonly [string, NetworkDescription])[] = [
  [
    "an ImageNet stem",
    described(residualNetwork({title: "Small", input: [32, 32, 3], stages: [1, 2], width: 8, classes: 7}))
  ],
  [
    "PyTorch's padding",
    described(residualNetwork({input: [32, 32, 3], stages: [1, 2], width: 8, padding: "torch"}), 1e-5)
  ],
  [
    "PyTorch's padding and an odd, oblong input",
    described(residualNetwork({input: [45, 61, 3], stages: [1, 1], width: 8, padding: "torch"}))
  ],
  ["the miniature", described(miniature({depth: 10}))],
  ["the plain miniature", described(miniature({depth: 10, skip: false}))],
  [
    "a projection in every unit",
    described(residualNetwork({input: [32, 32, 3], stages: [1, 1], width: 8, shortcut: "projection-everywhere"}))
  ]
];
/** Units of three convolutions, as ResNet-50 has them. */
export const BOTTLENECKS: readonly (readonly [string, NetworkDescription])[] = [
  [
    "bottleneck units",
    described(residualNetwork({title: "Bottlenecks", input: [32, 32, 3], stages: [2, 1], width: 8, bottleneck: true}))
  ],
  [
    "bottleneck units and PyTorch's padding",
    described(
      residualNetwork({
        title: "Bottlenecks",
        input: [45, 45, 3],
        stages: [1, 2],
        width: 8,
        bottleneck: true,
        padding: "torch"
      }),
      1e-5
    )
  ]
];
/** Those that can be read back: pictures are square. */
export const SQUARE = [...SMALL, ...BOTTLENECKS].filter(([, {network}]) => network.input[0] === network.input[1]);

/** Numbers for every layer, drawn from a seed; variances and scales above 0. */
export function drawnValues({network, epsilon}: NetworkDescription): LayerValues {
  const drawn = new Map<string, Float32Array[]>();
  for (const {id, name, shape} of layersModel(network, epsilon).weights) {
    const random = randomStream(1, name);
    const size = shape.reduce((a, b) => a * b, 1);
    const spread = Math.sqrt((2 * (shape.at(-1) ?? 1)) / size);
    const draw = (): number => (shape.length > 1 ? spread * random.normal() : 0.3 + random.uniform());
    drawn.set(id, [...(drawn.get(id) ?? []), Float32Array.from({length: size}, draw)]);
  }
  return (id) => drawn.get(id) ?? [];
}
