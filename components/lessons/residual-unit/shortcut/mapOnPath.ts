import {line, type Selection} from "d3";
import {append} from "../../../draw/append.js";
import {notationText, notationWords} from "../../../draw/notationText.js";
import type {Shape} from "../../../network/network.js";
import type {PathPoint} from "./pathsLayout.js";

/** A group in the picture of the two paths. */
export type PathGroup = Selection<SVGGElement, undefined, null, undefined>;

/** A feature map on one of the paths. */
export interface MapOnPath {
  /** Above the box; `{f}` in the chosen notation. */
  readonly name: string;
  readonly shape: Shape;
  /** What it is to be added to: lengths that do not meet theirs are marked. */
  readonly other?: Shape | undefined;
  readonly colour: string;
  /** Whether the reader has worked its shape out. */
  readonly known: boolean;
}

/** A shape that the reader has still to work out. */
const UNKNOWN = "? × ? × ?";

/** The three visible faces of a box whose middle is the origin: its face as large as its side, as deep as it has channels (on a log scale). */
function faces([h, , c]: Shape, largest: number): readonly string[] {
  const face = 12 + (44 * h) / largest;
  const depth = 3 + 3 * Math.log2(c + 1);
  const [left, top] = [-face / 2 - depth / 2, -face / 2 + depth / 4];
  const [right, bottom, shift] = [left + face, top + face, depth / 2];
  const closed = (...places: readonly PathPoint[]): string => `${line()(places.map(([x, y]) => [x, y])) ?? ""}Z`;
  return [
    closed([left, top], [right, top], [right, bottom], [left, bottom]),
    closed([left, top], [left + depth, top - shift], [right + depth, top - shift], [right, top]),
    closed([right, top], [right + depth, top - shift], [right + depth, bottom - shift], [right, bottom])
  ];
}

/** A ground of the plate's colour behind a text of some letters, so that it stays legible on a line. */
function ground(group: PathGroup, letters: number, y: number): void {
  const wide = 7.6 * letters + 8;
  append(group, "rect", {class: "ground", x: -wide / 2, y: y - 11, width: wide, height: 15, fill: "var(--plate)"});
}

/** A shape below its box; the lengths that do not meet their partner are underlined and bold. */
function writeShape(group: PathGroup, shape: Shape, other: Shape | undefined, y: number): void {
  ground(group, shape.join("×").length, y);
  const text = append(group, "text", {"text-anchor": "middle", y, fill: "var(--ink)"});
  shape.forEach((length, axis) => {
    if (axis > 0) text.append("tspan").text("×");
    const odd = other !== undefined && other[axis] !== length;
    append(text, "tspan", {"font-weight": odd ? 700 : null, "text-decoration": odd ? "underline" : null}).text(length);
  });
}

/** Draws a map around a group's origin, its name above and its shape below; the box's size compares with the largest side of all. */
export function mapOnPath(group: PathGroup, {name, shape, other, colour, known}: MapOnPath, largest: number): void {
  // Behind a box the line does not shine through.
  for (const d of faces(known ? shape : [largest / 2, largest / 2, 16], largest))
    append(group, "path", {
      d,
      fill: "var(--raised)",
      stroke: colour,
      "stroke-width": 1.5,
      "stroke-dasharray": known ? null : "4 3"
    });
  ground(group, notationWords(name).length, -42);
  const title = append(group, "text", {"text-anchor": "middle", y: -42, fill: colour, "font-weight": 600});
  notationText(title.node() as SVGTextElement, name);
  if (known) {
    writeShape(group, shape, other, 46);
    return;
  }
  ground(group, UNKNOWN.length, 46);
  append(group, "text", {"text-anchor": "middle", y: 46, fill: "var(--ink)"}).text(UNKNOWN);
}
