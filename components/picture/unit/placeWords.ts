import {fixed, percent} from "../../draw/numbers.js";
import type {MapName} from "../../run/recorded/recordedUnit.js";
import {channelOf, isAlike, type OpenedUnit} from "./openedUnit.js";
import {chosenConvolution, valueAt, type ChosenValue} from "./arithmetic/chosenValue.js";
import type {OpenedAt} from "./openedAt.js";
import {carried, operationOf, type OperationName} from "./operation.js";
import {strongestTerm} from "./arithmetic/strongestTerm.js";
import {hasArithmetic} from "./arithmetic/arithmeticPanels.js";

const two = (value: number): string => fixed(value, 2);

/** What one value of an operation comes from, in a sentence. */
function arithmeticWords(unit: OpenedUnit, operation: OperationName, chosen: ChosenValue): string {
  const at = (map: MapName): number => valueAt(unit, map, chosen);
  switch (operation) {
    case "conv1":
    case "conv2": {
      const pixel = chosenConvolution(unit, operation, chosen);
      const most = strongestTerm(pixel);
      const {length} = pixel.terms;
      const products = length * pixel.kernel ** 2;
      return `${products} products, ${pixel.kernel ** 2} of each of ${length} channels, make the pixel: ${two(pixel.value)}. Channel ${(most?.channel ?? 0) + 1} adds most, ${two(most?.sum ?? 0)}.`;
    }
    case "projection": {
      const {value, terms} = chosenConvolution(unit, operation, chosen);
      return `x is ${unit.inputShape.join("×")}, {f}(x) is ${unit.shape.join("×")}. At every ${unit.stride === 2 ? "second " : ""}place the 1×1 convolution takes one value of each of the ${terms.length} channels of x times its weight, and sums them: ${two(value)}.`;
    }
    case "plus": {
      const f = at("bn2");
      if (unit.shortcut === "none")
        return `Nothing comes over the shortcut: the framed value of the sum is {f}(x) alone, ${two(f)}.`;
      const x = at(carried(unit));
      const carries = unit.shortcut === "projection" ? "its projection carries" : "the shortcut carries";
      return f < 0
        ? `In the framed pixel ${carries} ${two(x)}, and {f}(x) takes ${two(-f)} away: ${two(at("sum"))}.`
        : `In the framed pixel ${carries} ${two(x)}, and {f}(x) adds ${two(f)}: ${two(at("sum"))}.`;
    }
    case "relu":
      return at("bn1") < 0
        ? `The framed value, ${two(at("bn1"))}, is negative: the inner ReLU cuts it.`
        : `The framed value, ${two(at("bn1"))}, is positive: the inner ReLU hands it on as it is.`;
    case "relu2": {
      const sums = channelOf(unit, "sum", chosen.channel);
      const cut = sums.filter((value) => value < 0).length / sums.length;
      return `In this channel ${percent(cut)} of the sums lie below zero. The last ReLU cuts them; what is positive it hands on as it is.`;
    }
    default:
      return "Batch norm moves and stretches each channel by its own numbers; the place in the map does not matter.";
  }
}

/** What a unit without its shortcut lacks. */
const missingWords = (unit: OpenedUnit): string =>
  `The shortcut is cut: ${isAlike(unit) ? "x" : "the projection of x"} is missing in the sum. The unit hands on ReLU({f}(x)) alone, and all units after it get that instead.`;

/** What a place of the camera shows, in one or two sentences; `{f}` in the chosen notation. */
export function placeWords(unit: OpenedUnit, {level, operation}: OpenedAt, chosen: ChosenValue): string {
  if ((level === "unit" || operation === undefined) && unit.shortcut === "none") return missingWords(unit);
  if (level === "unit" || operation === undefined)
    return unit.shortcut === "identity"
      ? "Under each map stands the value of its framed pixel. Blue is positive, grey to ink negative, the page’s own colour zero; x, {f}(x), their sum and y share one scale."
      : `x is ${unit.inputShape.join("×")}, everything after it ${unit.shape.join("×")}: on the shortcut a 1×1 convolution with stride ${unit.stride} brings x into shape.`;
  if (level === "pixel" && hasArithmetic(unit, operation)) return arithmeticWords(unit, operation, chosen);
  const {words} = operationOf(operation);
  return `The ${words}: on the left what comes in, on the right what comes out, each with the same framed pixel.`;
}
