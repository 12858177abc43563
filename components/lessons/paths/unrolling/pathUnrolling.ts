import {create, type Selection} from "d3";
import type {Branch, Sum} from "./pathTree.js";
import {append} from "../../../draw/append.js";
import {attributes} from "../../../draw/attributes.js";
import {notationText} from "../../../draw/notationText.js";
import {subscript} from "../../../draw/numbers.js";
import {unitsOf} from "./pathUnits.js";
import {unrollingLayout, type UnrollingLayout} from "./unrollingLayout.js";
import * as say from "../../../words/en/lessons/paths/pathsFiguresWords.js";

export interface PathUnrollingOptions {
  /** 0: the stack. 1: every path by itself. */
  readonly unrolled?: number;
  /** Number of the path that is marked. */
  readonly path?: number | undefined;
  /** CSS pixels. Below 600 the data flows from top to bottom. */
  readonly width?: number;
}

type Plane = Selection<SVGSVGElement, undefined, null, undefined>;

/** What the picture shows, in words. */
function unrollingWords(n: number, unrolled: number, path: number | undefined): string {
  const what = (unrolled < 0.5 ? say.stacked : say.unrolledInto)(n, 2 ** n);
  if (path === undefined) return what;
  const marked = unitsOf(path, n);
  return what + (marked.length === 0 ? say.markedAroundAll : say.markedThrough(marked.join(", "), marked.length));
}

/** One way from a sum to the next, with its box of layers; `faded` where another path is marked. */
function drawBranch(svg: Plane, branch: Branch, layout: UnrollingLayout, on: boolean, faded: boolean): void {
  const {box, narrow} = layout;
  const group = svg.append("g").attr("data-part", `${branch.through ? "unit" : "around"}${branch.unit}`);
  append(group, "path", {
    d: layout.route(branch),
    fill: "none",
    stroke: on ? "var(--residual)" : "var(--muted)",
    "stroke-width": on ? 3.5 : 1.2,
    "stroke-opacity": faded ? 0.45 : 1
  });
  if (!branch.through) return;
  const [x, y] = layout.boxAt(branch);
  const long = narrow ? box : Math.max(box, Math.min(34, box * 1.6));
  append(group, "rect", {
    x: x - long / 2,
    y: y - box / 2,
    width: long,
    height: box,
    rx: box / 8,
    fill: on ? "var(--residual)" : "var(--surface)",
    stroke: on ? "var(--residual)" : "var(--ink)",
    "stroke-width": 1.2
  });
  if (box < 14) return;
  const text = append(group, "text", {
    x,
    y,
    dy: "0.34em",
    "text-anchor": "middle",
    fill: on ? "var(--surface)" : "var(--ink)"
  });
  notationText(text.node() as SVGTextElement, `{f}${subscript(branch.unit)}`);
}

/** A sum: a circle, with its plus sign where there is room. */
function drawSum(svg: Plane, {unit, at}: Sum, {xy, box}: UnrollingLayout): void {
  const [x, y] = xy(at);
  const radius = Math.max(3, Math.min(9, box / 2));
  const group = svg.append("g").attr("data-part", `sum${unit}`);
  append(group, "circle", {
    cx: x,
    cy: y,
    r: radius,
    fill: "var(--surface)",
    stroke: "var(--ink)",
    "stroke-width": 1.2
  });
  if (radius >= 6)
    append(group, "path", {d: `M${x - 4},${y}h8M${x},${y - 4}v8`, stroke: "var(--ink)", "stroke-width": 1.2});
}

/** The names at both ends: x, and y with the number of units. */
function drawEnds(svg: Plane, n: number, {xy, narrow}: UnrollingLayout): void {
  const [startX, startY] = xy([0, 0.5]);
  const [endX, endY] = xy([1, 0.5]);
  const label = (x: number, y: number, text: string): void =>
    void append(svg, "text", {
      x,
      y,
      dy: "0.34em",
      "text-anchor": "middle",
      "font-style": "italic",
      "font-size": 14,
      fill: "var(--ink)"
    }).text(text);
  label(narrow ? startX : startX - 14, narrow ? startY - 14 : startY, "x");
  label(narrow ? endX + 22 : endX, narrow ? endY : endY - 20, `y${subscript(n)}`);
}

/** Over the beginning of each path its whole lane, which answers the pointer. */
function drawLanes(svg: Plane, n: number, {starts, xy, narrow, lane, width, height}: UnrollingLayout): void {
  starts.forEach((at, i) => {
    const [x, y] = xy(at);
    const rect = append(svg, "rect", {"data-path": i, fill: "transparent"});
    if (narrow) attributes(rect, {x: x - lane / 2, y: 0, width: lane, height: height / Math.max(2, n)});
    else attributes(rect, {x: 0, y: y - lane / 2, width: width / Math.max(2, n), height: lane});
  });
}

/** A residual network of n units as a stack, as the tree of its 2ⁿ paths, or on the way from one to the other (Veit et al. 2016, figure 1). */
export function pathUnrolling(
  n: number,
  {unrolled = 1, path, width: wanted = 640}: PathUnrollingOptions = {}
): SVGSVGElement {
  const layout = unrollingLayout(n, unrolled, wanted);
  const {width, height, branches, sums, starts, xy} = layout;
  const title = unrollingWords(n, unrolled, path);
  const svg: Plane = attributes(create("svg"), {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": title,
    "font-size": 12
  });
  svg.append("title").text(title);
  const isOn = ({paths}: Branch): boolean => path !== undefined && paths.includes(path);
  // The marked path lies above the others.
  for (const on of [false, true])
    for (const branch of branches)
      if (isOn(branch) === on) drawBranch(svg, branch, layout, on, !on && path !== undefined);
  for (const sum of sums) drawSum(svg, sum, layout);
  starts.forEach((at, i) => {
    const [x, y] = xy(at);
    append(svg, "circle", {cx: x, cy: y, r: i === path ? 4 : 2, fill: i === path ? "var(--residual)" : "var(--ink)"});
  });
  drawEnds(svg, n, layout);
  if (unrolled === 1) drawLanes(svg, n, layout);
  return svg.node() as SVGSVGElement;
}
