import {create, select, type Selection} from "d3-selection";
import {line} from "d3-shape";
import {
  mapOnArc,
  pointAlong,
  reachedOnArc,
  SUM_AT,
  unitGraph,
  type OperationName,
  type Point,
  type UnitPlace
} from "../../picture/unitGraph.js";
import {notationText} from "../../draw/notationText.js";
import {signedMap} from "../../draw/signedMap.js";
import type {MapName, RecordedUnit} from "../../run/recordedUnit.js";
import type {Pixel} from "./unitArithmetic.js";
import {pixelKeys, pixelMarks} from "./pixelMarks.js";
import {shortNumber} from "../../draw/shortNumber.js";
import {unitName} from "./unitName.js";
import {arithmetic, operationLabel, valueAt, type ChosenValue} from "./unitSteps.js";
import {attributes} from "../../draw/attributes.js";
import {append} from "../../draw/append.js";

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

type Group = Selection<SVGGElement, undefined, null, undefined>;

/** What a map is called beside it; `{f}` in the chosen notation. */
const NAMES: Readonly<Record<MapName, string>> = {
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
/** Parts of the formula that a map or an operation is lit with. */
const PARTS: Readonly<Record<MapName | OperationName, string>> = {
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

/** One channel of a recorded map, row by row. */
function channelOf(unit: RecordedUnit, name: MapName, channel: number): readonly number[] {
  const channels = name === "x" ? unit.inputShape[2] : unit.shape[2];
  return (unit.maps[name] ?? []).filter((_value, i) => i % channels === channel % channels);
}

/**
 * A residual unit with the maps of a trained network: maps are nodes, operations lie on the edges with the arithmetic of one output
 * value, and the data goes along both paths at once until the sum (He et al. 2015, figure 2).
 */
export function unitDiagram(
  unit: RecordedUnit,
  {width = 960, chosen = {pixel: {row: 6, column: 8}, channel: 0}, position = 0, onPixel}: UnitDiagramOptions = {}
): UnitDiagram {
  const graph = unitGraph(unit.weights.projection === undefined ? "identity" : "projection", width);
  const {form, side, skipSide, maps, operations, arc, skipMaps, skipOperations} = graph;
  const narrow = form === "narrow";
  const projected = skipMaps.length > 0;
  const skipColour = projected ? "var(--projection)" : "var(--residual)";
  const values = maps.map(({name}) => `${NAMES[name].replace("{f}", "f")} ${shortNumber(valueAt(unit, name, chosen))}`);
  const title = `${unitName(unit.id)} of the trained network, ${projected ? "projection" : "identity"} shortcut. One value on its way: ${values.join(", ")}.`;
  const svg = attributes(create("svg"), {
    class: "unit-picture",
    width: graph.width,
    height: graph.height,
    viewBox: `0 0 ${graph.width} ${graph.height}`,
    role: "group",
    "aria-label": title,
    "font-size": 13
  });
  const path = line<Point>(
    ({x}) => x,
    ({y}) => y
  );
  const main = svg.append("g").attr("data-part", "f");
  append(main, "path", {d: path(maps), fill: "none", stroke: "var(--muted)", "stroke-width": 1.5});
  const skip = svg.append("g").attr("data-part", projected ? "skip projection" : "skip");
  append(skip, "path", {
    class: "skip",
    d: path(arc),
    fill: "none",
    stroke: skipColour,
    "stroke-width": 3,
    "stroke-dasharray": projected ? "3 3" : null
  });

  const sideOf = (name: MapName): number => (name === "projection" || name === "projectionBn" ? skipSide : side);
  const drawMap = (group: Group, name: MapName, size: number): void => {
    const [rows, columns] = name === "x" ? unit.inputShape : unit.shape;
    signedMap(group, channelOf(unit, name, chosen.channel), {rows, columns, side: size});
  };
  const text = (group: Group, words: string, x: number, y: number, anchor: "start" | "middle" = "middle") =>
    notationText(
      append(group, "text", {x, y, "text-anchor": anchor, fill: "var(--ink)"}).node() as SVGTextElement,
      words
    );

  const bold = (value: SVGTextElement) => attributes(select(value), {class: "value", "font-weight": 700});

  const nodes = [...maps, ...skipMaps].map((place) => {
    const {name, x, y} = place;
    const onSkip = skipMaps.includes(place);
    const group = append(svg, "g", {"data-node": name, "data-part": PARTS[name], transform: `translate(${x},${y})`});
    const size = sideOf(name);
    drawMap(group, name, size);
    pixelMarks(group, unit, name, chosen, size, onPixel);
    if (name === "y" && onPixel) pixelKeys(group, unit, chosen, onPixel);
    const value = shortNumber(valueAt(unit, name, chosen));
    if (narrow && onSkip) {
      bold(text(group, value, 0, size / 2 + 13));
    } else if (narrow) {
      text(group, NAMES[name], size / 2 + 10, -4, "start");
      bold(text(group, value, size / 2 + 10, 14, "start"));
    } else {
      // The arc leaves x at its middle: the name stands beside it.
      if (name === "x") text(group, "x", -size / 2, -size / 2 - 6, "start");
      else text(group, NAMES[name], 0, -size / 2 - 6);
      bold(text(group, value, 0, size / 2 + 16));
    }
    return {
      name,
      group,
      reached: onSkip
        ? reachedOnArc(name as "projection" | "projectionBn") * SUM_AT
        : maps.findIndex((map) => map.name === name)
    };
  });

  const [from, to] = [arc[0] ?? {x: 0, y: 0}, arc[arc.length - 1] ?? {x: 0, y: 0}];
  /** Under the arc there is room for a line of each operation; where narrow, the longer one is broken. */
  const skipLines = (name: OperationName, lines: readonly string[]): readonly string[] => {
    if (!narrow) return [lines.join(" ")];
    const label = operationLabel(name, unit, true);
    return lines.length === 3
      ? [`${label}: ${lines.slice(1).join(" ")}`]
      : [`${label}: ${lines.slice(0, 2).join(" ")}`, `    ${lines.slice(2).join(" ")}`];
  };
  const edges = [...operations, ...skipOperations].map((place: UnitPlace<OperationName>) => {
    const {name, x, y} = place;
    const onSkip = name === "projection" || name === "projectionBn";
    const group = append(svg, "g", {"data-part": PARTS[name], transform: `translate(${x},${y})`});
    const short = form === "medium" || (narrow && onSkip);
    const label = operationLabel(name, unit, short);
    // Between two maps of the wide form there is no room for two words side by side.
    const rows = form === "wide" && !onSkip ? label.split(/ (.*)/, 2) : [label];
    const box =
      name === "plus"
        ? {wide: 30, high: 30}
        : {wide: Math.max(...rows.map((row) => row.length)) * 6.5 + 9, high: 8 + 13 * rows.length};
    append(group, "rect", {
      class: "operation",
      x: -box.wide / 2,
      y: -box.high / 2,
      width: box.wide,
      height: box.high,
      rx: name === "plus" ? 15 : 5,
      fill: "var(--raised)",
      stroke: onSkip ? "var(--projection)" : "var(--ink)"
    });
    rows.forEach((row, i) =>
      append(group, "text", {
        "text-anchor": "middle",
        y: 13 * (i - (rows.length - 1) / 2),
        dy: "0.35em",
        "font-size": name === "plus" ? 20 : 11,
        fill: "var(--ink)"
      }).text(row)
    );
    const lines = arithmetic(unit, name, chosen);
    const sum = append(svg, "g", {class: "arithmetic", "font-size": narrow ? 11 : 12});
    if (onSkip) {
      skipLines(name, lines).forEach((words, i) => {
        const line = (name === "projection" ? 0 : 1) + i;
        if (narrow) text(sum, words, 4, graph.height - 44 + 15 * line, "start");
        else text(sum, words, (from.x + to.x) / 2, (skipMaps[0]?.y ?? 0) + skipSide / 2 + 36 + 17 * line);
      });
      return {name, group, sum, at: -1, reached: reachedOnArc(name) * SUM_AT};
    }
    const at = operations.findIndex((operation) => operation.name === name);
    const top = narrow ? y + 4 - ((lines.length - 1) * 14) / 2 : y + side / 2 + 44;
    const left = narrow ? x + 40 : form === "wide" ? x : Math.min(Math.max(x, 60), width - 60);
    if (!narrow)
      append(sum, "path", {
        d: `M${x},${y + box.high / 2}V${top - 13}`,
        stroke: "var(--line)",
        "stroke-dasharray": "2 3"
      });
    lines.forEach((words, i) => text(sum, words, left, top + i * (narrow ? 14 : 16), narrow ? "start" : "middle"));
    return {name, group, sum, at, reached: at + 0.5};
  });
  if (!projected) {
    const middle = pointAlong(arc, 0.5);
    const label = append(skip, "text", {fill: skipColour, "font-weight": 600});
    if (narrow)
      attributes(label, {
        transform: `translate(${middle.x - 8},${middle.y}) rotate(-90)`,
        "text-anchor": "middle"
      }).text("identity: x as it is");
    else attributes(label, {x: middle.x, y: middle.y - 10, "text-anchor": "middle"}).text("identity: x as it is");
  }

  const packet = (): Group => append(svg, "g", {class: "packet", "pointer-events": "none"});
  const [mainPacket, skipPacket] = [packet(), packet()];
  const shown = new Map<Group, MapName>();
  const carry = (group: Group, name: MapName, {x, y}: Point): void => {
    group.attr("transform", `translate(${x},${y})`);
    if (shown.get(group) === name) return;
    shown.set(group, name);
    group.selectChildren().remove();
    drawMap(group, name, 30);
    attributes(group.select("rect"), {stroke: "var(--focus)", "stroke-width": 2.5});
  };
  function update(at: number): void {
    const last = maps.length - 1;
    const carried = maps[Math.min(last, Math.floor(at + 0.5))] ?? maps[0];
    if (carried) carry(mainPacket, carried.name, pointAlong(maps, at / last));
    const beside = Math.min(1, at / SUM_AT);
    carry(skipPacket, mapOnArc(graph, beside), pointAlong(arc, beside));
    const travelling = Math.abs(at - Math.round(at)) > 1e-3;
    mainPacket.attr("visibility", travelling ? null : "hidden");
    skipPacket.attr("visibility", at > 0 && at < SUM_AT ? null : "hidden");
    const current = Math.min(operations.length - 1, Math.max(0, Math.ceil(at - 1e-3) - 1));
    for (const {group, reached} of nodes)
      group.classed("ahead", at < reached - 1e-3).classed("current", Math.abs(at - reached) < 1e-3);
    for (const edge of edges) {
      const here = edge.at === current && at > 0;
      edge.group.classed("current", here);
      // Only the middle form has no room for the arithmetic of every edge of the main path.
      const hidden = form === "medium" && edge.at >= 0 ? !here : at < edge.reached - 1e-3;
      edge.sum.classed("ahead", hidden).classed("current", here);
    }
  }
  update(position);
  return {element: svg.node() as SVGSVGElement, steps: maps.length - 1, update};
}
