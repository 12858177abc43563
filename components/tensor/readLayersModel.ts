import {layersModel} from "../model/layersModel.js";
import {readDescription, type NetworkDescription} from "../model/networkDescription.js";
import type {LayerValues} from "./layerValues.js";

/** A network out of a saved TensorFlow.js layers model. */
export interface ReadLayersModel extends NetworkDescription {
  readonly values: LayerValues;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isShape = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((side) => Number.isSafeInteger(side) && (side as number) > 0);
const size = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);

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

interface Place {
  readonly at: number;
  readonly shape: readonly number[];
  readonly dtype: unknown;
}

/** Where the manifest puts each tensor, in bytes, and how many there are in all. */
function placesOf(json: Json): {readonly places: ReadonlyMap<string, Place>; readonly total: number} {
  const groups: unknown = json.weightsManifest;
  if (!Array.isArray(groups)) throw new Error("the model's JSON has no weightsManifest");
  const places = new Map<string, Place>();
  let at = 0;
  for (const group of groups as unknown[]) {
    const weights = isObject(group) ? group.weights : undefined;
    if (!Array.isArray(weights)) throw new Error("a group of the weightsManifest lists no weights");
    for (const weight of weights as unknown[]) {
      const {name, shape, dtype} = isObject(weight) ? weight : {};
      if (typeof name !== "string" || !isShape(shape))
        throw new Error("the weightsManifest has a tensor without name or shape");
      places.set(name, {at, shape, dtype});
      at += 4 * size(shape);
    }
  }
  return {places, total: at};
}

/**
 * Reads what `writeLayersModel` wrote: the model's JSON and the bytes of its weights, joined when there are several files.
 * @throws Error with a sentence that says what is wrong with the files
 */
export function readLayersModel(text: string, bytes: ArrayBuffer): ReadLayersModel {
  const json = parse(text);
  const description = readDescription(isObject(json.userDefinedMetadata) ? json.userDefinedMetadata.description : {});
  const {network, epsilon} = description;
  const {places, total} = placesOf(json);
  const found = new Map<string, Float32Array[]>();
  for (const {name, shape, id} of layersModel(network, epsilon).weights) {
    const place = places.get(name);
    if (place === undefined) throw new Error(`the weights lack ${name}, which ${network.title} needs`);
    if (place.dtype !== "float32") throw new Error(`${name} is ${String(place.dtype)}; float32 is expected`);
    if (String(place.shape) !== String(shape))
      throw new Error(`${name} is [${place.shape.join(", ")}]; [${shape.join(", ")}] is expected`);
    if (place.at + 4 * size(shape) > bytes.byteLength)
      throw new Error(`the weights are cut off: ${total} bytes are expected, and there are ${bytes.byteLength}`);
    found.set(id, [...(found.get(id) ?? []), new Float32Array(bytes, place.at, size(shape))]);
  }
  return {...description, values: (id) => found.get(id) ?? []};
}
