import {select} from "d3";
import {append} from "../../../draw/append.js";
import {attributes} from "../../../draw/attributes.js";
import {fixedBySize} from "../../../draw/numbers.js";
import {reachedOnArc, SUM_AT, type Placed} from "../../../picture/unitGraph.js";
import type {MapName} from "../../../run/recordedUnit.js";
import {valueAt} from "./chosenValue.js";
import type {Pixel} from "./convolutionPixel.js";
import {pixelKeys} from "./pixelKeys.js";
import {pixelMarks} from "./pixelMarks.js";
import {drawChannel, isOnSkip, UNIT_PARTS, writeAt, type SceneGroup, type UnitScene} from "./unitScene.js";

/** A map in the picture of a unit. */
export interface MapNode {
  readonly group: SceneGroup;
  /** When the data is there, in steps from x. */
  readonly reached: number;
}

/** What a map is called beside it; `{f}` in the chosen notation. */
export const MAP_LABELS: Readonly<Record<MapName, string>> = {
  x: "x",
  conv1: "conv",
  bn1: "normalized",
  relu: "ReLU",
  conv2: "conv",
  bn2: "{f}(x)",
  projection: "1×1 conv",
  projectionBn: "projected x",
  sum: "sum",
  y: "y"
};

/** Writes a map's name and its chosen value, where there is room for them. */
function label(scene: UnitScene, group: SceneGroup, name: MapName, size: number): void {
  const half = size / 2;
  const value = fixedBySize(valueAt(scene.unit, name, scene.chosen));
  const bold = (text: SVGTextElement) => attributes(select(text), {class: "value", "font-weight": 700});
  if (scene.graph.form === "narrow") {
    if (isOnSkip(name)) {
      bold(writeAt(group, value, 0, half + 13));
      return;
    }
    writeAt(group, MAP_LABELS[name], half + 10, -4, "start");
    bold(writeAt(group, value, half + 10, 14, "start"));
    return;
  }
  // The arc leaves x at its middle: the name stands beside it.
  if (name === "x") writeAt(group, "x", -half, -half - 6, "start");
  else writeAt(group, MAP_LABELS[name], 0, -half - 6);
  bold(writeAt(group, value, 0, half + 16));
}

/** Draws a map at its place, with the chosen pixel marked; with `onPixel` a pointer, and on y the arrow keys, choose another. */
export function mapNode(scene: UnitScene, {name, x, y}: Placed<MapName>, onPixel?: (pixel: Pixel) => void): MapNode {
  const {svg, unit, graph, chosen} = scene;
  const side = isOnSkip(name) ? graph.skipSide : graph.side;
  const group = append(svg, "g", {
    "data-node": name,
    "data-part": UNIT_PARTS[name],
    transform: `translate(${x},${y})`
  });
  drawChannel(scene, group, name, side);
  pixelMarks(group, {unit, name, chosen, side}, onPixel);
  if (name === "y" && onPixel) pixelKeys(group, unit, chosen, onPixel);
  label(scene, group, name, side);
  const reached = isOnSkip(name) ? reachedOnArc(name) * SUM_AT : graph.maps.findIndex((map) => map.name === name);
  return {group, reached};
}
