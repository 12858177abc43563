import * as tf from "@tensorflow/tfjs-core";
import type {TrainingStep} from "../../components/engine/train/trainingStep.js";
import type {Network, SimpleLayer} from "../../components/network/network.js";

/** Where a unit's passes can be looked at: at its "+", and at its input on the way into the branch or onto the shortcut. */
export type UnitPlace = "sum" | "branch" | "shortcut";

export interface ReferenceHooks {
  /** Given what the stem and each unit hand on, and last the logits. */
  readonly visit?: (x: tf.Tensor) => void;
  /** What goes on from a place of a unit, by its number from 0: the map itself unless said otherwise. */
  readonly pass?: (place: UnitPlace, unit: number, x: tf.Tensor) => tf.Tensor;
  /** Given what each unit with a shortcut adds: its branch, and what the shortcut carries. */
  readonly add?: (branch: tf.Tensor, shortcut: tf.Tensor) => void;
}

/** A network in TensorFlow.js' own operations: its loss as a function of the parameters, in the step's order. */
export function lossOf(
  network: Network,
  step: TrainingStep,
  images: Float32Array,
  labels: Int32Array,
  {visit = () => undefined, pass = (_place, _unit, x) => x, add = () => undefined}: ReferenceHooks = {}
) {
  const place = new Map(step.parameters.map(({id}, index) => [id, index]));
  return (...parameters: tf.Tensor[]): tf.Scalar => {
    const parameter = (id: string): tf.Tensor => parameters[place.get(id) ?? -1] as tf.Tensor;
    const apply = (x: tf.Tensor, layer: SimpleLayer): tf.Tensor => {
      switch (layer.kind) {
        case "convolution":
          return tf.conv2d(x as tf.Tensor4D, parameter(layer.id) as tf.Tensor4D, layer.stride, "same");
        case "batchNormalization": {
          const {mean, variance} = tf.moments(x, [0, 1, 2]);
          const normal = tf.div(tf.sub(x, mean), tf.sqrt(tf.add(variance, 1e-3)));
          return tf.add(tf.mul(normal, parameter(`${layer.id}.gamma`)), parameter(`${layer.id}.beta`));
        }
        case "activation":
          return tf.relu(x);
        case "globalAveragePooling":
          return tf.mean(x, [1, 2]);
        case "flatten":
          return x;
        case "dense":
          return tf.add(tf.matMul(x as tf.Tensor2D, parameter(layer.id) as tf.Tensor2D), parameter(`${layer.id}.bias`));
        default:
          throw new RangeError(layer.kind);
      }
    };
    let x: tf.Tensor = tf.tensor(images, [labels.length, ...network.input]);
    let unit = -1;
    for (const [i, layer] of network.layers.entries()) {
      if (layer.kind !== "residualUnit") {
        x = apply(x, layer);
        if (network.layers[i + 1]?.kind === "residualUnit") visit(x);
        continue;
      }
      unit += 1;
      // A projection of pre-activation starts after the first ReLU (He et al. 2016).
      const first = layer.main.findIndex(({kind}) => kind === "activation") + 1;
      const begun = layer.order === "pre" ? layer.main.slice(0, first).reduce(apply, x) : x;
      const main = layer.main.reduce(apply, pass("branch", unit, x));
      const shortcut = pass("shortcut", unit, layer.skip.length > 0 ? begun : x);
      const skip =
        layer.shortcut === "zero-padding" ? padded(shortcut, main.shape) : layer.skip.reduce(apply, shortcut);
      const sum = layer.shortcut === "none" ? main : tf.add(main, skip);
      if (layer.shortcut !== "none") add(main, skip);
      const summed = pass("sum", unit, sum);
      x = layer.order === "pre" ? summed : tf.relu(summed);
      visit(x);
    }
    visit(x);
    return tf.losses.softmaxCrossEntropy(tf.oneHot(tf.tensor1d(labels, "int32"), 10), x);
  };
}

/** Every position that the shape keeps, and zeros for the channels that it adds (He et al. 2015, section 3.3, option A). */
function padded(x: tf.Tensor, [, height = 0, , channels = 0]: readonly number[]): tf.Tensor {
  const some = tf.avgPool(x as tf.Tensor4D, 1, Math.ceil((x.shape[1] ?? 0) / height), "valid");
  return tf.pad(some, [
    [0, 0],
    [0, 0],
    [0, 0],
    [0, channels - some.shape[3]]
  ]);
}
