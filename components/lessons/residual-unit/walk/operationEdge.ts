import {append} from "../../../draw/append.js";
import {reachedOnArc, SUM_AT, type OperationName, type Placed} from "../../../picture/unitGraph.js";
import {arithmeticLines} from "./arithmeticLines.js";
import {operationLabel} from "./operationLabel.js";
import {isOnSkip, UNIT_PARTS, writeAt, type SceneGroup, type UnitScene} from "./unitScene.js";

/** An operation on its edge in the picture of a unit, with its arithmetic. */
export interface OperationEdge {
  readonly group: SceneGroup;
  readonly arithmetic: SceneGroup;
  /** Its place on the main path; −1 on the shortcut. */
  readonly at: number;
  /** When the data has passed, in steps from x. */
  readonly reached: number;
}

/** Draws the operation's box, or the circle of the sum; gives its height in CSS pixels. */
function drawOperation({unit, graph: {form}}: UnitScene, group: SceneGroup, name: OperationName): number {
  const isSum = name === "plus";
  const onSkip = isOnSkip(name);
  const label = operationLabel(name, unit, form === "medium" || (form === "narrow" && onSkip));
  // Between two maps of the wide form there is no room for two words side by side.
  const rows = form === "wide" && !onSkip ? label.split(/ (.*)/, 2) : [label];
  const [wide, high] = isSum ? [30, 30] : [Math.max(...rows.map((row) => row.length)) * 6.5 + 9, 8 + 13 * rows.length];
  append(group, "rect", {
    class: "operation",
    x: -wide / 2,
    y: -high / 2,
    width: wide,
    height: high,
    rx: isSum ? 15 : 5,
    fill: "var(--raised)",
    stroke: onSkip ? "var(--projection)" : "var(--ink)"
  });
  rows.forEach((row, i) =>
    append(group, "text", {
      "text-anchor": "middle",
      y: 13 * (i - (rows.length - 1) / 2),
      dy: "0.35em",
      "font-size": isSum ? 20 : 11,
      fill: "var(--ink)"
    }).text(row)
  );
  return high;
}

/** Under the arc there is room for a line of each operation; where narrow, the longer one is broken. */
function skipLines({unit, graph}: UnitScene, name: OperationName, lines: readonly string[]): readonly string[] {
  if (graph.form !== "narrow") return [lines.join(" ")];
  const label = operationLabel(name, unit, true);
  return lines.length === 3
    ? [`${label}: ${lines.slice(1).join(" ")}`]
    : [`${label}: ${lines.slice(0, 2).join(" ")}`, `    ${lines.slice(2).join(" ")}`];
}

/** Writes the arithmetic of an operation on the shortcut: below its maps, or at the picture's foot where narrow. */
function writeOnSkip({graph}: UnitScene, group: SceneGroup, name: OperationName, lines: readonly string[]): void {
  const {arc, skipMaps, skipSide, height} = graph;
  const [from, to] = [arc[0] ?? {x: 0, y: 0}, arc[arc.length - 1] ?? {x: 0, y: 0}];
  lines.forEach((words, i) => {
    const line = (name === "projection" ? 0 : 1) + i;
    if (graph.form === "narrow") writeAt(group, words, 4, height - 44 + 15 * line, "start");
    else writeAt(group, words, (from.x + to.x) / 2, (skipMaps[0]?.y ?? 0) + skipSide / 2 + 36 + 17 * line);
  });
}

/** Writes the arithmetic of an operation on the main path: below it, or beside it where narrow. `high` is its box's height. */
function writeOnMain(
  {graph: {form, width, side}}: UnitScene,
  group: SceneGroup,
  {x, y}: Placed<OperationName>,
  lines: readonly string[],
  high: number
): void {
  const narrow = form === "narrow";
  const top = narrow ? y + 4 - ((lines.length - 1) * 14) / 2 : y + side / 2 + 44;
  const left = narrow ? x + 40 : form === "wide" ? x : Math.min(Math.max(x, 60), width - 60);
  if (!narrow)
    append(group, "path", {d: `M${x},${y + high / 2}V${top - 13}`, stroke: "var(--line)", "stroke-dasharray": "2 3"});
  lines.forEach((words, i) => writeAt(group, words, left, top + i * (narrow ? 14 : 16), narrow ? "start" : "middle"));
}

/** Draws an operation at its place, with the arithmetic of the chosen value. */
export function operationEdge(scene: UnitScene, place: Placed<OperationName>): OperationEdge {
  const {svg, unit, graph, chosen} = scene;
  const {name, x, y} = place;
  const group = append(svg, "g", {"data-part": UNIT_PARTS[name], transform: `translate(${x},${y})`});
  const high = drawOperation(scene, group, name);
  const lines = arithmeticLines(unit, name, chosen);
  const arithmetic = append(svg, "g", {class: "arithmetic", "font-size": graph.form === "narrow" ? 11 : 12});
  if (isOnSkip(name)) {
    writeOnSkip(scene, arithmetic, name, skipLines(scene, name, lines));
    return {group, arithmetic, at: -1, reached: reachedOnArc(name) * SUM_AT};
  }
  const at = graph.operations.findIndex((operation) => operation.name === name);
  writeOnMain(scene, arithmetic, place, lines, high);
  return {group, arithmetic, at, reached: at + 0.5};
}
