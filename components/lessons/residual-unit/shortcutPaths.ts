import {create, type Selection} from "d3-selection";
import {line} from "d3-shape";
import type {ShortcutFit, ShortcutSetting} from "./shortcutFit.js";
import type {Shape} from "../../network/network.js";
import {notationText} from "../../draw/notationText.js";

export interface ShortcutPathsOptions {
  /** CSS pixels. */
  readonly width?: number;
  /** Whether the shapes that reach the sum are shown; before a guess they are not. */
  readonly revealed?: boolean;
}

type Group = Selection<SVGGElement, undefined, null, undefined>;
type Place = readonly [x: number, y: number];

const NARROW = 600;
/** Radius of a path's corners, in CSS pixels. */
const CORNER = 26;
const SIGNS = {adds: "+", broadcasts: "!", fails: "✗", nothing: ""} as const;

/** A shape that the reader has still to work out. */
const UNKNOWN = "? × ? × ?";

/** What lies on the shortcut, in one or two lines. */
function skipWords({shortcut, stride, width, filters}: ShortcutSetting): readonly string[] {
  const every = stride === 2 ? "every 2nd pixel" : "every pixel";
  switch (shortcut) {
    case "identity":
      return ["identity"];
    case "projection":
      return [`conv 1×1${stride === 2 ? " /2" : ""}`, "batch norm"];
    case "zero-padding":
      return [every, filters > width ? `+ ${filters - width} maps of zeros` : "no maps to add"];
    case "none":
      return [];
    default:
      return shortcut satisfies never;
  }
}

/** A feature map as a box: its face as large as its side, as deep as it has channels (on a log scale). */
function drawBox(group: Group, [h, , c]: Shape, largest: number, colour: string, dashed: boolean): void {
  const face = 12 + (44 * h) / largest;
  const depth = 3 + 3 * Math.log2(c + 1);
  const [left, top] = [-face / 2 - depth / 2, -face / 2 + depth / 4];
  const at = (points: readonly Place[]): string => `${line()(points.map(([x, y]) => [x, y])) ?? ""}Z`;
  const shift = depth / 2;
  const faces = [
    at([[left, top], [left + face, top], [left + face, top + face], [left, top + face]]), // prettier-ignore
    at([[left, top], [left + depth, top - shift], [left + face + depth, top - shift], [left + face, top]]), // prettier-ignore
    at([[left + face, top], [left + face + depth, top - shift], [left + face + depth, top + face - shift], [left + face, top + face]]) // prettier-ignore
  ];
  for (const d of faces) group.append("path").attr("d", d).attr("fill", "var(--raised)").attr("stroke", colour).attr("stroke-width", 1.5).attr("stroke-dasharray", dashed ? "4 3" : null); // prettier-ignore
}

/** A path along straight lines with round corners. */
function rounded(places: readonly Place[]): string {
  return places
    .map(([x, y], i) => {
      const [before, after] = [places[i - 1], places[i + 1]];
      if (!before) return `M${x},${y}`;
      if (!after) return `L${x},${y}`;
      const toward = ([u, v]: Place): string => {
        const length = Math.hypot(u - x, v - y);
        const share = length > 0 ? Math.min(CORNER, length / 2) / length : 0;
        return `${(x + share * (u - x)).toFixed(1)},${(y + share * (v - y)).toFixed(1)}`;
      };
      return `L${toward(before)}Q${x},${y} ${toward(after)}`;
    })
    .join("");
}

/** A ground of the page's colour behind a text of some letters, so that it stays legible on a line. */
function ground(group: Group, letters: number, y: number): void {
  const wide = 7.6 * letters + 8;
  group.append("rect").attr("class", "ground").attr("x", -wide / 2).attr("y", y - 11).attr("width", wide).attr("height", 15).attr("fill", "var(--surface)"); // prettier-ignore
}

/** A shape below its box; the lengths that do not meet their partner are underlined and bold. */
function shapeText(group: Group, shape: Shape, other: Shape | undefined, y: number): void {
  ground(group, shape.join("×").length, y);
  const text = group.append("text").attr("text-anchor", "middle").attr("y", y).attr("fill", "var(--ink)");
  shape.forEach((length, axis) => {
    if (axis > 0) text.append("tspan").text("×");
    const odd = other !== undefined && other[axis] !== length;
    text.append("tspan").attr("font-weight", odd ? 700 : null).attr("text-decoration", odd ? "underline" : null).text(length); // prettier-ignore
  });
}

/**
 * Both paths of a unit from x to the sum with the shapes on them; the shortcut above, or beside where narrow (He et al. 2015, section
 * 3.3). Shapes that do not agree are marked, and the sum's circle tells whether it exists.
 */
export function shortcutPaths(
  setting: ShortcutSetting,
  {input, main, skip, result, verdict}: ShortcutFit,
  {width = 720, revealed = true}: ShortcutPathsOptions = {}
): SVGSVGElement {
  const narrow = width < NARROW;
  const height = narrow ? 520 : 300;
  const place = (x: number, y: number): Place => (narrow ? [y * width, 55 + x * 400] : [40 + x * (width - 90), 20 + y * 235]); // prettier-ignore
  const [above, below, middle] = narrow ? [0.76, 0.24, 0.5] : [0.2, 0.8, 0.5];
  const points = {x: place(0.03, middle), sum: place(0.8, middle), y: place(1, middle)};
  const fork = narrow ? 0.03 : 0.12;
  const row = (at: number) => ({operation: place(0.3, at), map: place(0.58, at), corner: place(fork, at), end: place(0.8, at)}); // prettier-ignore
  const [upper, lower] = [row(above), row(below)];
  const words = {adds: "they are added", broadcasts: "added with lengths of 1 repeated", fails: "they cannot be added", nothing: "nothing is added"}; // prettier-ignore
  const shapes = `x ${input.join("×")}, f(x) ${main.join("×")}, shortcut ${skip?.join("×") ?? "none"}`;
  const title = revealed
    ? `Two paths to the sum: ${shapes}; ${words[verdict]}.`
    : `Two paths from x, ${input.join("×")}: what do they bring to the sum?`;
  const svg = create("svg").attr("width", width).attr("height", height).attr("viewBox", `0 0 ${width} ${height}`).attr("role", "img").attr("aria-label", title).attr("font-size", 13); // prettier-ignore
  svg.append("title").text(title);
  const colour = {identity: "var(--residual)", "zero-padding": "var(--residual)", projection: "var(--projection)", none: "var(--muted)"}[setting.shortcut]; // prettier-ignore
  const path = (places: readonly Place[], stroke: string, wide: number, dash: string | null): void => {
    svg.append("path").attr("d", rounded(places)).attr("fill", "none").attr("stroke", stroke).attr("stroke-width", wide).attr("stroke-dasharray", dash); // prettier-ignore
  };
  path([points.x, place(fork, middle), lower.corner, lower.end, points.sum], "var(--muted)", 1.5, null);
  if (skip) path([points.x, place(fork, middle), upper.corner, upper.end, points.sum], colour, 3, setting.shortcut === "projection" ? "3 3" : null); // prettier-ignore
  path([points.sum, points.y], "var(--muted)", 1.5, null);

  const group = ([x, y]: Place, part: string): Group =>
    svg.append("g").attr("data-part", part).attr("transform", `translate(${x},${y})`);
  const operation = (at: Place, part: string, lines: readonly string[], stroke: string): void => {
    const node = group(at, part);
    const wide = Math.max(...lines.map((words) => words.length)) * 6.9 + 16;
    const high = lines.length * 17 + 8;
    node.append("rect").attr("x", -wide / 2).attr("y", -high / 2).attr("width", wide).attr("height", high).attr("rx", 6).attr("fill", "var(--surface)").attr("stroke", stroke); // prettier-ignore
    lines.forEach((text, i) => node.append("text").attr("text-anchor", "middle").attr("dy", `${0.35 + 1.3 * (i - (lines.length - 1) / 2)}em`).attr("fill", "var(--ink)").text(text)); // prettier-ignore
  };
  const largest = input[0];
  const map = (
    at: Place,
    part: string,
    name: string,
    shape: Shape,
    other: Shape | undefined,
    stroke: string,
    known: boolean
  ): void => {
    const node = group(at, part);
    // Behind a box the line does not shine through.
    drawBox(node, known ? shape : [largest / 2, largest / 2, 16], largest, stroke, !known);
    ground(node, name.replace("{f}", "f").length, -42);
    notationText(node.append("text").attr("text-anchor", "middle").attr("y", -42).attr("fill", stroke).attr("font-weight", 600).node() as SVGTextElement, name); // prettier-ignore
    if (known) shapeText(node, shape, other, 46);
    else {
      ground(node, UNKNOWN.length, 46);
      node.append("text").attr("text-anchor", "middle").attr("y", 46).attr("fill", "var(--ink)").text(UNKNOWN);
    }
  };
  const skipPart = setting.shortcut === "projection" ? "skip projection" : "skip";
  const first = `conv 3×3${setting.stride === 2 ? " /2" : ""}`;
  operation(lower.operation, "f", narrow ? [first, "BN, ReLU", "conv 3×3", "BN"] : [`${first}, BN, ReLU`, "conv 3×3, BN"], "var(--ink)"); // prettier-ignore
  if (skip) operation(upper.operation, skipPart, skipWords(setting), colour);
  map(points.x, "x", "x", input, undefined, "var(--ink)", true);
  map(lower.map, "f", "{f}(x)", main, revealed ? skip : undefined, "var(--ink)", revealed);
  if (skip) map(upper.map, skipPart, "shortcut", skip, revealed ? main : undefined, colour, revealed);
  const sum = group(points.sum, "sum");
  // Without a shortcut there is no sum.
  if (skip) sum.append("circle").attr("r", 18).attr("fill", "var(--surface)").attr("stroke", "var(--ink)").attr("stroke-width", verdict === "fails" && revealed ? 3 : 1.5).attr("stroke-dasharray", revealed ? null : "4 3"); // prettier-ignore
  if (skip) sum.append("text").attr("text-anchor", "middle").attr("dy", "0.35em").attr("font-size", 20).attr("fill", "var(--ink)").text(revealed ? SIGNS[verdict] : "?"); // prettier-ignore
  if (revealed && result) map(points.y, "sum", verdict === "nothing" ? "{f}(x) alone" : "sum", result, undefined, "var(--ink)", true); // prettier-ignore
  return svg.node() as SVGSVGElement;
}
