import {create} from "d3-selection";
import {line} from "d3-shape";
import {notationText, notationWords} from "../../../draw/notationText.js";
import {shortNumber, subscript, type ChainStep} from "./chainSteps.js";
import type {ChainPass, ScalarChain} from "./scalarChain.js";
import {along, backpropLayout, BOX, NODE, type Spot} from "./backpropLayout.js";
import {attributes} from "../../../draw/attributes.js";
import {append} from "../../../draw/append.js";

/** How far the passes have come. */
export interface BackpropState {
  readonly chain: ScalarChain;
  readonly pass: ChainPass;
  readonly steps: readonly ChainStep[];
  /** Steps done. */
  readonly done: number;
  /** Of the step after those, the share travelled, 0–1. */
  readonly travelled?: number;
}

export interface BackpropGraphOptions {
  /** CSS pixels. */
  readonly width?: number;
}

const SIGNED = (value: number): string => (value < 0 ? shortNumber(value) : `+${shortNumber(value)}`);

/**
 * Three units of one number each as nodes and edges: forward values above (beside, when narrow), gradients below in purple, each
 * edge's arithmetic on the edge, only as far as the passes have come.
 */
export function backpropGraph(
  {chain, pass, steps, done, travelled = 0}: BackpropState,
  {width = 900}: BackpropGraphOptions = {}
): SVGSVGElement {
  const {weights, activation, shortcuts, target} = chain;
  const {values, branches, slopes, gradients, loss} = pass;
  const layout = backpropLayout(weights.length, shortcuts, width);
  const {nodes, boxes, edges, labels} = layout;
  const known = new Set(steps.slice(0, done).map(({id}) => id));
  const active = steps[travelled > 0 ? done : done - 1];
  const name = (i: number): string => (i === 0 ? "x" : `y${subscript(i)}`);
  const heard = steps.slice(0, done).at(-1)?.words ?? "Nothing has been computed yet.";
  const kind = shortcuts ? "with shortcuts" : "without shortcuts";
  const title = `Three units ${kind}, weights ${weights.map(shortNumber).join(", ")}; ${done} of ${steps.length} steps done. ${notationWords(heard)}`;
  const svg = attributes(create("svg"), {
    width: layout.width,
    height: layout.height,
    viewBox: `0 0 ${layout.width} ${layout.height}`,
    role: "img",
    "aria-label": title,
    "font-size": layout.vertical ? 11.5 : 12.5
  });
  svg.append("title").text(title);
  const path = line<Spot>(
    ([x]) => x,
    ([, y]) => y
  );
  const colourOf = (edge: string): string => {
    if (active?.edges.includes(edge) === true)
      return active.phase === "backward" ? "var(--gradient)" : "var(--residual)";
    return edge.startsWith("skip") ? "var(--residual)" : "var(--muted)";
  };
  const arrowHead = (points: readonly Spot[], fill: string): void => {
    const [[x0, y0], [x1, y1]] = [points.at(-2) ?? [0, 0], points.at(-1) ?? [0, 0]];
    const turn = (Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI;
    append(svg, "path", {
      d: `M${-NODE - 9},-5L${-NODE - 1},0L${-NODE - 9},5Z`,
      transform: `translate(${x1},${y1}) rotate(${turn})`,
      fill
    });
  };
  for (const [edge, points] of Object.entries(edges)) {
    const lit = active?.edges.includes(edge) === true;
    const index = edge.replace(/\D+/, "");
    const part = edge.startsWith("skip") ? `skip skip${index}` : edge === "loss" ? "loss" : `f f${index}`;
    append(svg.append("g").attr("data-part", part), "path", {
      d: path(points),
      fill: "none",
      stroke: colourOf(edge),
      "stroke-width": lit ? 4 : edge.startsWith("skip") ? 2.5 : 1.5
    });
  }
  for (const [edge, points] of Object.entries(edges)) if (!edge.startsWith("in")) arrowHead(points, colourOf(edge));
  if (active !== undefined && travelled > 0)
    for (const edge of active.edges) {
      const points = edges[edge] ?? [];
      const back = active.phase === "backward";
      // Through a box the gradient takes the edge behind it first, then the one before it.
      const share = active.edges.length === 2 && back ? 2 * travelled - (edge.startsWith("out") ? 0 : 1) : travelled;
      if (share < 0 || share > 1) continue;
      const [x, y] = along(points, back ? 1 - share : share);
      append(svg, "circle", {cx: x, cy: y, r: 7, fill: colourOf(edge), stroke: "var(--surface)", "stroke-width": 2});
    }
  const write = (part: string, side: "forward" | "backward", text: string): void => {
    const {x, y, anchor} = labels(part)[side];
    const back = side === "backward";
    const data = back
      ? "gradient"
      : part.startsWith("f")
        ? "f"
        : part.startsWith("skip")
          ? "skip"
          : part.startsWith("y")
            ? "y"
            : part;
    const label = append(svg, "text", {
      "data-part": data,
      x,
      y,
      "text-anchor": anchor,
      fill: back ? "var(--gradient)" : "var(--ink)"
    });
    notationText(label.node() as SVGTextElement, text);
  };
  boxes.forEach(([x, y], k) => {
    const i = k + 1;
    const group = svg.append("g").attr("data-part", `f f${i}`);
    append(group, "rect", {
      x: x - BOX.width / 2,
      y: y - BOX.height / 2,
      width: BOX.width,
      height: BOX.height,
      rx: 6,
      fill: "var(--surface)",
      stroke: "var(--ink)",
      "stroke-width": 1.5
    });
    const text = append(group, "text", {
      x,
      y,
      dy: "0.35em",
      "text-anchor": "middle",
      fill: "var(--ink)"
    }).node() as SVGTextElement;
    notationText(text, `{f}${subscript(i)}`);
    const before = values[k] ?? NaN;
    if (known.has(`f${i}`))
      write(
        `f${i}`,
        "forward",
        `${shortNumber(weights[k] ?? NaN)}·${activation}(${shortNumber(before)}) = ${shortNumber(branches[k] ?? NaN)}`
      );
    const [arrived, slope] = [gradients[i] ?? NaN, slopes[k] ?? NaN];
    if (known.has(`df${i}`))
      write(
        `f${i}`,
        "backward",
        `${layout.vertical ? "" : `${shortNumber(arrived)} `}× {f}${subscript(i)}′ (${shortNumber(slope)}) = ${shortNumber(arrived * slope)}`
      );
    if (shortcuts && known.has(`y${i}`)) write(`skip${i}`, "forward", SIGNED(before));
    if (known.has(`dskip${i}`)) write(`skip${i}`, "backward", layout.vertical ? "× 1" : `${shortNumber(arrived)} × 1`);
  });
  nodes.forEach(([x, y], i) => {
    const sum = shortcuts && i > 0;
    const group = svg.append("g").attr("data-part", i === 0 ? "x" : sum ? "sum" : "y");
    append(group, "circle", {cx: x, cy: y, r: NODE, fill: "var(--surface)", stroke: "var(--ink)", "stroke-width": 1.5});
    append(group, "text", {
      x,
      y,
      dy: "0.33em",
      "text-anchor": "middle",
      "font-size": sum ? 19 : 13,
      fill: "var(--ink)"
    }).text(sum ? "+" : name(i));
    if (i === 0 || known.has(`y${i}`)) write(`y${i}`, "forward", `${name(i)} = ${shortNumber(values[i] ?? NaN)}`);
    if (known.has(`dy${i}`)) write(`y${i}`, "backward", `∂L/∂${name(i)} = ${shortNumber(gradients[i] ?? NaN)}`);
  });
  const [x, y] = layout.loss;
  const group = svg.append("g").attr("data-part", "loss");
  append(group, "circle", {cx: x, cy: y, r: NODE, fill: "var(--raised)", stroke: "var(--ink)", "stroke-width": 1.5});
  append(group, "text", {x, y, dy: "0.35em", "text-anchor": "middle", fill: "var(--ink)"}).text("L");
  if (known.has("loss")) {
    const words = `½(${shortNumber(values.at(-1) ?? NaN)} − ${shortNumber(target)})² = ${shortNumber(loss)}`;
    write("loss", "forward", layout.vertical ? words : `L = ${shortNumber(loss)}`);
  }
  return svg.node() as SVGSVGElement;
}
