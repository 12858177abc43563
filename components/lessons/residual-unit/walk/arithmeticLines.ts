import type {OperationName} from "../../picture/unitGraph.js";
import type {MapName, NormWeights, RecordedUnit} from "../../run/recordedUnit.js";
import {convolutionOf, convolutionPixel, type ConvolutionPixel, type Pixel} from "./unitArithmetic.js";
import {shortNumber} from "../../draw/shortNumber.js";

/** The one output value whose arithmetic is shown. */
export interface ChosenValue {
  readonly pixel: Pixel;
  /** Channel of the unit's output, from 0. */
  readonly channel: number;
}

/** The value of a map at the chosen output pixel. Of x the pixel that the shortcut takes; where x has fewer channels, they are counted round. */
export function valueAt(unit: RecordedUnit, name: MapName, {pixel, channel}: ChosenValue): number {
  const [, width, channels] = name === "x" ? unit.inputShape : unit.shape;
  const by = name === "x" ? unit.stride : 1;
  return unit.maps[name]?.[(by * pixel.row * width + by * pixel.column) * channels + (channel % channels)] ?? NaN;
}

/** Everything that one of the unit's convolutions sums for the chosen output value. */
export function chosenConvolution(
  unit: RecordedUnit,
  name: "conv1" | "conv2" | "projection",
  {pixel, channel}: ChosenValue
): ConvolutionPixel {
  const {input, weights, kernel, stride} = convolutionOf(unit, name);
  return convolutionPixel(input, weights, {kernel, stride, filters: unit.shape[2]}, pixel, channel);
}

/** The operation's name on its box; `short` where there is little room. */
export function operationLabel(name: OperationName, unit: RecordedUnit, short = false): string {
  const stride = unit.stride > 1 ? ` /${unit.stride}` : "";
  switch (name) {
    case "conv1":
      return short ? "conv" : `conv 3×3${stride}`;
    case "conv2":
      return short ? "conv" : "conv 3×3";
    case "projection":
      return short ? "1×1" : `conv 1×1${stride}`;
    case "bn1":
    case "bn2":
    case "projectionBn":
      return short ? "BN" : "batch norm";
    case "relu":
    case "relu2":
      return "ReLU";
    case "plus":
      return "+";
    default:
      return name satisfies never;
  }
}

const NORMED = {bn1: "conv1", bn2: "conv2", projectionBn: "projection"} as const;

/** An operation's arithmetic for the chosen value, one short line after another. */
export function arithmetic(unit: RecordedUnit, name: OperationName, chosen: ChosenValue): readonly string[] {
  const at = (map: MapName): string => shortNumber(valueAt(unit, map, chosen));
  const norm = (weights: NormWeights, from: MapName, to: MapName): readonly string[] => {
    const of = (list: readonly number[]): string => shortNumber(list[chosen.channel] ?? NaN);
    const mean = of(weights.mean);
    return [
      `(${at(from)} ${mean.startsWith("−") ? `+ ${mean.slice(1)}` : `− ${mean}`})`,
      `÷ √(${of(weights.variance)} + ${unit.epsilon})`,
      `× ${of(weights.gamma)} ${added(of(weights.beta))}`,
      `= ${at(to)}`
    ];
  };
  switch (name) {
    case "conv1":
    case "conv2":
    case "projection": {
      const {terms, kernel} = chosenConvolution(unit, name, chosen);
      return [
        `${terms.length} maps × ${kernel}×${kernel}:`,
        `Σ ${terms.length * kernel ** 2} products`,
        `= ${at(name)}`
      ];
    }
    case "bn1":
    case "bn2":
    case "projectionBn": {
      const weights = unit.weights[name];
      return weights === undefined ? [] : norm(weights, NORMED[name], name);
    }
    case "relu":
      return [`max(0, ${at("bn1")})`, `= ${at("relu")}`];
    case "relu2":
      return [`max(0, ${at("sum")})`, `= ${at("y")}`];
    case "plus": {
      const skip = unit.weights.projection === undefined ? "x" : "projectionBn";
      return [`${at("bn2")} ${added(at(skip))}`, `= ${at("sum")}`];
    }
    default:
      return name satisfies never;
  }
}

/** A number that is added to another: `+ 0.500` or `− 0.500`. */
function added(text: string): string {
  return text.startsWith("−") ? `− ${text.slice(1)}` : `+ ${text}`;
}

/** What has happened when a map of the main path is reached, in words. */
export function stepWords(unit: RecordedUnit, name: MapName, chosen: ChosenValue): string {
  const at = (map: MapName): string => shortNumber(valueAt(unit, map, chosen));
  const shape = unit.shape.join("×");
  const place = `channel ${chosen.channel + 1}, row ${chosen.pixel.row + 1}, column ${chosen.pixel.column + 1}`;
  const projected = unit.weights.projection !== undefined;
  switch (name) {
    case "x":
      return `x, ${unit.inputShape.join("×")}, enters both paths. The arithmetic below is that of one output value: ${place}.`;
    case "conv1":
      return `The first convolution multiplies a 3×3 window of all ${unit.inputShape[2]} maps by its weights and sums the ${9 * unit.inputShape[2]} products: ${at("conv1")}. ${unit.stride === 2 ? `Stride 2 halves height and width: ${shape}.` : `The side stays: ${shape}.`}`;
    case "bn1":
      return `Batch norm subtracts the channel's mean, divides by its deviation, scales and shifts: ${at("conv1")} becomes ${at("bn1")}.`;
    case "relu":
      return valueAt(unit, "bn1", chosen) < 0
        ? `ReLU sets the negative ${at("bn1")} to 0. All dots are gone from the map.`
        : `ReLU lets the positive ${at("bn1")} through; every negative value, a dot in the map, becomes 0.`;
    case "conv2":
      return `The second convolution sums ${9 * unit.shape[2]} products of the map after ReLU: ${at("conv2")}.`;
    case "bn2":
      return `After its batch norm this is f(x): ${at("bn2")} here. No ReLU yet, so f(x) has both signs.`;
    case "sum":
      return projected
        ? `The two paths meet: f(x) and the projected x have the same shape, ${shape}, and are added: ${at("bn2")} ${added(at("projectionBn"))} = ${at("sum")}.`
        : `The two paths meet: f(x) and x itself are added, value by value: ${at("bn2")} ${added(at("x"))} = ${at("sum")}.`;
    case "y":
      return `The last ReLU leaves ${at("y")}. y, ${shape}, goes to the next unit.`;
    default:
      return "";
  }
}
