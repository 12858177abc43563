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
import * as say from "../../../words/en/lessons/buildWorkerWords.js";

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
    throw new RangeError((bottleneck ? say.hasThreeConvolutions : say.hasPaddedShortcuts)(oneLine(title)));
  const stem = fileStem(network);
  const keras: KerasNetwork = {options, epsilon, stem, parameters: totals(describe(network)).parameters};
  const pads = padding === "same" ? say.paddingIsKeras : say.paddingIsPyTorchs;
  return [
    {
      id: "setup",
      title: oneLine(title),
      prose: say.builtInABrowser(oneLine(origin), stem, NORMALIZATION_WORDS[normalization]),
      code: SETUP
    },
    {
      id: "devices",
      title: say.manyDevices,
      prose: say.kerasCopies,
      code: DEVICES
    },
    {
      id: "unit",
      title: shortcut === "none" ? say.thePlainUnit : say.theResidualUnit,
      prose: shortcut === "none" ? say.unitWithoutShortcut(pads) : say.unitWithShortcut(pads),
      code: unitCode(keras)
    },
    {
      id: "network",
      title: say.theNetwork,
      prose: say.stemAndStages,
      code: networkCode(keras)
    },
    {
      id: "weights",
      title: say.theWeights,
      prose: say.everyTensorOnce,
      code: weightsCode(keras)
    },
    {
      id: "training",
      title: say.goOnTraining,
      prose: say.noiseStandsIn(input.join(", "), NORMALIZATION_WORDS[normalization], classes - 1),
      code: training(input, classes)
    }
  ];
}
