import type {LayersModel} from "@tensorflow/tfjs-layers";
import {shapeText} from "../model/outputShape.js";

const COLUMNS = [46, 28, 12] as const;
const count = (weights: readonly {readonly shape: readonly (number | null)[]}[]): number =>
  weights.reduce((sum, {shape}) => sum + shape.reduce<number>((a, b) => a * (b ?? 1), 1), 0);
const whole = (value: number): string => value.toLocaleString("en-US");

/** What Keras' `model.summary()` prints, counted from the model's own layers and weights. */
export function summaryText(model: LayersModel): string {
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => cell.padEnd(COLUMNS[i] ?? 0))
      .join("")
      .trimEnd();
  const rule = (character: string): string => character.repeat(COLUMNS.reduce<number>((a, b) => a + b, 0));
  const rows = model.layers.map((layer) => {
    const shape = (layer.outputShape as (number | null)[]).slice(1).map((side) => side ?? 0);
    return line([
      `${layer.name} (${layer.getClassName()})`,
      shapeText(shape as unknown as readonly [number]),
      whole(count(layer.weights))
    ]);
  });
  const [trainable, nonTrainable] = [count(model.trainableWeights), count(model.nonTrainableWeights)];
  return [
    `Model: "${model.name}"`,
    rule("_"),
    line(["Layer (type)", "Output Shape", "Param #"]),
    rule("="),
    ...rows,
    rule("="),
    `Total params: ${whole(trainable + nonTrainable)}`,
    `Trainable params: ${whole(trainable)}`,
    `Non-trainable params: ${whole(nonTrainable)}`,
    rule("_")
  ].join("\n");
}
