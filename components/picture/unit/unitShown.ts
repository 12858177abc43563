import type {MapName} from "../../run/recorded/recordedUnit.js";
import {tellingValue, type ChosenValue} from "./arithmetic/chosenValue.js";
import {WHOLE, type OpenedAt} from "./openedAt.js";
import type {OpenedUnit} from "./openedUnit.js";
import {operationOf, opens} from "./operation.js";
import type {Pixel} from "./arithmetic/convolutionPixel.js";
import {hasArithmetic} from "./arithmetic/arithmeticPanels.js";

/** What the picture of an opened unit shows. */
export interface UnitShown {
  readonly unit: OpenedUnit;
  readonly at: OpenedAt;
  readonly chosen: ChosenValue;
}

/** A place that the unit has: no layer without maps, no arithmetic without weights. */
function possible(unit: OpenedUnit, {level, operation}: OpenedAt): OpenedAt {
  if (operation === undefined || level === "unit" || unit.maps[operationOf(operation).makes] === undefined)
    return WHOLE;
  return level === "pixel" && hasArithmetic(unit, operation) ? {level, operation} : {level: "layer", operation};
}

/** What is shown after a change; of another unit first the value that tells most. */
export function changed(shown: UnitShown, to: Partial<UnitShown>): UnitShown {
  const unit = to.unit ?? shown.unit;
  const chosen = to.chosen ?? (unit === shown.unit ? shown.chosen : tellingValue(unit));
  return {unit, chosen, at: possible(unit, to.at ?? shown.at)};
}

/** One level in, at the map that is walked to; undefined at the arithmetic, where there is no more. */
export function inward({unit, at: {level, operation}}: UnitShown, walked: MapName): OpenedAt | undefined {
  const to = level === "unit" ? opens(unit, walked)?.name : operation;
  if (to === undefined || level === "pixel") return undefined;
  return {level: level === "unit" ? "layer" : "pixel", operation: to};
}

/** One level out; undefined at the whole unit. */
export function outward({level, operation}: OpenedAt): OpenedAt | undefined {
  if (level === "unit") return undefined;
  return level === "pixel" && operation ? {level: "layer", operation} : WHOLE;
}

/** The framed pixel moved, around the edges too. */
export function movedPixel({unit, chosen: {pixel, channel}}: UnitShown, by: Pixel): ChosenValue {
  const [rows, columns] = unit.shape;
  const round = (at: number, of: number): number => (at + of) % of;
  return {channel, pixel: {row: round(pixel.row + by.row, rows), column: round(pixel.column + by.column, columns)}};
}

/** The maps in the order in which the arrows walk them: those on the shortcut before the sum. */
export function walkOrder(unit: OpenedUnit, row: readonly MapName[]): readonly MapName[] {
  const onArc = (["projection", "projectionBn"] as const).filter((name) => unit.maps[name] !== undefined);
  const at = row.indexOf("sum");
  return [...row.slice(0, at), ...onArc, ...row.slice(at)];
}
