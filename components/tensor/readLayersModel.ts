import {layersModel} from "../model/layersModel.js";
import type {NetworkAtHand} from "../model/networkAtHand.js";
import {residualNetwork, type ResidualNetworkOptions} from "../model/residualNetwork.js";
import type {LayerValues} from "./layerValues.js";

/** A network out of a saved TensorFlow.js layers model. */
export interface ReadLayersModel extends NetworkAtHand {
  readonly values: LayerValues;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const size = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);

const CHOICES: Readonly<Record<string, readonly unknown[]>> = {
  stem: ["imagenet", "small"],
  shortcut: ["projection", "projection-everywhere", "none"],
  bottleneck: [true, false],
  batchNormalization: [true, false],
  padding: ["same", "torch"]
};
const wholes = (value: unknown, length?: number): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  (length === undefined || value.length === length) &&
  value.every((n) => Number.isInteger(n) && (n as number) > 0);

/** The options in a file's metadata, each checked. */
function optionsOf(found: Json): ResidualNetworkOptions {
  for (const [key, allowed] of Object.entries(CHOICES))
    if (!allowed.includes(found[key]))
      throw new Error(`the network's ${key} is ${JSON.stringify(found[key])}; ${allowed.join(" or ")} is expected`);
  for (const [key, fits] of [
    ["title", typeof found.title === "string"],
    ["input", wholes(found.input, 3)],
    ["stages", wholes(found.stages)],
    ["classes", wholes([found.classes])],
    ["width", wholes([found.width])]
  ] as const)
    if (!fits) throw new Error(`the network's ${key} cannot be ${JSON.stringify(found[key])}`);
  return found;
}

function parse(text: string): Json {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error("the model's file is not JSON");
  }
  if (!isObject(json) || !("modelTopology" in json))
    throw new Error("the JSON has no modelTopology: it is not a TensorFlow.js layers model");
  return json;
}

/** The tensors that a manifest lists, in order. */
function manifestOf(json: Json): readonly Json[] {
  const groups: unknown = json.weightsManifest;
  if (!Array.isArray(groups)) throw new Error("the model's JSON has no weightsManifest");
  return groups.flatMap((group: unknown) => {
    const weights = isObject(group) ? group.weights : undefined;
    if (!Array.isArray(weights) || !weights.every(isObject))
      throw new Error("a group of the weightsManifest lists no weights");
    return weights;
  });
}

/**
 * Reads what `writeLayersModel` wrote: the model's JSON and the bytes of its weights, joined when there are several files.
 * @throws Error with a sentence that says what is wrong with the files
 */
export function readLayersModel(text: string, bytes: ArrayBuffer): ReadLayersModel {
  const json = parse(text);
  const metadata = json.userDefinedMetadata;
  if (!isObject(metadata) || !isObject(metadata.network))
    throw new Error("the model does not say which network it is: only models saved here can be read");
  const {epsilon, normalization, origin} = metadata;
  if (typeof epsilon !== "number" || !(epsilon > 0))
    throw new Error(`epsilon must be a number above 0: ${JSON.stringify(epsilon)}`);
  const network = residualNetwork(optionsOf(metadata.network));
  const {weights} = layersModel(network, epsilon);
  const listed = manifestOf(json);
  const places = new Map<string, {readonly at: number; readonly shape: string; readonly dtype: unknown}>();
  let at = 0;
  for (const {name, shape, dtype} of listed) {
    if (typeof name !== "string" || !wholes(shape))
      throw new Error("the weightsManifest has a tensor without name or shape");
    places.set(name, {at, shape: String(shape), dtype});
    at += 4 * size(shape as number[]);
  }
  const found = new Map<string, Float32Array[]>();
  for (const {name, shape, id} of weights) {
    const place = places.get(name);
    if (place === undefined) throw new Error(`the weights lack ${name}, which ${network.title} needs`);
    if (place.dtype !== "float32") throw new Error(`${name} is ${String(place.dtype)}; float32 is expected`);
    if (place.shape !== String(shape)) throw new Error(`${name} is [${place.shape}]; [${shape.join(",")}] is expected`);
    if (place.at + 4 * size(shape) > bytes.byteLength)
      throw new Error(`the weights are cut off: ${at} bytes are expected, and there are ${bytes.byteLength}`);
    const tensors = found.get(id) ?? [];
    tensors.push(new Float32Array(bytes, place.at, size(shape)));
    found.set(id, tensors);
  }
  return {
    network,
    epsilon,
    normalization: typeof normalization === "string" ? normalization : "not said",
    origin: typeof origin === "string" ? origin : "not said",
    values: (id) => found.get(id) ?? []
  };
}
