import type {LayersModel} from "@tensorflow/tfjs-layers";
import {describe, totals} from "../../network/describe.js";
import {shapeText, type OutputShape} from "../../network/outputShape.js";
import type {Layer, Network} from "../../network/network.js";

const COLUMNS = [46, 28, 12] as const;
const count = (weights: readonly {readonly shape: readonly (number | null)[]}[]): number =>
  weights.reduce((sum, {shape}) => sum + shape.reduce<number>((a, b) => a * (b ?? 1), 1), 0);
const whole = (value: number): string => value.toLocaleString("en-US");

interface Row {
  readonly name: string;
  readonly type: string;
  readonly shape: OutputShape;
  readonly parameters: number;
}

function layOut(title: string, rows: readonly Row[], trainable: number, nonTrainable: number): string {
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => cell.padEnd(COLUMNS[i] ?? 0))
      .join("")
      .trimEnd();
  const rule = (character: string): string => character.repeat(COLUMNS.reduce<number>((a, b) => a + b, 0));
  return [
    `Model: "${title}"`,
    rule("_"),
    line(["Layer (type)", "Output Shape", "Param #"]),
    rule("="),
    ...rows.map(({name, type, shape, parameters}) => line([`${name} (${type})`, shapeText(shape), whole(parameters)])),
    rule("="),
    `Total params: ${whole(trainable + nonTrainable)}`,
    `Trainable params: ${whole(trainable)}`,
    `Non-trainable params: ${whole(nonTrainable)}`,
    rule("_")
  ].join("\n");
}

/** What Keras' `model.summary()` prints, counted from the model's own layers and weights. */
export function summaryText(model: LayersModel): string {
  const rows = model.layers.map((layer): Row => {
    const shape = (layer.outputShape as (number | null)[]).slice(1).map((side) => side ?? 0);
    return {
      name: layer.name,
      type: layer.getClassName(),
      shape: shape as unknown as OutputShape,
      parameters: count(layer.weights)
    };
  });
  return layOut(model.name, rows, count(model.trainableWeights), count(model.nonTrainableWeights));
}

const TYPES: Readonly<Record<Layer["kind"], string>> = {
  convolution: "Conv2D",
  batchNormalization: "BatchNormalization",
  activation: "Activation",
  maxPooling: "MaxPooling2D",
  residualUnit: "ResidualUnit",
  globalAveragePooling: "GlobalAveragePooling2D",
  flatten: "Flatten",
  dense: "Dense"
};

/** The same for a network that was read from a file: what its specification comes to, to which every tensor's shape was held. */
export function specificationText(network: Network): string {
  const facts = describe(network);
  const rows = facts.map(({layer, output, parameters}): Row => {
    const type = layer.kind === "residualUnit" && layer.shortcut === "none" ? "PlainUnit" : TYPES[layer.kind];
    return {name: layer.name, type, shape: output, parameters: parameters.trainable + parameters.nonTrainable};
  });
  const {trainable, nonTrainable} = totals(facts);
  return layOut(network.title, rows, trainable, nonTrainable);
}
