import {shortName, shortShape} from "../../run/foreignWords.js";
import {residualNetwork} from "../../network/residualNetwork.js";
import {torchName} from "../../network/torchTensors.js";
import type {Network} from "../../network/network.js";
import {TORCH_EPSILON} from "../epsilon.js";
import {namedWeights, type Naming} from "./namedWeights.js";
import type {ReadNetwork} from "./readNetwork.js";
import type {TensorStore} from "./tensorStore.js";
import * as say from "../../words/en/files/weightFileWords.js";

/** More stages and units than any network of this kind has. */
const [MOST_STAGES, MOST_UNITS] = [6, 100];
const IMAGENET_CLASSES = 1000;

/** The names of torchvision and timm. */
export const TORCH_NAMING: Naming = {layout: "torch", name: ({layer}, part) => torchName(layer, part)};

/** Units of each stage, counted from the tensors' names. */
function stagesOf(store: TensorStore): readonly number[] {
  const stages: number[] = [];
  for (const name of store.keys()) {
    const [, stage, unit] = /^layer(\d+)\.(\d+)\./.exec(name) ?? [];
    if (stage === undefined) continue;
    const [s, u] = [Number(stage), Number(unit) + 1];
    if (s < 1 || s > MOST_STAGES || u > MOST_UNITS) throw new Error(say.belongsToNoNetwork(shortName(name)));
    for (let i = stages.length; i < s; i++) stages.push(0);
    stages[s - 1] = Math.max(stages[s - 1]!, u);
  }
  // A stage without any unit is asked for its first one, and found missing by name.
  return stages.length === 0 ? [1, 1, 1, 1] : stages.map((units) => Math.max(1, units));
}

const TITLES: Readonly<Record<string, string>> = {
  "two 2,2,2,2": "ResNet-18",
  "two 3,4,6,3": "ResNet-34",
  "three 3,4,6,3": "ResNet-50",
  "three 3,4,23,3": "ResNet-101"
};
const titleOf = (stages: readonly number[], width: number, bottleneck: boolean): string =>
  TITLES[width === 64 ? `${bottleneck ? "three" : "two"} ${stages.join()}` : ""] ??
  `ResNet of ${(bottleneck ? 3 : 2) * stages.reduce((a, b) => a + b, 0) + 2} layers`;

/**
 * The network that a PyTorch file of a ResNet describes, with PyTorch's padding. Where a unit has a third convolution, the 3×3 one
 * strides, as in torchvision and timm; the weights themselves do not tell.
 * @throws Error with a sentence that names the tensor, what was expected and what was found
 */
export function torchSpecification(store: TensorStore, size: number): Network {
  let bottleneck = false;
  for (const name of store.keys()) {
    const [, part] = /^layer\d+\.\d+\.(\w+)\./.exec(name) ?? [];
    if (part !== undefined && !/^((conv|bn)[123]|downsample)$/.test(part))
      throw new Error(say.tellsOfOtherUnits(shortName(name)));
    bottleneck ||= part === "conv3";
  }
  const stem = store.get("conv1.weight");
  const [width = 64] = stem?.shape ?? [];
  if (stem && (stem.shape.length !== 4 || width < 8 || width % 8 !== 0))
    throw new Error(say.isOtherThan("conv1.weight", shortShape(stem.shape), "[64, 3, 7, 7]"));
  const classifier = store.get("fc.weight");
  if (classifier && (classifier.shape.length !== 2 || classifier.shape[0]! < 1))
    throw new Error(
      say.isOtherThan("fc.weight", shortShape(classifier.shape), say.classesBy(width * (bottleneck ? 32 : 8)))
    );
  const stages = stagesOf(store);
  return residualNetwork({
    title: titleOf(stages, width, bottleneck),
    input: [size, size, 3],
    classes: classifier?.shape[0] ?? IMAGENET_CLASSES,
    stages,
    width,
    bottleneck,
    padding: "torch"
  });
}

/** ResNet-18, 34, 50 or 101 with the names and the layout of torchvision or timm. */
export function torchNetwork(store: TensorStore, {size = 224}: {readonly size?: number} = {}): ReadNetwork {
  const network = torchSpecification(store, size);
  return {
    network,
    ...namedWeights(network, store, TORCH_NAMING),
    epsilon: TORCH_EPSILON,
    classes: network.classes === IMAGENET_CLASSES ? "imagenet" : "numbers",
    normalization: "imagenet"
  };
}
