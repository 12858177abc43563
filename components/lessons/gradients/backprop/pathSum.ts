import {extent, scaleLinear, type ScaleLinear} from "d3";
import {append} from "../../../draw/append.js";
import {namedSvg} from "../../../draw/namedSvg.js";
import {notationText, notationWords} from "../../../draw/notationText.js";
import {significant, subscript} from "../../../draw/numbers.js";
import type {ChainPass, ChainPath} from "./scalarChain.js";
import * as say from "../../../words/en/lessons/gradients/gradientsWords.js";

export interface PathSumOptions {
  /** CSS pixels. */
  readonly width?: number;
}

/** Height of a row, in CSS pixels. */
const ROW = 24;
/** Room for the names of the paths. */
const LEFT = 108;

interface Bar {
  readonly label: string;
  readonly value: number;
  /** Of its middle, in CSS pixels. */
  readonly y: number;
  readonly colour: string;
  /** Parts of the chain that it goes through, as the page's symbols name them. */
  readonly parts: string;
}

/** A path's name: the layers that it goes through, in the order of the data. */
function nameOf({through}: ChainPath): string {
  const units = through.flatMap((on, i) => (on ? [`{f}${subscript(i + 1)}`] : []));
  return units.length === 0 ? say.shortcutsOnly : units.join(" · ");
}

function barOf(path: ChainPath, k: number): Bar {
  const straight = path.through.every((on) => !on);
  return {
    label: nameOf(path),
    value: path.value,
    y: k * ROW + ROW / 2,
    colour: straight ? "var(--residual)" : "var(--muted)",
    parts: path.through.map((on, i) => `${on ? "f" : "skip"}${i + 1}`).join(" ")
  };
}

/** A bar from 0 to a value, with its name at the left and the number at its end. */
function drawBar(
  svg: ReturnType<typeof namedSvg>,
  x: ScaleLinear<number, number>,
  {label, value, y, colour, parts}: Bar
): void {
  const group = svg.append("g").attr("data-part", parts);
  const text = append(group, "text", {x: 0, y, dy: "0.35em", fill: "var(--ink)"}).node();
  if (text) notationText(text, label);
  const [from, to] = [x(Math.min(0, value)), x(Math.max(0, value))];
  append(group, "rect", {
    x: from,
    y: y - 7,
    width: Math.max(1, to - from),
    height: 14,
    fill: colour,
    "fill-opacity": 0.75
  });
  append(group, "text", {
    x: value < 0 ? from - 5 : to + 5,
    y,
    dy: "0.35em",
    "text-anchor": value < 0 ? "end" : "start",
    fill: "var(--ink)"
  }).text(significant(value));
}

/** ∂L/∂x as the sum over all paths from the loss back to x, one bar each, shortest path first (Veit et al. 2016). */
export function pathSum({paths, gradients}: ChainPass, {width = 640}: PathSumOptions = {}): SVGSVGElement {
  const total = gradients[0] ?? NaN;
  const words = paths.map((path) => `${notationWords(nameOf(path))} ${significant(path.value)}`);
  const title = say.sumOverPaths(paths.length, words.join("; "), significant(total));
  const height = (paths.length + 1) * ROW + 14;
  const [low = 0, high = 0] = extent([0, total, ...paths.map(({value}) => value)]);
  const x = scaleLinear([low, high], [LEFT + 58, width - 64]);
  const svg = namedSvg({width, height, title, fontSize: 12.5});
  paths.forEach((path, k) => drawBar(svg, x, barOf(path, k)));
  const end = paths.length * ROW;
  append(svg, "line", {x1: 0, x2: width, y1: end + 5, y2: end + 5, stroke: "var(--ink)"});
  append(svg, "line", {x1: x(0), x2: x(0), y1: 0, y2: height, stroke: "var(--muted)"});
  drawBar(svg, x, {
    label: say.sumIsTheGradient,
    value: total,
    y: end + 8 + ROW / 2,
    colour: "var(--gradient)",
    parts: "gradient"
  });
  return svg.node() as SVGSVGElement;
}
