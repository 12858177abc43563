import {create, type Selection} from "d3-selection";
import {line} from "d3-shape";
import type {ShortcutFit, ShortcutSetting} from "./shortcutFit.js";
import type {Shape} from "../../network/network.js";
import {notationText} from "../../draw/notationText.js";
import {append} from "../../draw/append.js";
import {attributes} from "../../draw/attributes.js";

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
    at([
      [left, top],
      [left + face, top],
      [left + face, top + face],
      [left, top + face]
    ]),
    at([
      [left, top],
      [left + depth, top - shift],
      [left + face + depth, top - shift],
      [left + face, top]
    ]),
    at([
      [left + face, top],
      [left + face + depth, top - shift],
      [left + face + depth, top + face - shift],
      [left + face, top + face]
    ])
  ];
  for (const d of faces)
    append(group, "path", {
      d,
      fill: "var(--raised)",
      stroke: colour,
      "stroke-width": 1.5,
      "stroke-dasharray": dashed ? "4 3" : null
    });
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
  append(group, "rect", {class: "ground", x: -wide / 2, y: y - 11, width: wide, height: 15, fill: "var(--surface)"});
}

/** A shape below its box; the lengths that do not meet their partner are underlined and bold. */
function shapeText(group: Group, shape: Shape, other: Shape | undefined, y: number): void {
  ground(group, shape.join("×").length, y);
  const text = append(group, "text", {"text-anchor": "middle", y, fill: "var(--ink)"});
  shape.forEach((length, axis) => {
    if (axis > 0) text.append("tspan").text("×");
    const odd = other !== undefined && other[axis] !== length;
    append(text, "tspan", {"font-weight": odd ? 700 : null, "text-decoration": odd ? "underline" : null}).text(length);
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
  const place = (x: number, y: number): Place =>
    narrow ? [y * width, 55 + x * 400] : [40 + x * (width - 90), 20 + y * 235];
  const [above, below, middle] = narrow ? [0.76, 0.24, 0.5] : [0.2, 0.8, 0.5];
  const points = {x: place(0.03, middle), sum: place(0.8, middle), y: place(1, middle)};
  const fork = narrow ? 0.03 : 0.12;
  const row = (at: number) => ({
    operation: place(0.3, at),
    map: place(0.58, at),
    corner: place(fork, at),
    end: place(0.8, at)
  });
  const [upper, lower] = [row(above), row(below)];
  const words = {
    adds: "they are added",
    broadcasts: "added with lengths of 1 repeated",
    fails: "they cannot be added",
    nothing: "nothing is added"
  };
  const shapes = `x ${input.join("×")}, f(x) ${main.join("×")}, shortcut ${skip?.join("×") ?? "none"}`;
  const title = revealed
    ? `Two paths to the sum: ${shapes}; ${words[verdict]}.`
    : `Two paths from x, ${input.join("×")}: what do they bring to the sum?`;
  const svg = attributes(create("svg"), {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": title,
    "font-size": 13
  });
  svg.append("title").text(title);
  const colour = {
    identity: "var(--residual)",
    "zero-padding": "var(--residual)",
    projection: "var(--projection)",
    none: "var(--muted)"
  }[setting.shortcut];
  const path = (places: readonly Place[], stroke: string, wide: number, dash: string | null): void => {
    append(svg, "path", {d: rounded(places), fill: "none", stroke, "stroke-width": wide, "stroke-dasharray": dash});
  };
  path([points.x, place(fork, middle), lower.corner, lower.end, points.sum], "var(--muted)", 1.5, null);
  if (skip)
    path(
      [points.x, place(fork, middle), upper.corner, upper.end, points.sum],
      colour,
      3,
      setting.shortcut === "projection" ? "3 3" : null
    );
  path([points.sum, points.y], "var(--muted)", 1.5, null);

  const group = ([x, y]: Place, part: string): Group =>
    append(svg, "g", {"data-part": part, transform: `translate(${x},${y})`});
  const operation = (at: Place, part: string, lines: readonly string[], stroke: string): void => {
    const node = group(at, part);
    const wide = Math.max(...lines.map((words) => words.length)) * 6.9 + 16;
    const high = lines.length * 17 + 8;
    append(node, "rect", {
      x: -wide / 2,
      y: -high / 2,
      width: wide,
      height: high,
      rx: 6,
      fill: "var(--surface)",
      stroke
    });
    lines.forEach((text, i) =>
      append(node, "text", {
        "text-anchor": "middle",
        dy: `${0.35 + 1.3 * (i - (lines.length - 1) / 2)}em`,
        fill: "var(--ink)"
      }).text(text)
    );
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
    notationText(
      append(node, "text", {
        "text-anchor": "middle",
        y: -42,
        fill: stroke,
        "font-weight": 600
      }).node() as SVGTextElement,
      name
    );
    if (known) shapeText(node, shape, other, 46);
    else {
      ground(node, UNKNOWN.length, 46);
      append(node, "text", {"text-anchor": "middle", y: 46, fill: "var(--ink)"}).text(UNKNOWN);
    }
  };
  const skipPart = setting.shortcut === "projection" ? "skip projection" : "skip";
  const first = `conv 3×3${setting.stride === 2 ? " /2" : ""}`;
  operation(
    lower.operation,
    "f",
    narrow ? [first, "BN, ReLU", "conv 3×3", "BN"] : [`${first}, BN, ReLU`, "conv 3×3, BN"],
    "var(--ink)"
  );
  if (skip) operation(upper.operation, skipPart, skipWords(setting), colour);
  map(points.x, "x", "x", input, undefined, "var(--ink)", true);
  map(lower.map, "f", "{f}(x)", main, revealed ? skip : undefined, "var(--ink)", revealed);
  if (skip) map(upper.map, skipPart, "shortcut", skip, revealed ? main : undefined, colour, revealed);
  const sum = group(points.sum, "sum");
  // Without a shortcut there is no sum.
  if (skip)
    append(sum, "circle", {
      r: 18,
      fill: "var(--surface)",
      stroke: "var(--ink)",
      "stroke-width": verdict === "fails" && revealed ? 3 : 1.5,
      "stroke-dasharray": revealed ? null : "4 3"
    });
  if (skip)
    append(sum, "text", {"text-anchor": "middle", dy: "0.35em", "font-size": 20, fill: "var(--ink)"}).text(
      revealed ? SIGNS[verdict] : "?"
    );
  if (revealed && result)
    map(points.y, "sum", verdict === "nothing" ? "{f}(x) alone" : "sum", result, undefined, "var(--ink)", true);
  return svg.node() as SVGSVGElement;
}
