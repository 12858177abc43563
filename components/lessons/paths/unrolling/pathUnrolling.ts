import {create} from "d3-selection";
import {pathTree, type Branch, type Place} from "./pathTree.js";
import {notationText} from "../../../draw/notationText.js";
import {unitsOf} from "./pathUnits.js";
import {attributes} from "../../../draw/attributes.js";
import {append} from "../../../draw/append.js";

export interface PathUnrollingOptions {
  /** 0: the stack. 1: every path by itself. */
  readonly unrolled?: number;
  /** Number of the path that is marked. */
  readonly path?: number;
  /** CSS pixels. Below 600 the data flows from top to bottom. */
  readonly width?: number;
}

/** Room at the ends of the flow, and beside it; CSS pixels. */
const PAD = 26;
const SIDE = 14;
const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈";
/** A unit's number as a subscript. */
export function subscript(unit: number): string {
  return SUBSCRIPTS[unit] ?? "";
}

/** What a path computes if each f is linear: `f₃(f₁(x))`, with `{f}` for the residual function of both notations. */
export function pathTerm(path: number, n: number): string {
  return unitsOf(path, n).reduce((inside, unit) => `{f}${subscript(unit)}(${inside})`, "x");
}

/** A residual network of n units as a stack, as the tree of its 2ⁿ paths, or on the way from one to the other (Veit et al. 2016, figure 1). */
export function pathUnrolling(n: number, {unrolled = 1, path, width = 640}: PathUnrollingOptions = {}): SVGSVGElement {
  const {branches, sums, starts} = pathTree(n, unrolled);
  const narrow = width < 600;
  const count = 2 ** n;
  const across = narrow ? width : Math.max(190, Math.min(420, count * 30)) * unrolled + 190 * (1 - unrolled);
  const along = narrow ? 90 + n * 84 : width;
  const [w, h] = narrow ? [across, along] : [along, across];
  const side = narrow && count > 8 ? SIDE : PAD;
  const lane = (across - 2 * side) / count;
  const box = Math.max(7, Math.min(24, lane * 0.72) * unrolled + 24 * (1 - unrolled));
  const xy = ([a, c]: Place): [number, number] => {
    const [u, v] = [PAD + a * (along - 2 * PAD), side + c * (across - 2 * side)];
    return narrow ? [v, u] : [u, v];
  };
  const marked = path === undefined ? [] : unitsOf(path, n);
  const words =
    path === undefined
      ? ""
      : ` Marked: the path through ${marked.length === 0 ? "no unit" : `unit ${marked.join(", ")}`}, length ${marked.length}.`;
  const title = `${n === 1 ? "One unit" : `${n} units`}, ${unrolled < 0.5 ? "stacked; they hold" : "unrolled into"} ${count} paths from x to y.${words}`;
  const svg = attributes(create("svg"), {
    width: w,
    height: h,
    viewBox: `0 0 ${w} ${h}`,
    role: "img",
    "aria-label": title,
    "font-size": 12
  });
  svg.append("title").text(title);

  const route = ({from, to, through}: Branch): string => {
    const [[x0, y0], [x1, y1]] = [xy(from), xy(to)];
    // Stacked, the way around has to arc above the layers, or beside them; unrolled, it has a lane of its own.
    const lift = through ? 0 : -(1 - unrolled) * 62;
    const [dx, dy] = narrow ? [lift, (y1 - y0) / 2] : [(x1 - x0) / 2, lift];
    return narrow
      ? `M${x0},${y0}C${x0 + dx},${y0 + dy} ${x1 + dx},${y1 - dy} ${x1},${y1}`
      : `M${x0},${y0}C${x0 + dx},${y0 + dy} ${x1 - dx},${y1 + dy} ${x1},${y1}`;
  };
  const isOn = ({paths}: Branch): boolean => path !== undefined && paths.includes(path);
  const draw = (branch: Branch): void => {
    const on = isOn(branch);
    const group = svg.append("g").attr("data-part", `${branch.through ? "unit" : "around"}${branch.unit}`);
    const colour = on ? "var(--residual)" : "var(--muted)";
    append(group, "path", {
      d: route(branch),
      fill: "none",
      stroke: colour,
      "stroke-width": on ? 3.5 : 1.2,
      "stroke-opacity": on || path === undefined ? 1 : 0.45
    });
    if (!branch.through) return;
    const [[x0, y0], [x1, y1]] = [xy(branch.from), xy(branch.to)];
    // On its own lane rather than halfway to the next: boxes of neighbouring paths stay apart.
    const [x, y] = narrow ? [x0 + (x1 - x0) * 0.28, (y0 + y1) / 2 - 6] : [(x0 + x1) / 2 - 6, y0 + (y1 - y0) * 0.28];
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
  };
  branches.filter((branch) => !isOn(branch)).forEach(draw);
  branches.filter(isOn).forEach(draw);
  for (const {unit, at} of sums) {
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
  starts.forEach((at, i) => {
    const [x, y] = xy(at);
    append(svg, "circle", {cx: x, cy: y, r: i === path ? 4 : 2, fill: i === path ? "var(--residual)" : "var(--ink)"});
  });
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
  // The whole lane of a path answers the pointer.
  if (unrolled === 1)
    starts.forEach((at, i) => {
      const [x, y] = xy(at);
      const rect = append(svg, "rect", {"data-path": i, fill: "transparent"});
      if (narrow) attributes(rect, {x: x - lane / 2, y: 0, width: lane, height: h / Math.max(2, n)});
      else attributes(rect, {x: 0, y: y - lane / 2, width: w / Math.max(2, n), height: lane});
    });
  return svg.node() as SVGSVGElement;
}
