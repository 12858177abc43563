import {
  fileStem,
  NORMALIZATION_WORDS,
  writeDescription,
  type NetworkDescription
} from "../../run/networkDescription.js";
import type {SavedFile} from "../../run/savedFile.js";
import {torchTensors, type TorchTensor} from "../../network/torchTensors.js";
import type {LayerValues} from "../layers/layerValues.js";
import {encodeSafetensors} from "./safetensors.js";

const size = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);

/** Values in PyTorch's order: HWIO becomes OIHW, `[in, out]` becomes `[out, in]`. */
function toTorch(values: Float32Array, {layout, shape}: TorchTensor): Float32Array {
  if (layout === "vector") return values;
  // Both are one transposition of [positions × in, out]: of a kernel's, the positions come last.
  const [out = 1, channels = 1, height = 1, width = 1] = shape;
  const positions = height * width;
  const turned = new Float32Array(values.length);
  for (let o = 0; o < out; o++)
    for (let c = 0; c < channels; c++)
      for (let p = 0; p < positions; p++)
        turned[(o * channels + c) * positions + p] = values[(p * channels + c) * out + o]!;
  return turned;
}

/** What a reader in PyTorch has to know about the padding. */
const PADDING_NOTES = {
  torch: "torch: floor(k / 2) on both sides, as torchvision pads",
  same: "same: Keras pads the odd pixel at the end; at stride 2 and even sizes PyTorch's padding lies one pixel off, so pad explicitly"
} as const;

/**
 * The weights in the safetensors format, float32, with the names and layout of torchvision's ResNets.
 * @throws RangeError for weights that are not there
 */
export function writeTorchWeights(description: NetworkDescription, values: LayerValues): readonly SavedFile[] {
  const {network, epsilon, normalization, origin} = description;
  let read: {id: string; tensors: readonly Float32Array[]} | undefined;
  const tensors = torchTensors(network).map((tensor) => {
    const {id, index, name, shape} = tensor;
    if (read?.id !== id) read = {id, tensors: values(id)};
    const found = read.tensors[index];
    if (found?.length !== size(shape))
      throw new RangeError(`${name} needs ${size(shape)} values: ${found?.length ?? 0}`);
    return {name, shape, values: toTorch(found, tensor)};
  });
  const written = writeDescription(description);
  const metadata = {
    format: "pt",
    description: JSON.stringify(written),
    padding: PADDING_NOTES[written.network.padding],
    batch_norm_epsilon: String(epsilon),
    normalization: NORMALIZATION_WORDS[normalization],
    origin
  };
  const content = encodeSafetensors({tensors, metadata}, "F32");
  return [{name: `${fileStem(network)}.safetensors`, type: "application/octet-stream", content}];
}
