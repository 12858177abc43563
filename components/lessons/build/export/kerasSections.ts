import {describe, totals} from "../../../network/describe.js";
import {networkCode, unitCode, weightsCode, type KerasNetwork} from "./kerasNetwork.js";
import {fileStem, NORMALIZATION_WORDS, type NetworkDescription} from "../../../run/networkDescription.js";
import {networkOptions} from "../../../network/networkOptions.js";

/** A piece of a Python program for Keras 3: what it does, in words, and the code. */
export interface KerasSection {
  readonly id: "setup" | "devices" | "unit" | "network" | "weights" | "training";
  readonly title: string;
  readonly prose: string;
  readonly code: string;
}

/** One line of plain text: words that come with a file may hold anything. */
const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();

const SETUP = `import json
import os
from functools import partial

os.environ["KERAS_BACKEND"] = "jax"  # has to be said before Keras is imported

import keras
import numpy as np`;

const DEVICES = `devices = keras.distribution.list_devices()
keras.distribution.set_distribution(keras.distribution.DataParallel(devices=devices))`;

const training = (input: readonly number[], classes: number): string => `model.compile(
    optimizer=keras.optimizers.SGD(learning_rate=0.01, momentum=0.9),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
batch = 8 * len(devices)
noise = np.random.default_rng(1)
images = noise.uniform(-1, 1, size=(2 * batch, ${input.join(", ")})).astype("float32")
labels = noise.integers(0, ${classes}, size=2 * batch)
model.fit(images, labels, batch_size=batch, epochs=1)`;

/**
 * The program that builds a network in Keras 3 as the seed does, sets the saved weights, and trains on, in order.
 * @throws RangeError for units that the seed's class does not know: bottlenecks, and shortcuts padded with zeros
 */
export function kerasSections({network, epsilon, normalization, origin}: NetworkDescription): readonly KerasSection[] {
  const options = networkOptions(network);
  const {title, bottleneck, shortcut, padding, input, classes} = options;
  if (bottleneck || shortcut === "zero-padding")
    throw new RangeError(
      `${oneLine(title)} has ${bottleneck ? "units of three convolutions" : "shortcuts padded with zeros"}; the Keras program knows the residual unit of two convolutions with identity or projection`
    );
  const stem = fileStem(network);
  const keras: KerasNetwork = {options, epsilon, stem, parameters: totals(describe(network)).parameters};
  const pads =
    padding === "same"
      ? 'Padding is Keras\' "same": where one pixel is left over, it lies at the end.'
      : "Padding is PyTorch's: the same on both sides, so a layer of its own pads before each convolution and before pooling. Zeros do no harm there, because nothing below 0 comes out of a ReLU.";
  return [
    {
      id: "setup",
      title: oneLine(title),
      prose: `Built in a browser by Shortcut, written for Keras 3 on JAX. The weights: ${oneLine(origin)}. They are read from ${stem}.safetensors in the same folder. Pixels: ${NORMALIZATION_WORDS[normalization]}.`,
      code: SETUP
    },
    {
      id: "devices",
      title: "Many devices",
      prose:
        "Keras copies the weights to every device and splits each batch between them. This has to be said before the model is built. With one device it changes nothing.",
      code: DEVICES
    },
    {
      id: "unit",
      title: shortcut === "none" ? "The plain unit" : "The residual unit",
      prose: `${shortcut === "none" ? "The residual unit without its shortcut" : "The shortcut carries the input around two convolutions; the sum goes through the last ReLU"} (He et al. 2015, figure 2). ${pads}`,
      code: unitCode(keras)
    },
    {
      id: "network",
      title: "The network",
      prose:
        "Stem, stages of units, average pooling, classifier. The number of parameters must be the one in the browser.",
      code: networkCode(keras)
    },
    {
      id: "weights",
      title: "The weights",
      prose:
        "The file has torchvision's names and PyTorch's order of axes. Every tensor is used once, and none is left over.",
      code: weightsCode(keras)
    },
    {
      id: "training",
      title: "Go on training",
      prose: `Noise stands in for your images here, so the accuracy means nothing. Put your own in its place, [n, ${input.join(", ")}] and ${NORMALIZATION_WORDS[normalization]}, with labels from 0 to ${classes - 1}.`,
      code: training(input, classes)
    }
  ];
}
