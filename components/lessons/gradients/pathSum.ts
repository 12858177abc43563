import {extent} from "d3-array";
import {scaleLinear} from "d3-scale";
import {create} from "d3-selection";
import {notationText, notationWords} from "../../draw/notationText.js";
import {shortNumber, subscript} from "./chainSteps.js";
import type {ChainPass, ChainPath} from "./scalarChain.js";

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
  const svg = create("svg")
    .attr("width", width)
    .attr("height", height)
    .attr("viewBox", `0 0 ${width} ${height}`)
    .attr("role", "img")
    .attr("aria-label", title)
    .attr("font-size", 12.5);
  svg.append("title").text(title);
  const row = (label: string, value: number, y: number, colour: string, parts: string): void => {
    const group = svg.append("g").attr("data-part", parts);
    const text = group.append("text").attr("x", 0).attr("y", y).attr("dy", "0.35em").attr("fill", "var(--ink)");
    notationText(text.node() as SVGTextElement, label);
    const [from, to] = [x(Math.min(0, value)), x(Math.max(0, value))];
    group.append("rect").attr("x", from).attr("y", y - 7).attr("width", Math.max(1, to - from)).attr("height", 14).attr("fill", colour).attr("fill-opacity", 0.75); // prettier-ignore
    const side = value < 0 ? [from - 5, "end"] : [to + 5, "start"];
    group.append("text").attr("x", side[0] ?? 0).attr("y", y).attr("dy", "0.35em").attr("text-anchor", side[1] ?? "start").attr("fill", "var(--ink)").text(shortNumber(value)); // prettier-ignore
  };
  paths.forEach((path, k) => {
    const parts = path.through.map((on, i) => `${on ? "f" : "skip"}${i + 1}`).join(" ");
    const straight = path.through.every((on) => !on);
    row(nameOf(path), path.value, k * ROW + ROW / 2, straight ? "var(--residual)" : "var(--muted)", parts);
  });
  const end = paths.length * ROW;
  svg.append("line").attr("x1", 0).attr("x2", width).attr("y1", end + 5).attr("y2", end + 5).attr("stroke", "var(--ink)"); // prettier-ignore
  svg.append("line").attr("x1", x(0)).attr("x2", x(0)).attr("y1", 0).attr("y2", height).attr("stroke", "var(--muted)"); // prettier-ignore
  row("sum = ∂L/∂x", total, end + 8 + ROW / 2, "var(--gradient)", "gradient");
  return svg.node() as SVGSVGElement;
}
