import {kerasName} from "../../network/layersModel.js";
import {shortName, shortNames, shortValue} from "../../run/foreignWords.js";
import {parseValue} from "../../run/runConfig.js";
import {readTopology} from "../weights/readTopology.js";
import {namedWeights, type Naming} from "../weights/namedWeights.js";
import type {NamedBytes, ReadNetwork} from "../weights/readNetwork.js";
import {savedNetwork} from "../weights/savedNetwork.js";
import {countOf, type StoredTensor, type TensorStore} from "../weights/tensorStore.js";
import * as say from "../../words/en/files/weightFileWords.js";

interface WeightGroup {
  readonly paths: readonly string[];
  readonly weights: readonly {readonly name: string; readonly shape: readonly number[]; readonly dtype: string}[];
}

/** Characters of a `model.json` that is read: one of ResNet-152 has a tenth of them. */
const MOST_LETTERS = 4_000_000;

/** Keras' own names of a layer's tensors. */
const PARTS = {
  kernel: "kernel",
  gamma: "gamma",
  beta: "beta",
  mean: "moving_mean",
  variance: "moving_variance",
  weights: "kernel",
  bias: "bias"
} as const;

/** A file's name without its folders. */
const lastPart = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** The bytes of one group of the manifest, its files one after another. */
function groupBytes(paths: readonly string[], files: readonly NamedBytes[]): Uint8Array {
  const parts = paths.map((path) => {
    const found = files.find(({name}) => lastPart(name) === lastPart(path));
    if (found === undefined) throw new Error(say.weightsWereNotGiven(shortName(path)));
    return new Uint8Array(found.bytes);
  });
  if (parts.length === 1 && parts[0]) return parts[0];
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function isGroup(value: unknown): value is WeightGroup {
  const {paths, weights} = (value ?? {}) as Partial<Record<keyof WeightGroup, unknown>>;
  const isWeight = (entry: unknown): boolean => {
    const {name, shape, dtype} = (entry ?? {}) as Record<string, unknown>;
    const sides = Array.isArray(shape) && shape.every((side) => Number.isSafeInteger(side) && (side as number) >= 0);
    return typeof name === "string" && typeof dtype === "string" && sides;
  };
  return (
    Array.isArray(paths) &&
    paths.every((path) => typeof path === "string") &&
    Array.isArray(weights) &&
    weights.every(isWeight)
  );
}

/** Each file of weights stands for itself: joined again and again, a small one would fill the memory. */
function refuseRepeated(paths: readonly string[]): void {
  const names = new Set<string>();
  for (const path of paths) {
    const name = lastPart(path);
    if (names.has(name)) throw new Error(say.weightsAreNamedTwice(shortName(name)));
    names.add(name);
  }
}

/** The tensors that the manifest tells of. @throws Error that names the tensor whose bytes are not there */
function storeOf(manifest: unknown, files: readonly NamedBytes[]): TensorStore {
  if (!Array.isArray(manifest) || !manifest.every(isGroup)) throw new Error(say.modelHasNoManifest);
  refuseRepeated(manifest.flatMap(({paths}) => paths));
  const store = new Map<string, StoredTensor>();
  for (const group of manifest) {
    const bytes = groupBytes(group.paths, files);
    let at = 0;
    for (const {name, shape, dtype, ...more} of group.weights) {
      const start = at;
      const readable = dtype === "float32" && !("quantization" in more);
      at += 4 * countOf(shape);
      if (at > bytes.length)
        throw new Error(say.endsBeyondFiles(shortName(name), at, shortNames(group.paths), bytes.length));
      // A copy begins at a multiple of four wherever the file does.
      const read = (): Float32Array => new Float32Array(bytes.slice(start, start + 4 * countOf(shape)).buffer);
      store.set(name, {shape, dtype: readable ? "F32" : say.quantized(dtype), readable, read});
    }
  }
  return store;
}

/** The configuration that a model of the laboratory carries in its own words; empty where there is none. */
function configOf(metadata: unknown): Readonly<Record<string, unknown>> {
  const {config} = Object(metadata) as {readonly config?: unknown};
  if (typeof config === "object" && config !== null) return config as Readonly<Record<string, unknown>>;
  try {
    const parsed: unknown = JSON.parse(String(config));
    return typeof parsed === "object" && parsed !== null ? (parsed as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

/** What stands in `model.json`. @throws Error with a sentence where it is too long, or no JSON object */
function modelOf(json: string): Readonly<Record<string, unknown>> {
  if (json.length > MOST_LETTERS) throw new Error(say.modelHasCharacters(json.length, MOST_LETTERS));
  let model: unknown;
  try {
    model = JSON.parse(json);
  } catch {
    throw new Error(say.modelIsNoJson);
  }
  if (typeof model !== "object" || model === null || Array.isArray(model))
    throw new Error(say.modelHolds(shortValue(model)));
  return model as Readonly<Record<string, unknown>>;
}

/**
 * A `tf.layers` model of residual units from its `model.json` and its weight files (TensorFlow.js' layers-model format).
 * @throws Error with a sentence that names what was expected and what was found
 */
export function layersNetwork(json: string, files: readonly NamedBytes[]): ReadNetwork {
  const model = modelOf(json);
  const {description} = Object(model.userDefinedMetadata) as {readonly description?: unknown};
  if (description !== undefined) {
    const name: Naming["name"] = ({layer}, part) => `${kerasName(layer)}/${PARTS[part]}`;
    return savedNetwork(description, storeOf(model.weightsManifest, files), {layout: "keras", name});
  }
  const {network, names, epsilon} = readTopology(model.modelTopology);
  const naming: Naming = {
    layout: "keras",
    name({layer, unit}, part) {
      const path = unit === undefined ? [names.get(layer.id)] : [names.get(unit.id), layer.role];
      return [...path, PARTS[part]].join("/");
    }
  };
  const {data: name} = configOf(model.userDefinedMetadata);
  const data = parseValue("data", typeof name === "string" ? name : "");
  return {
    network,
    ...namedWeights(network, storeOf(model.weightsManifest, files), naming),
    epsilon,
    normalization: "symmetric",
    classes: "value" in data && network.classes === 10 ? data.value : "numbers"
  };
}
