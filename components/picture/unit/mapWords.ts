import {fixed} from "../../draw/numbers.js";
import type {MapName} from "../../run/recorded/recordedUnit.js";
import {valueAt, type ChosenValue} from "./arithmetic/chosenValue.js";
import type {OpenedAt} from "./openedAt.js";
import {isAlike, type OpenedUnit} from "./openedUnit.js";
import {carried, operationOf} from "./operation.js";
import * as say from "../../words/en/picture/pictureUnitWords.js";

/** What is written around a map; `{f}` in the chosen notation. */
export interface MapWords {
  /** Above it: its letter in the formula, or what is shown of it. */
  readonly letter?: string;
  readonly title?: string;
  /** Under it: what made it, and the framed pixel's value. */
  readonly operation?: string;
  readonly value?: number;
}

const OPERATION: Readonly<Partial<Record<MapName, string>>> = {
  conv1: say.convolution,
  bn1: say.batchNorm,
  relu: "ReLU",
  conv2: say.convolution,
  bn2: say.batchNorm,
  projection: say.operations.projection,
  projectionBn: say.batchNorm,
  sum: say.sum,
  y: "ReLU"
};
/** Where inner layers are folded into one box, what they all were. */
const FOLDED: Readonly<Partial<Record<MapName, string>>> = {relu: "3×3, ReLU", bn2: "3×3", projection: "1×1"};
/** The parts of the formula that light a map. */
export const MAP_PARTS: Readonly<Record<MapName, string>> = {
  x: "x",
  conv1: "conv1",
  bn1: "bn1",
  relu: "relu",
  conv2: "conv2",
  bn2: "bn2 f",
  projection: "projection",
  projectionBn: "projection",
  sum: "sum",
  y: "y relu2"
};

/** A map's letter in the formula of the unit. */
function letterOf(unit: OpenedUnit, name: MapName, folded: boolean): string | undefined {
  if (name === "x" || name === "y") return name;
  if (name === "bn2") return "{f}(x)";
  if (name !== "sum" || folded) return undefined;
  return {projection: "{f}(x) + Wx", identity: "{f}(x) + x", none: say.branchAlone}[unit.shortcut];
}

/** The words around a map at a place of the camera; nothing for a map that is only passed by. */
export function mapWords(
  unit: OpenedUnit,
  name: MapName,
  chosen: ChosenValue,
  {level, operation}: OpenedAt,
  folded: boolean
): MapWords {
  const made = (folded ? FOLDED[name] : undefined) ?? OPERATION[name];
  const letter = letterOf(unit, name, folded);
  const value = valueAt(unit, name, chosen);
  const whole = {...(letter && {letter}), ...(made && {operation: made})};
  const onArc = operation === "projection" || operation === "projectionBn";
  if (level === "unit" || operation === undefined || onArc)
    return name === "x" && !isAlike(unit)
      ? {...whole, ...(!folded && {operation: unit.inputShape.join("×")})}
      : {...whole, value};
  const {reads, makes} = operationOf(operation);
  const shown = operation === "plus" ? ["bn2", carried(unit), "sum", "y"] : [...reads, makes];
  if (!shown.includes(name)) return {};
  const rows = operation === "plus" || operation === "relu" || operation === "relu2";
  if (rows && level === "pixel") return {...whole, ...(made && {operation: made})};
  const convolves = operation === "conv1" || operation === "conv2";
  if (!convolves) return {...whole, operation: OPERATION[name] ?? "", value};
  return {
    title: name === makes ? say.whatComesOut : say.whatComesIn,
    ...(level === "layer" && name === makes && {value})
  };
}

/** A map in words, for those who cannot see it: name, shape, channel, the framed value. */
export function mapName(unit: OpenedUnit, name: MapName, chosen: ChosenValue, channel: number): string {
  const [rows, columns, channels] = name === "x" ? unit.inputShape : unit.shape;
  const what = {x: "x", bn2: say.branchMap, sum: say.sum, y: say.outputMap}[name as string];
  const called = what ?? operationOf(name === "relu" ? "relu" : (name as "conv1")).words;
  const framed = channel === chosen.channel ? say.framedValue(fixed(valueAt(unit, name, chosen), 2)) : "";
  return say.mapTold(called, unit.name, say.by([rows, columns, channels]), channel + 1, framed);
}
