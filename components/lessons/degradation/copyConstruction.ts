import {append} from "../../draw/append.js";
import {namedSvg} from "../../draw/namedSvg.js";
import type {Group} from "../../picture/network/pictureLayer.js";
import {drawBox} from "../../picture/network/signs.js";
import * as say from "../../words/en/lessons/first/copyConstructionWords.js";

export interface CopyConstructionOptions {
  /** Layers of the trained network, and of the one that computes the same. */
  readonly shallow?: number;
  readonly deep?: number;
  /** CSS pixels. */
  readonly width?: number;
}

type Svg = ReturnType<typeof namedSvg>;

const HEIGHT = 178;
/** Middles of both rows and height of a layer, in CSS pixels. */
const [UPPER, LOWER, TALL] = [42, 126, 34] as const;

/** A network's line from x to y. */
function drawRow(svg: Svg, y: number, left: number, right: number): void {
  append(svg, "line", {x1: left - 8, x2: right + 8, y1: y, y2: y, stroke: "var(--muted)", "stroke-width": 1.5});
  append(svg, "text", {
    x: left - 12,
    y,
    dy: "0.34em",
    "text-anchor": "end",
    "font-style": "italic",
    fill: "var(--ink)"
  }).text("x");
  append(svg, "text", {x: right + 12, y, dy: "0.34em", "font-style": "italic", fill: "var(--ink)"}).text("y");
}

/** How far a box goes back, as shares of its width: to the right, and up. */
const BACK = {across: 0.26, up: 0.16} as const;

/** A layer as a box, whose face is centered at a place. */
function drawLayer(group: Group, x: number, y: number, width: number): void {
  const [across, up] = [BACK.across * width, BACK.up * width];
  drawBox(group, {x: x - width / 2, y: y - TALL / 2, width, height: TALL, across, up});
}

/** A trained layer in both rows, joined. */
function drawTrained(svg: Svg, x: number, box: number): void {
  const group = append(svg, "g", {class: "copied-layer trained", "data-part": "trained"});
  for (const y of [UPPER, LOWER]) drawLayer(group, x, y, box);
  append(group, "line", {
    x1: x,
    x2: x,
    y1: UPPER + TALL / 2,
    y2: LOWER - TALL / 2,
    stroke: "var(--plain)",
    "stroke-width": 1,
    "stroke-dasharray": "2 3"
  });
}

/** A layer of the lower row that copies: the line goes through it. */
function drawCopy(svg: Svg, x: number, box: number): void {
  const group = append(svg, "g", {class: "copied-layer copying", "data-part": "copy"});
  drawLayer(group, x, LOWER, box);
  append(group, "path", {d: `M${x - box / 2},${LOWER}h${box}`, stroke: "var(--muted)", "stroke-width": 1.5});
}

/** The trained layers of a shallow network, and the same among layers that copy (He et al. 2015, section 1). */
export function copyConstruction({shallow = 10, deep = 34, width = 640}: CopyConstructionOptions = {}): SVGSVGElement {
  const title = say.aboveAndBelow(shallow, deep, deep - shallow);
  const svg = namedSvg({width, height: HEIGHT, title});
  const [left, right] = [22, width - 26];
  const pitch = (right - left) / deep;
  const write = (text: string, y: number): void =>
    void append(svg, "text", {x: left, y, "text-anchor": "start", fill: "var(--muted)"}).text(text);
  write(say.layersTrained(shallow), UPPER - 26);
  write(say.layersThatCopy(deep, deep - shallow), LOWER + TALL / 2 + 30);
  for (const y of [UPPER, LOWER]) drawRow(svg, y, left, right);
  // As evenly as whole layers allow; the first and the last of the deep network are trained ones.
  const trained = new Set(Array.from({length: shallow}, (_, i) => Math.round((i * (deep - 1)) / (shallow - 1))));
  for (let i = 0; i < deep; i++) (trained.has(i) ? drawTrained : drawCopy)(svg, left + (i + 0.5) * pitch, pitch * 0.62);
  return svg.node() as SVGSVGElement;
}
