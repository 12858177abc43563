import {miniature} from "../../network/miniature.js";
import {tensorName} from "../../network/tensorName.js";
import {parseValue, type RunConfig} from "../../run/runConfig.js";
import {KERAS_EPSILON} from "../epsilon.js";
import {namedWeights, type Naming} from "./namedWeights.js";
import type {ReadNetwork} from "./readNetwork.js";
import type {OpenedFile} from "./safetensors.js";
import {shortName, shortValue} from "../../run/foreignWords.js";
import * as say from "../../words/en/files/weightFileWords.js";

const MINIATURE_NAMING: Naming = {
  layout: "keras",
  name: ({layer: {id}}, part) => tensorName(id, part)
};

/** The configuration that a file of ours carries, value by value. @throws Error that names the first value that cannot be */
function configOf(text: string): Pick<RunConfig, "depth" | "width" | "size" | "bn" | "data"> {
  let given: Record<string, unknown>;
  try {
    given = Object(JSON.parse(text)) as typeof given;
  } catch {
    throw new Error(say.configurationIsNoJson);
  }
  const read = <K extends keyof RunConfig>(key: K): RunConfig[K] => {
    const value = given[key];
    const text =
      typeof value === "boolean" ? String(Number(value)) : typeof value === "string" ? value : shortValue(value);
    const parsed = parseValue(key, text);
    if ("value" in parsed) return parsed.value;
    throw new Error(say.inConfigurationIs(key, shortName(text), parsed.expected));
  };
  return {
    depth: read("depth"),
    width: read("width"),
    size: read("size"),
    bn: read("bn"),
    data: read("data")
  };
}

/**
 * A network that the laboratory trained, from its safetensors file: the configuration lies in the file's metadata.
 * @throws Error with a sentence that says what is wrong with it
 */
export function miniatureNetwork({tensors, metadata}: OpenedFile): ReadNetwork {
  const config = configOf(metadata.config ?? "");
  const network = miniature({
    ...config,
    channels: config.data === "digits" ? 1 : 3,
    batchNormalization: config.bn,
    skip: metadata.network !== "plain"
  });
  return {
    network,
    ...namedWeights(network, tensors, MINIATURE_NAMING),
    epsilon: KERAS_EPSILON,
    classes: config.data,
    normalization: "symmetric"
  };
}
