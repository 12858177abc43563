import {residualNetwork} from "../model/residualNetwork.js";
import {torchName} from "../model/torchTensors.js";
import type {Network} from "../model/types.js";
import {TORCH_EPSILON} from "./epsilon.js";
import {namedWeights, type Naming} from "./namedWeights.js";
import type {ReadNetwork} from "./readNetwork.js";
import type {TensorStore} from "./tensorStore.js";

/** More stages and units than any network of this kind has. */
const [MOST_STAGES, MOST_UNITS] = [6, 100];
const IMAGENET_CLASSES = 1000;

/** The names of torchvision and timm. */
export const TORCH_NAMING: Naming = {layout: "torch", name: ({layer}, part) => torchName(layer.id, part)};

/** Units of each stage, counted from the tensors' names. */
function stagesOf(store: TensorStore): readonly number[] {
  const stages: number[] = [];
  for (const name of store.keys()) {
    const [, stage, unit] = /^layer(\d+)\.(\d+)\./.exec(name) ?? [];
    if (stage === undefined) continue;
    const [s, u] = [Number(stage), Number(unit) + 1];
    if (s < 1 || s > MOST_STAGES || u > MOST_UNITS) throw new Error(`${name} belongs to no network that is read here`);
    for (let i = stages.length; i < s; i++) stages.push(0);
    stages[s - 1] = Math.max(stages[s - 1]!, u);
  }
  // A stage without any unit is asked for its first one, and found missing by name.
  return stages.length === 0 ? [1, 1, 1, 1] : stages.map((units) => Math.max(1, units));
}

const titleOf = (stages: readonly number[], width: number): string =>
  ({"3,4,6,3": "ResNet-34", "2,2,2,2": "ResNet-18"})[width === 64 ? stages.join() : ""] ??
  `ResNet of ${2 * stages.reduce((a, b) => a + b, 0) + 2} layers`;

/**
 * The network that a PyTorch file of a ResNet of two-convolution units describes, with PyTorch's padding.
 * @throws Error with a sentence that names the tensor, what was expected and what was found
 */
export function torchSpecification(store: TensorStore, size: number): Network {
  for (const name of store.keys())
    if (/^layer\d+\.\d+\.conv3\.weight$/.test(name))
      throw new Error(
        `${name} tells of units of three convolutions, as ResNet-50 has them; ResNet-18 or ResNet-34 is expected`
      );
  const stem = store.get("conv1.weight");
  const [width = 64] = stem?.shape ?? [];
  if (stem && (stem.shape.length !== 4 || width < 8 || width % 8 !== 0))
    throw new Error(`conv1.weight is [${stem.shape.join(", ")}]; [64, 3, 7, 7] is expected`);
  const classifier = store.get("fc.weight");
  if (classifier && (classifier.shape.length !== 2 || classifier.shape[0]! < 1))
    throw new Error(`fc.weight is [${classifier.shape.join(", ")}]; [classes, ${width * 8}] is expected`);
  const stages = stagesOf(store);
  return residualNetwork({
    title: titleOf(stages, width),
    input: [size, size, 3],
    classes: classifier?.shape[0] ?? IMAGENET_CLASSES,
    stages,
    width,
    padding: "torch"
  });
}

/** ResNet-18 or ResNet-34 with the names and the layout of torchvision or timm. */
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
