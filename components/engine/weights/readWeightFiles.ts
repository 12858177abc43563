import {layersNetwork} from "../layers/layersNetwork.js";
import {shortName} from "../../run/foreignWords.js";
import {miniatureNetwork} from "./miniatureNetwork.js";
import {refuseTooCostly} from "./networkCost.js";
import type {NamedBytes, ReadNetwork} from "./readNetwork.js";
import {openSafetensors} from "./safetensors.js";
import {savedNetwork} from "./savedNetwork.js";
import {TORCH_NAMING, torchNetwork} from "./torchNetwork.js";
import * as say from "../../words/en/files/weightFileWords.js";

/** What a file is by its first bytes. A safetensors file begins with the length of its header, eight bytes of which the last are 0. */
function kindOf(bytes: ArrayBuffer): "safetensors" | "json" {
  const first = new Uint8Array(bytes.slice(0, 48));
  if (first.length < 8 || first.slice(4, 8).every((byte) => byte === 0)) return "safetensors";
  const text = new TextDecoder()
    .decode(first)
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (text.startsWith("{")) return "json";
  if (text.startsWith("<")) throw new Error(say.isMarkedUp(shortName(text.slice(0, 15))));
  if (text.startsWith("PK")) throw new Error(say.isAZip);
  if (/^[\t\n\r\x20-\x7e]+$/.test(text)) throw new Error(say.isAText(shortName(text.slice(0, 20))));
  return "safetensors";
}

/** Opens a safetensors file; a `.bin` that is none is the half of a `tf.layers` model. */
function openOnly({name, bytes}: NamedBytes): ReturnType<typeof openSafetensors> {
  try {
    return openSafetensors(bytes);
  } catch (error) {
    if (!name.endsWith(".bin")) throw error;
    throw new Error(say.saysNoNames(shortName(name)), {cause: error});
  }
}

/**
 * Reads a network from the reader's files: PyTorch's names or ours in a `.safetensors` file, or a `tf.layers` model of residual units.
 * @throws Error with a sentence that names the tensor or the layer, what was expected and what was found
 */
export function readWeightFiles(files: readonly NamedBytes[]): ReadNetwork {
  const read = readFiles(files);
  refuseTooCostly(read.network);
  return read;
}

function readFiles(files: readonly NamedBytes[]): ReadNetwork {
  const kinds = files.length === 1 ? files.map(({bytes}) => kindOf(bytes)) : [];
  const json = files.find(({name}) => name.endsWith(".json")) ?? (kinds[0] === "json" ? files[0] : undefined);
  if (json)
    return layersNetwork(
      new TextDecoder().decode(json.bytes),
      files.filter((file) => file !== json)
    );
  const [file, second] = files;
  if (file === undefined || second) throw new Error(say.filesWereGiven(files.length));
  const opened = openOnly(file);
  const {description} = opened.metadata;
  if (description !== undefined) return savedNetwork(description, opened.tensors, TORCH_NAMING);
  return opened.metadata.config !== undefined && !opened.tensors.has("conv1.weight")
    ? miniatureNetwork(opened)
    : torchNetwork(opened.tensors);
}
