import type {Selection} from "d3";
import {append} from "../../../draw/append.js";
import {notationText} from "../../../draw/notationText.js";
import {signedMap} from "../../../draw/maps/signedMap.js";
import type {OperationName, UnitGraph} from "../../../picture/unitGraph.js";
import type {MapName, RecordedUnit} from "../../../run/recordedUnit.js";
import type {ChosenValue} from "./chosenValue.js";

/** A group in the picture. */
export type SceneGroup = Selection<SVGGElement, undefined, null, undefined>;

/** What every part of a unit's picture is drawn from, and where it is drawn. */
export interface UnitScene {
  readonly svg: Selection<SVGSVGElement, undefined, null, undefined>;
  readonly unit: RecordedUnit;
  readonly graph: UnitGraph;
  readonly chosen: ChosenValue;
}

/** Parts of the formula that a map or an operation is lit with. */
export const UNIT_PARTS: Readonly<Record<MapName | OperationName, string>> = {
  x: "x",
  conv1: "conv1",
  bn1: "bn1",
  relu: "relu",
  conv2: "conv2",
  bn2: "bn2 f",
  projection: "projection",
  projectionBn: "projection",
  sum: "sum",
  y: "y",
  plus: "sum",
  relu2: "relu2"
};

/** Whether a map or an operation belongs to the projection on the shortcut. */
export function isOnSkip(name: MapName | OperationName): name is "projection" | "projectionBn" {
  return name === "projection" || name === "projectionBn";
}

/** Draws the chosen channel of one of the unit's maps around a group's origin, `side` CSS pixels wide and high. */
export function drawChannel({unit, chosen}: UnitScene, group: SceneGroup, name: MapName, side: number): void {
  const [rows, columns, channels] = name === "x" ? unit.inputShape : unit.shape;
  const values = (unit.maps[name] ?? []).filter((_value, i) => i % channels === chosen.channel % channels);
  signedMap(group, values, {rows, columns, side});
}

/** Writes words at a place in a group; `{f}` in the chosen notation. */
export function writeAt(
  group: SceneGroup,
  words: string,
  x: number,
  y: number,
  anchor: "start" | "middle" = "middle"
): SVGTextElement {
  const text = append(group, "text", {x, y, "text-anchor": anchor, fill: "var(--ink)"});
  return notationText(text.node() as SVGTextElement, words);
}
