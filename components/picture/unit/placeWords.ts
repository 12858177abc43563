import {fixed, percent} from "../../draw/numbers.js";
import type {MapName} from "../../run/recorded/recordedUnit.js";
import {channelOf, isAlike, type OpenedUnit} from "./openedUnit.js";
import {chosenConvolution, valueAt, type ChosenValue} from "./arithmetic/chosenValue.js";
import type {OpenedAt} from "./openedAt.js";
import {carried, operationOf, type OperationName} from "./operation.js";
import {strongestTerm} from "./arithmetic/strongestTerm.js";
import {hasArithmetic} from "./arithmetic/arithmeticPanels.js";
import * as say from "../../words/en/picture/pictureUnitWords.js";

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
      return say.productsMakeThePixel(
        products,
        pixel.kernel ** 2,
        length,
        two(pixel.value),
        (most?.channel ?? 0) + 1,
        two(most?.sum ?? 0)
      );
    }
    case "projection": {
      const {value, terms} = chosenConvolution(unit, operation, chosen);
      return say.theProjectionSums(
        unit.inputShape.join("×"),
        unit.shape.join("×"),
        unit.stride === 2 ? say.secondPlace : say.place,
        terms.length,
        two(value)
      );
    }
    case "plus": {
      const f = at("bn2");
      if (unit.shortcut === "none") return say.nothingComesOver(two(f));
      const x = at(carried(unit));
      const carries = unit.shortcut === "projection" ? say.itsProjectionCarries : say.theShortcutCarries;
      return f < 0
        ? say.takesAway(carries, two(x), two(-f), two(at("sum")))
        : say.adds(carries, two(x), two(f), two(at("sum")));
    }
    case "relu":
      return at("bn1") < 0 ? say.reluCuts(two(at("bn1"))) : say.reluHandsOn(two(at("bn1")));
    case "relu2": {
      const sums = channelOf(unit, "sum", chosen.channel);
      const cut = sums.filter((value) => value < 0).length / sums.length;
      return say.sumsBelowZero(percent(cut));
    }
    default:
      return say.batchNormMoves;
  }
}

/** What a unit without its shortcut lacks. */
const missingWords = (unit: OpenedUnit): string => say.theShortcutIsCut(isAlike(unit) ? "x" : say.theProjectionOfX);

/** What a place of the camera shows, in one or two sentences; `{f}` in the chosen notation. */
export function placeWords(unit: OpenedUnit, {level, operation}: OpenedAt, chosen: ChosenValue): string {
  if ((level === "unit" || operation === undefined) && unit.shortcut === "none") return missingWords(unit);
  if (level === "unit" || operation === undefined)
    return unit.shortcut === "identity"
      ? say.underEachMap
      : say.intoShape(unit.inputShape.join("×"), unit.shape.join("×"), unit.stride);
  if (level === "pixel" && hasArithmetic(unit, operation)) return arithmeticWords(unit, operation, chosen);
  return say.leftAndRight(operationOf(operation).words);
}
