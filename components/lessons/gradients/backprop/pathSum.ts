import {extent} from "d3-array";
import {scaleLinear} from "d3-scale";
import {create} from "d3-selection";
import {notationText, notationWords} from "../../../draw/notationText.js";
import {shortNumber, subscript} from "./chainSteps.js";
import type {ChainPass, ChainPath} from "./scalarChain.js";
import {attributes} from "../../../draw/attributes.js";
import {append} from "../../../draw/append.js";

export interface PathSumOptions {
  /** CSS pixels. */
  readonly width?: number;
}

const ROW = 24;

/** A path's name: the layers that it goes through, in the order of the data. */
function nameOf({through}: ChainPath): string {
  const units = through.flatMap((on, i) => (on ? [`{f}${subscript(i + 1)}`] : []));
  return units.length === 0 ? "shortcuts only" : units.join(" · ");
}

/** ∂L/∂x as the sum over all paths from the loss back to x, one bar each, shortest path first (Veit et al. 2016). */
export function pathSum({paths, gradients}: ChainPass, {width = 640}: PathSumOptions = {}): SVGSVGElement {
  const total = gradients[0] ?? NaN;
  const words = paths.map((path) => `${notationWords(nameOf(path))} ${shortNumber(path.value)}`);
  const title = `∂L/∂x as the sum over ${paths.length} ${paths.length === 1 ? "path" : "paths"}: ${words.join("; ")}; together ${shortNumber(total)}.`;
  const height = (paths.length + 1) * ROW + 14;
  const left = 108;
  const x = scaleLinear(extent([0, total, ...paths.map(({value}) => value)]) as [number, number], [
    left + 58,
    width - 64
  ]);
  const svg = attributes(create("svg"), {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": title,
    "font-size": 12.5
  });
  svg.append("title").text(title);
  const row = (label: string, value: number, y: number, colour: string, parts: string): void => {
    const group = svg.append("g").attr("data-part", parts);
    const text = append(group, "text", {x: 0, y, dy: "0.35em", fill: "var(--ink)"});
    notationText(text.node() as SVGTextElement, label);
    const [from, to] = [x(Math.min(0, value)), x(Math.max(0, value))];
    append(group, "rect", {
      x: from,
      y: y - 7,
      width: Math.max(1, to - from),
      height: 14,
      fill: colour,
      "fill-opacity": 0.75
    });
    const side = value < 0 ? [from - 5, "end"] : [to + 5, "start"];
    append(group, "text", {
      x: side[0] ?? 0,
      y,
      dy: "0.35em",
      "text-anchor": side[1] ?? "start",
      fill: "var(--ink)"
    }).text(shortNumber(value));
  };
  paths.forEach((path, k) => {
    const parts = path.through.map((on, i) => `${on ? "f" : "skip"}${i + 1}`).join(" ");
    const straight = path.through.every((on) => !on);
    row(nameOf(path), path.value, k * ROW + ROW / 2, straight ? "var(--residual)" : "var(--muted)", parts);
  });
  const end = paths.length * ROW;
  append(svg, "line", {x1: 0, x2: width, y1: end + 5, y2: end + 5, stroke: "var(--ink)"});
  append(svg, "line", {x1: x(0), x2: x(0), y1: 0, y2: height, stroke: "var(--muted)"});
  row("sum = ∂L/∂x", total, end + 8 + ROW / 2, "var(--gradient)", "gradient");
  return svg.node() as SVGSVGElement;
}
