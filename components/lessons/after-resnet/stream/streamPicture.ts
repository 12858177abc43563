import type {Selection} from "d3";
import {append} from "../../../draw/append.js";
import {namedSvg} from "../../../draw/namedSvg.js";
import {drawArrow, drawBox, drawSum} from "../../../picture/network/signs.js";
import {shownUnits, streamPlaces, type PlacedPart} from "./streamPlaces.js";
import {STREAM_ROWS, streamWords, type StreamRow} from "./streamRows.js";
import * as say from "../../../words/en/lessons/first/streamPictureWords.js";

type Group = Selection<SVGGElement, undefined, null, undefined>;

/** Heights in CSS pixels: of a row, of its wire under the row's top, of a box, of an arc over the wire; and the room at both ends. */
const ROW = {height: 138, wire: 104, box: 30, arc: 78, end: 8} as const;
/** The flanks of a box, in CSS pixels. */
const LEAN = {across: 5, up: 4} as const;
const ARM = 3;
/** From this width on a row's remark stands beside its name, in CSS pixels. */
const BESIDE = 420;

export interface StreamPictureOptions {
  /** CSS pixels. */
  readonly width?: number;
}

/** A box of the network's picture, with its layer's name in its face. */
function box(group: Group, {part, x, width}: PlacedPart): void {
  if (part.kind !== "layer") return;
  const unit = append(group, "g", {class: part.gate ? "unit gate" : "unit", "data-part": part.gate ? "gate" : "f"});
  const [left, top] = [x - width / 2, -ROW.box / 2];
  drawBox(unit, {x: left, y: top, width, height: ROW.box, ...LEAN});
  append(unit, "text", {x, y: 0, dy: "0.35em", "text-anchor": "middle", class: "layer-name"}).text(part.text);
}

/** An arc as the network's picture draws its shortcuts; its second half is left out where it leaves the picture. */
function arc(group: Group, from: number, to: number, half = false): void {
  const d = half
    ? `M${from},0C${from},${-ROW.arc / 2} ${(from + to) / 2},${-0.75 * ROW.arc} ${to},${-0.75 * ROW.arc}`
    : `M${from},0C${from},${-ROW.arc} ${to},${-ROW.arc} ${to},0`;
  append(group, "path", {class: "arc identity", "data-part": "stream", d});
}

/** One way to build, from the wire that comes in to an arc that goes on. */
function drawRow(group: Group, row: StreamRow, width: number): void {
  append(group, "text", {class: "network-name", x: ROW.end, y: 18}).text(row.name);
  const isBeside = width >= BESIDE;
  append(group, "text", {
    class: "stream-remark",
    x: isBeside ? width - ROW.end : ROW.end,
    y: isBeside ? 18 : 34,
    "text-anchor": isBeside ? "end" : "start"
  }).text(row.remark);
  const wire = append(group, "g", {transform: `translate(0,${ROW.wire})`});
  const [from, to] = [ROW.end, width - ROW.end - 22];
  append(wire, "path", {class: "wire", d: `M${from},0H${width - ROW.end}`});
  drawArrow(wire, width - ROW.end, 0);
  const places = streamPlaces(row, from, to, shownUnits(row, width));
  const forks = row.isFree
    ? [from + 6, ...places.filter(({part}) => part.kind === "sum").map(({x}) => x)]
    : [...places.filter(({part}) => part.kind === "fork").map(({x}) => x), to + 8];
  const sums = places.filter(({part}) => part.kind === "sum").map(({x}) => x);
  sums.forEach((x, i) => arc(wire, forks[i] ?? from, x));
  const last = forks.at(-1) ?? to;
  if (last < width - ROW.end - 12) arc(wire, last, width, true);
  for (const place of places) {
    box(wire, place);
    if (place.part.kind === "fork") append(wire, "circle", {class: "joint", cx: place.x, cy: 0, r: 2.4});
  }
  if (row.isFree) append(wire, "circle", {class: "joint", cx: from + 6, cy: 0, r: 2.4});
  for (const x of sums) drawSum(wire, x, 0, ARM);
}

/** Three ways to build around a shortcut, one under the other: arcs that a ReLU parts, and arcs that follow one another. */
export function streamPicture({width = 640}: StreamPictureOptions = {}): HTMLElement {
  const svg = namedSvg({
    width,
    height: ROW.height * STREAM_ROWS.length,
    title: say.whatStandsOnTheWire(STREAM_ROWS.map(streamWords).join(". "))
  });
  STREAM_ROWS.forEach((row, i) => {
    const group = append(svg, "g", {class: "network residual", transform: `translate(0,${i * ROW.height})`});
    drawRow(group.attr("aria-hidden", "true"), row, width);
  });
  const picture = document.createElement("div");
  picture.className = "network-picture stream-picture";
  picture.append(svg.node() as SVGSVGElement);
  return picture;
}
