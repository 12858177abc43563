import {create, line, scaleLinear} from "d3";
import {append} from "../../../draw/append.js";
import {attributes} from "../../../draw/attributes.js";
import {networkLine} from "../../../draw/networkLine.js";
import {notationText} from "../../../draw/notationText.js";
import {fixed, subscript} from "../../../draw/numbers.js";
import type {TwinName} from "../../../run/networkRun.js";
import {PART_X} from "./curveConfig.js";
import * as say from "../../../words/en/lessons/residualLearningCurveWords.js";

/** Pixels of one small picture at most, between two, and of its name above. */
const CELL = {most: 104, gap: 8, head: 18} as const;
/** Small pictures in a row, below and from so many pixels of room on: sixteen fill their rows. */
const COLUMNS = {narrow: 4, wide: 8, from: 520} as const;
/** Ends of both axes of a small picture. */
const LIMIT = 3.5;

/** How large the blocks' curves are. */
function range(parts: readonly (readonly number[])[]): string {
  const largest = parts.map((part) => Math.max(...part.map(Math.abs)));
  if (largest.length === 0) return say.noneYet;
  return say.largestValueTo(fixed(Math.min(...largest), 1), fixed(Math.max(...largest), 1));
}

/** Each block's own f as a small picture, all on the same axes (−3.5 to 3.5 both ways): one look tells curves from corrections. */
export function blockCurves(
  network: TwinName,
  parts: readonly (readonly number[])[],
  {width = 640}: {readonly width?: number} = {}
): SVGSVGElement {
  const most = width < COLUMNS.from ? COLUMNS.narrow : COLUMNS.wide;
  const size = Math.min(CELL.most, Math.floor((width + CELL.gap) / most) - CELL.gap);
  const columns = Math.max(1, Math.min(parts.length, most));
  const rows = Math.max(1, Math.ceil(parts.length / columns));
  const drawn = columns * (size + CELL.gap) - CELL.gap;
  const height = rows * (size + CELL.head + CELL.gap) - CELL.gap;
  const title = say.theChainsBlocks(network, parts.length, range(parts));
  const svg = attributes(create("svg"), {
    width: drawn,
    height,
    viewBox: `0 0 ${drawn} ${height}`,
    role: "img",
    "aria-label": title,
    "font-size": 12
  });
  svg.append("title").text(title);
  const x = scaleLinear([-LIMIT, LIMIT], [0, size]);
  const y = scaleLinear([-LIMIT, LIMIT], [size, 0]).clamp(true);
  const path = line<number>(
    (_, i) => x(PART_X[i] ?? 0),
    (value) => y(value)
  );
  parts.forEach((part, k) => {
    const left = (k % columns) * (size + CELL.gap);
    const top = Math.floor(k / columns) * (size + CELL.head + CELL.gap);
    const cell = append(svg, "g", {"data-part": "f", transform: `translate(${left},${top})`});
    const label = append(cell, "text", {y: 12, fill: "var(--muted)"}).node();
    if (label) notationText(label, `{f}${subscript(k + 1)}`);
    const plane = append(cell, "g", {transform: `translate(0,${CELL.head})`});
    append(plane, "rect", {width: size, height: size, fill: "var(--raised)", stroke: "var(--line)"});
    append(plane, "path", {d: `M0,${y(0)}H${size}`, stroke: "var(--muted)", "stroke-width": 1});
    networkLine(plane, network, path(part));
  });
  return svg.node() as SVGSVGElement;
}
