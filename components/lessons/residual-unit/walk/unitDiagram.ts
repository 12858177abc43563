import {create, line} from "d3";
import {append} from "../../../draw/append.js";
import {attributes} from "../../../draw/attributes.js";
import {notationWords} from "../../../draw/notationText.js";
import {fixedBySize} from "../../../draw/numbers.js";
import {mapOnArc, pointAlong, SUM_AT, unitGraph, type Point} from "../../../picture/unitGraph.js";
import type {RecordedUnit} from "../../../run/recordedUnit.js";
import {unitName} from "../unitName.js";
import {valueAt, type ChosenValue} from "./chosenValue.js";
import type {Pixel} from "./convolutionPixel.js";
import {MAP_LABELS, mapNode} from "./mapNode.js";
import {operationEdge} from "./operationEdge.js";
import {travellingMap} from "./travellingMap.js";
import type {SceneGroup, UnitScene} from "./unitScene.js";

export interface UnitDiagramOptions {
  /** CSS pixels. */
  readonly width?: number;
  readonly chosen?: ChosenValue;
  /** Steps from x, 0 to 7, at first; fractions lie between two maps. */
  readonly position?: number;
  /** Called when the reader points at an output pixel. */
  readonly onPixel?: (pixel: Pixel) => void;
}

/** A unit's picture, and how far its data has come. */
export interface UnitDiagram {
  readonly element: SVGSVGElement;
  /** Steps from x to y. */
  readonly steps: number;
  update(position: number): void;
}

/** Two places closer than this, in steps, are the same. */
const CLOSE = 1e-3;

const path = line<Point>(
  ({x}) => x,
  ({y}) => y
);

/** The empty picture of a unit, with its size and its name. */
function emptyScene(unit: RecordedUnit, width: number, chosen: ChosenValue): UnitScene {
  const shortcut = unit.weights.projection === undefined ? "identity" : "projection";
  const graph = unitGraph(shortcut, width);
  const values = graph.maps.map(
    ({name}) => `${notationWords(MAP_LABELS[name])} ${fixedBySize(valueAt(unit, name, chosen))}`
  );
  const svg = attributes(create("svg"), {
    class: "unit-picture",
    width: graph.width,
    height: graph.height,
    viewBox: `0 0 ${graph.width} ${graph.height}`,
    role: "group",
    "aria-label": `${unitName(unit.id)} of the trained network, ${shortcut} shortcut. One value on its way: ${values.join(", ")}.`,
    "font-size": 13
  });
  return {svg, unit, graph, chosen};
}

/** Writes along an identity shortcut what it does. */
function writeIdentity(skip: SceneGroup, {form, arc}: UnitScene["graph"]): void {
  const {x, y} = pointAlong(arc, 0.5);
  const place: Readonly<Record<string, string | number>> =
    form === "narrow"
      ? {transform: `translate(${x - 8},${y}) rotate(-90)`, "text-anchor": "middle"}
      : {x, y: y - 10, "text-anchor": "middle"};
  append(skip, "text", {fill: "var(--residual)", "font-weight": 600, ...place}).text("identity: x as it is");
}

/** Draws the lines of both paths. */
function drawPaths({svg, graph: {maps, arc, skipMaps}, graph}: UnitScene): void {
  const projected = skipMaps.length > 0;
  const main = svg.append("g").attr("data-part", "f");
  append(main, "path", {d: path(maps), fill: "none", stroke: "var(--muted)", "stroke-width": 1.5});
  const skip = svg.append("g").attr("data-part", projected ? "skip projection" : "skip");
  append(skip, "path", {
    class: "skip",
    d: path(arc),
    fill: "none",
    stroke: projected ? "var(--projection)" : "var(--residual)",
    "stroke-width": 3,
    "stroke-dasharray": projected ? "3 3" : null
  });
  if (!projected) writeIdentity(skip, graph);
}

/**
 * A residual unit with the maps of a trained network: maps are nodes, operations lie on the edges with the arithmetic of one output
 * value, and the data goes along both paths at once until the sum (He et al. 2015, figure 2).
 */
export function unitDiagram(
  unit: RecordedUnit,
  {width = 960, chosen = {pixel: {row: 6, column: 8}, channel: 0}, position = 0, onPixel}: UnitDiagramOptions = {}
): UnitDiagram {
  const scene = emptyScene(unit, width, chosen);
  const {svg, graph} = scene;
  const {form, maps, operations, arc, skipMaps, skipOperations} = graph;
  const last = maps.length - 1;
  drawPaths(scene);
  const nodes = [...maps, ...skipMaps].map((place) => mapNode(scene, place, onPixel));
  const edges = [...operations, ...skipOperations].map((place) => operationEdge(scene, place));
  const [mainMap, skipMap] = [travellingMap(scene), travellingMap(scene)];

  function update(at: number): void {
    const carried = maps[Math.min(last, Math.floor(at + 0.5))]?.name ?? "x";
    mainMap.carry(carried, pointAlong(maps, at / last), Math.abs(at - Math.round(at)) > CLOSE);
    const beside = Math.min(1, at / SUM_AT);
    skipMap.carry(mapOnArc(graph, beside), pointAlong(arc, beside), at > 0 && at < SUM_AT);
    const current = Math.min(operations.length - 1, Math.max(0, Math.ceil(at - CLOSE) - 1));
    for (const {group, reached} of nodes)
      group.classed("ahead", at < reached - CLOSE).classed("current", Math.abs(at - reached) < CLOSE);
    for (const edge of edges) {
      const here = edge.at === current && at > 0;
      edge.group.classed("current", here);
      // Only the middle form has no room for the arithmetic of every edge of the main path.
      const hidden = form === "medium" && edge.at >= 0 ? !here : at < edge.reached - CLOSE;
      edge.arithmetic.classed("ahead", hidden).classed("current", here);
    }
  }
  update(position);
  return {element: svg.node() as SVGSVGElement, steps: last, update};
}
