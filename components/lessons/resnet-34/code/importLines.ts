import type {Padding} from "../../../network/network.js";
import {plainLines, type CodeLine} from "./codeLine.js";

/** What the program imports, and its convolution: with Keras' "same" padding, or with zeros put around the map as PyTorch does. */
export function importLines(padding: Padding | undefined, needsTensorFlow: boolean): readonly CodeLine[] {
  const first = needsTensorFlow ? ["import tensorflow as tf"] : [];
  if (padding !== "torch")
    return plainLines(
      ...first,
      "from tensorflow import keras",
      "from functools import partial",
      "",
      "DefaultConv2D = partial(keras.layers.Conv2D, kernel_size=3, strides=1,",
      '                        padding="SAME", use_bias=False)',
      ""
    );
  return plainLines(
    ...first,
    "from tensorflow import keras",
    "",
    "def DefaultConv2D(filters, kernel_size=3, strides=1):",
    "    return keras.models.Sequential([",
    "        keras.layers.ZeroPadding2D(kernel_size // 2),",
    "        keras.layers.Conv2D(filters, kernel_size, strides=strides,",
    "                            use_bias=False)])",
    ""
  );
}
