import {version_core} from "@tensorflow/tfjs-core";
import {layersModel} from "../../network/layersModel.js";
import {fileStem, writeDescription, type NetworkDescription} from "../../run/networkDescription.js";
import type {SavedFile} from "../../run/savedFile.js";
import type {LayerValues} from "../layers/layerValues.js";

const size = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);

/**
 * A network as a TensorFlow.js layers model: `…-model.json` and `…-weights.bin`, float32. What network it is stands in
 * `userDefinedMetadata`, so that it can be read back.
 * @throws RangeError for a network that stock layers cannot say, or weights that are not there
 */
export function writeLayersModel(description: NetworkDescription, values: LayerValues): readonly SavedFile[] {
  const {network, epsilon} = description;
  const {layers, weights} = layersModel(network, epsilon);
  const stem = fileStem(network);
  const binary = `${stem}-weights.bin`;
  const last = layers.at(-1)?.name ?? "";
  const text = JSON.stringify({
    format: "layers-model",
    generatedBy: `Shortcut, TensorFlow.js ${version_core}`,
    convertedBy: null,
    modelTopology: {
      keras_version: "2.15.0",
      backend: "tensorflow",
      // Keras 3 looks for a class by its module; TensorFlow.js and Keras 2 know it by name.
      model_config: {
        module: "keras",
        class_name: "Model",
        registered_name: null,
        config: {
          name: stem.replaceAll("-", "_"),
          layers,
          input_layers: [["input", 0, 0]],
          output_layers: [[last, 0, 0]]
        }
      }
    },
    weightsManifest: [{paths: [binary], weights: weights.map(({name, shape}) => ({name, shape, dtype: "float32"}))}],
    userDefinedMetadata: {description: writeDescription(description)}
  });
  const floats = new Float32Array(weights.reduce((sum, {shape}) => sum + size(shape), 0));
  let at = 0;
  let read: {id: string; tensors: readonly Float32Array[]} | undefined;
  for (const {id, index, name, shape} of weights) {
    if (read?.id !== id) read = {id, tensors: values(id)};
    const tensor = read.tensors[index];
    if (tensor?.length !== size(shape))
      throw new RangeError(`${name} needs ${size(shape)} values: ${tensor?.length ?? 0}`);
    floats.set(tensor, at);
    at += tensor.length;
  }
  return [
    {name: `${stem}-model.json`, type: "application/json", content: text},
    {name: binary, type: "application/octet-stream", content: new Uint8Array(floats.buffer)}
  ];
}
