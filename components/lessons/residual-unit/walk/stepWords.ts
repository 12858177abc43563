import {fixedBySize, signedBySize} from "../../../draw/numbers.js";
import type {MapName, RecordedUnit} from "../../../run/recordedUnit.js";
import {valueAt, type ChosenValue} from "./chosenValue.js";

/** What has happened when a map of the main path is reached, in words; `{f}` stands for the residual function in either notation. */
export function stepWords(unit: RecordedUnit, name: MapName, chosen: ChosenValue): string {
  const at = (map: MapName): string => fixedBySize(valueAt(unit, map, chosen));
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
      return `After its batch norm this is {f}(x): ${at("bn2")} here. No ReLU yet, so {f}(x) has both signs.`;
    case "sum":
      return projected
        ? `The two paths meet: {f}(x) and the projected x have the same shape, ${shape}, and are added: ${at("bn2")} ${signedBySize(valueAt(unit, "projectionBn", chosen))} = ${at("sum")}.`
        : `The two paths meet: {f}(x) and x itself are added, value by value: ${at("bn2")} ${signedBySize(valueAt(unit, "x", chosen))} = ${at("sum")}.`;
    case "y":
      return `The last ReLU leaves ${at("y")}. y, ${shape}, goes to the next unit.`;
    default:
      return "";
  }
}
