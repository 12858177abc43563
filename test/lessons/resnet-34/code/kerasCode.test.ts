import {expect, it} from "vitest";
import type {CodeLine} from "../../../../components/lessons/resnet-34/code/codeLine.js";
import {kerasCode} from "../../../../components/lessons/resnet-34/code/kerasCode.js";
import {residualNetwork} from "../../../../components/network/residualNetwork.js";
import {DEFAULT_SHAPES, VARIANT_NAMES, variantNetwork} from "../../../../components/network/variant.js";

/** The program as text. */
const codeText = (lines: readonly CodeLine[]): string =>
  lines.map((pieces) => `${pieces.map(({text}) => text).join("")}\n`).join("");

// Géron, Hands-On Machine Learning, chapter 14.
const GERON = `from tensorflow import keras
from functools import partial

DefaultConv2D = partial(keras.layers.Conv2D, kernel_size=3, strides=1,
                        padding="SAME", use_bias=False)

class ResidualUnit(keras.layers.Layer):
    def __init__(self, filters, strides=1, activation="relu", **kwargs):
        super().__init__(**kwargs)
        self.activation = keras.activations.get(activation)
        self.main_layers = [
            DefaultConv2D(filters, strides=strides),
            keras.layers.BatchNormalization(),
            self.activation,
            DefaultConv2D(filters),
            keras.layers.BatchNormalization()]
        self.skip_layers = []
        if strides > 1:
            self.skip_layers = [
                DefaultConv2D(filters, kernel_size=1, strides=strides),
                keras.layers.BatchNormalization()]

    def call(self, inputs):
        Z = inputs
        for layer in self.main_layers:
            Z = layer(Z)
        skip_Z = inputs
        for layer in self.skip_layers:
            skip_Z = layer(skip_Z)
        return self.activation(Z + skip_Z)

model = keras.models.Sequential()
model.add(DefaultConv2D(64, kernel_size=7, strides=2,
                        input_shape=[224, 224, 3]))
model.add(keras.layers.BatchNormalization())
model.add(keras.layers.Activation("relu"))
model.add(keras.layers.MaxPool2D(pool_size=3, strides=2, padding="SAME"))
prev_filters = 64
for filters in [64] * 3 + [128] * 4 + [256] * 6 + [512] * 3:
    strides = 1 if filters == prev_filters else 2
    model.add(ResidualUnit(filters, strides=strides))
    prev_filters = filters
model.add(keras.layers.GlobalAvgPool2D())
model.add(keras.layers.Flatten())
model.add(keras.layers.Dense(10, activation="softmax"))
`;

it("writes Géron's program for ResNet-34, line for line", () => {
  expect(codeText(kerasCode(residualNetwork()))).toBe(GERON);
});

const all = VARIANT_NAMES.flatMap((variant) =>
  (["A", "B", "C"] as const).flatMap((shortcut) =>
    (["keras", "torch"] as const).map((padding) => ({variant, shortcut, padding}))
  )
);

it.each(all)("has a line for every layer of $variant, option $shortcut, $padding", ({variant, shortcut, padding}) => {
  const network = variantNetwork(variant, {...DEFAULT_SHAPES, shortcut, padding});
  const made = new Set(kerasCode(network).flatMap((line) => line.flatMap(({layers}) => layers)));
  const ids = network.layers.flatMap((layer) =>
    layer.kind === "residualUnit" ? [layer, ...layer.main, ...layer.skip] : [layer]
  );
  expect(ids.map(({id}) => id).filter((id) => !made.has(id))).toEqual([]);
  expect(made.size).toBe(ids.length);
});

it("gives the strides that the specification has, also for the bottleneck's first stage", () => {
  const text = codeText(kerasCode(variantNetwork("ResNet-50", DEFAULT_SHAPES)));
  expect(text).toContain("DefaultConv2D(filters // 4, strides=strides),");
  expect(text).toContain("strides = 2 if filters > prev_filters > 64 else 1");
  expect(text).toContain("if strides > 1 or project:");
  const plain = codeText(kerasCode(variantNetwork("Plain-34", DEFAULT_SHAPES)));
  expect(plain).toContain("return self.activation(Z)");
  expect(plain).not.toContain("skip");
});
