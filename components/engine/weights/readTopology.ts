import {layerId} from "../../network/layerId.js";
import {residualNetwork} from "../../network/residualNetwork.js";
import {shortName, shortValue} from "../../run/foreignWords.js";
import type {Network, Place, Role, Shape} from "../../network/network.js";
import {listed} from "../../words/listed.js";
import {KERAS_EPSILON} from "../epsilon.js";
import * as say from "../../words/en/files/weightFileWords.js";

/** What a model's topology says of our network: the network, the model's names of its layers, and ε of its batch norm. */
export interface ReadTopology {
  readonly network: Network;
  /** The model's name of each layer and unit, by ours. */
  readonly names: ReadonlyMap<string, string>;
  readonly epsilon: number;
}

type Json = Readonly<Record<string, unknown>>;
interface ModelLayer {
  readonly kind: string;
  readonly config: Json;
}

const asJson = (value: unknown): Json => (typeof value === "object" && value !== null ? (value as Json) : {});
/** A name that a model gives; where it gives none that is a text, so it is said. */
const nameOf = (value: unknown): string => (typeof value === "string" ? shortName(value) : say.withoutAName);

/** A layer's class; of one that is no text, what it is instead. */
const kindOf = (value: unknown): string => (typeof value === "string" ? value : shortValue(value));

/** The layers of a sequential model, `InputLayer` apart. */
function layersOf(topology: unknown): readonly ModelLayer[] {
  const outer = asJson(topology);
  const model = "class_name" in outer ? outer : asJson(outer.model_config);
  const config = asJson(model.config);
  const list = Array.isArray(model.config) ? (model.config as unknown[]) : config.layers;
  if (model.class_name !== "Sequential" || !Array.isArray(list))
    throw new Error(say.modelIs(shortValue(model.class_name)));
  return (list as unknown[])
    .map((entry) => ({kind: kindOf(asJson(entry).class_name), config: asJson(asJson(entry).config)}))
    .filter(({kind}) => kind !== "InputLayer");
}

const whole = (value: unknown): number | undefined =>
  Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= 100_000 ? (value as number) : undefined;

function inputOf(config: Json): Shape {
  const shape: unknown = config.batch_input_shape;
  const [height, width, channels] = Array.isArray(shape) ? shape.slice(1).map(whole) : [];
  if (height === undefined || height !== width || height > 512 || (channels !== 1 && channels !== 3))
    throw new Error(say.modelsInputIs(shortValue(shape)));
  return [height, width, channels];
}

/** More layers and units than any network of this kind has. */
const MOST_LAYERS = 1000;
const STEM = {part: "stem"} as const;
const HEAD = {part: "head"} as const;

/**
 * Reads the topology of a sequential `tf.layers` model of residual units: stem of 7×7 with pooling or of 3×3, units, classifier.
 * @throws Error with a sentence that names the layer, what was expected and what was found
 */
export function readTopology(topology: unknown): ReadTopology {
  const rest = [...layersOf(topology)];
  if (rest.length > MOST_LAYERS) throw new Error(say.modelHasLayers(rest.length, MOST_LAYERS));
  const names = new Map<string, string>();
  let before = say.theInput;
  const take = (place: Place, role: Role | undefined, ...kinds: readonly string[]): Json => {
    const next = rest.shift();
    if (next === undefined || !kinds.includes(next.kind))
      throw new Error(
        say.afterComes(before, next === undefined ? shortValue(next) : shortName(next.kind), listed(kinds, "any"))
      );
    const {name} = next.config;
    if (typeof name !== "string") throw new Error(say.hasTheName(next.kind, before, shortValue(name)));
    before = shortName(name);
    names.set(layerId(place, role), name);
    return next.config;
  };
  const stem = take(STEM, "conv", "Conv2D");
  const norm = take(STEM, "bn", "BatchNormalization");
  take(STEM, "relu", "Activation", "ReLU");
  const large = rest[0]?.kind === "MaxPooling2D";
  if (large) take(STEM, "pool", "MaxPooling2D");
  const [kernel] = [stem.kernel_size].flat();
  if (kernel !== (large ? 7 : 3)) throw new Error(say.hasAKernel(nameOf(stem.name), shortValue(kernel), large ? 7 : 3));
  const width = whole(stem.filters) ?? 0;
  if (width % 8 !== 0 || width < 8) throw new Error(say.hasFilters(nameOf(stem.name), shortValue(stem.filters)));
  const stages = [0];
  while (rest[0]?.kind === "ResidualUnit") {
    const {filters, strides, name} = rest[0].config;
    if (strides === 2) stages.push(0);
    const expected = width * 2 ** (stages.length - 1);
    if (filters !== expected || (strides !== 1 && strides !== 2))
      throw new Error(say.hasFiltersAndStrides(nameOf(name), shortValue(filters), shortValue(strides), expected));
    take({part: "stage", stage: stages.length, unit: ++stages[stages.length - 1]!}, undefined, "ResidualUnit");
  }
  if (stages.includes(0)) throw new Error(say.firstUnitStrides);
  take(HEAD, "pool", "GlobalAveragePooling2D");
  if (["Flatten", "Reshape"].includes(rest[0]?.kind ?? "")) rest.shift();
  const classifier = take(HEAD, "dense", "Dense");
  const classes = whole(classifier.units);
  if (classes === undefined) throw new Error(say.hasUnits(nameOf(classifier.name), shortValue(classifier.units)));
  const epsilon = norm.epsilon ?? KERAS_EPSILON;
  if (typeof epsilon !== "number" || !(epsilon > 0 && epsilon < 1)) throw new Error(say.epsilonIs(shortValue(epsilon)));
  const layers = 2 * stages.reduce((a, b) => a + b, 0) + 2;
  const title = `${large ? "ResNet" : "Residual"}-${layers}`;
  const input = inputOf(stem);
  const network = residualNetwork({title, input, classes, stages, width, stem: large ? "imagenet" : "small"});
  return {network, names, epsilon};
}
