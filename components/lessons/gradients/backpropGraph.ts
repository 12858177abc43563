import {create} from "d3-selection";
import {line} from "d3-shape";
import {notationText, notationWords} from "../../draw/notationText.js";
import {shortNumber, subscript, type ChainStep} from "./chainSteps.js";
import type {ChainPass, ScalarChain} from "./scalarChain.js";
import {along, backpropLayout, BOX, NODE, type Spot} from "./backpropLayout.js";

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
  const svg = create("svg")
    .attr("width", layout.width)
    .attr("height", layout.height)
    .attr("viewBox", `0 0 ${layout.width} ${layout.height}`)
    .attr("role", "img")
    .attr("aria-label", title)
    .attr("font-size", layout.vertical ? 11.5 : 12.5);
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
    svg.append("path").attr("d", `M${-NODE - 9},-5L${-NODE - 1},0L${-NODE - 9},5Z`).attr("transform", `translate(${x1},${y1}) rotate(${turn})`).attr("fill", fill); // prettier-ignore
  };
  for (const [edge, points] of Object.entries(edges)) {
    const lit = active?.edges.includes(edge) === true;
    const index = edge.replace(/\D+/, "");
    const part = edge.startsWith("skip") ? `skip skip${index}` : edge === "loss" ? "loss" : `f f${index}`;
    svg.append("g").attr("data-part", part).append("path").attr("d", path(points)).attr("fill", "none").attr("stroke", colourOf(edge)).attr("stroke-width", lit ? 4 : edge.startsWith("skip") ? 2.5 : 1.5); // prettier-ignore
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
      svg.append("circle").attr("cx", x).attr("cy", y).attr("r", 7).attr("fill", colourOf(edge)).attr("stroke", "var(--surface)").attr("stroke-width", 2); // prettier-ignore
    }
  const write = (part: string, side: "forward" | "backward", text: string): void => {
    const {x, y, anchor} = labels(part)[side];
    const back = side === "backward";
    const data = back ? "gradient" : part.startsWith("f") ? "f" : part.startsWith("skip") ? "skip" : part.startsWith("y") ? "y" : part; // prettier-ignore
    const label = svg.append("text").attr("data-part", data).attr("x", x).attr("y", y).attr("text-anchor", anchor).attr("fill", back ? "var(--gradient)" : "var(--ink)"); // prettier-ignore
    notationText(label.node() as SVGTextElement, text);
  };
  boxes.forEach(([x, y], k) => {
    const i = k + 1;
    const group = svg.append("g").attr("data-part", `f f${i}`);
    group.append("rect").attr("x", x - BOX.width / 2).attr("y", y - BOX.height / 2).attr("width", BOX.width).attr("height", BOX.height).attr("rx", 6).attr("fill", "var(--surface)").attr("stroke", "var(--ink)").attr("stroke-width", 1.5); // prettier-ignore
    const text = group.append("text").attr("x", x).attr("y", y).attr("dy", "0.35em").attr("text-anchor", "middle").attr("fill", "var(--ink)").node() as SVGTextElement; // prettier-ignore
    notationText(text, `{f}${subscript(i)}`);
    const before = values[k] ?? NaN;
    if (known.has(`f${i}`))
      write(`f${i}`, "forward", `${shortNumber(weights[k] ?? NaN)}·${activation}(${shortNumber(before)}) = ${shortNumber(branches[k] ?? NaN)}`); // prettier-ignore
    const [arrived, slope] = [gradients[i] ?? NaN, slopes[k] ?? NaN];
    if (known.has(`df${i}`))
      write(`f${i}`, "backward", `${layout.vertical ? "" : `${shortNumber(arrived)} `}× {f}${subscript(i)}′ (${shortNumber(slope)}) = ${shortNumber(arrived * slope)}`); // prettier-ignore
    if (shortcuts && known.has(`y${i}`)) write(`skip${i}`, "forward", SIGNED(before));
    if (known.has(`dskip${i}`)) write(`skip${i}`, "backward", layout.vertical ? "× 1" : `${shortNumber(arrived)} × 1`);
  });
  nodes.forEach(([x, y], i) => {
    const sum = shortcuts && i > 0;
    const group = svg.append("g").attr("data-part", i === 0 ? "x" : sum ? "sum" : "y");
    group.append("circle").attr("cx", x).attr("cy", y).attr("r", NODE).attr("fill", "var(--surface)").attr("stroke", "var(--ink)").attr("stroke-width", 1.5); // prettier-ignore
    group.append("text").attr("x", x).attr("y", y).attr("dy", "0.33em").attr("text-anchor", "middle").attr("font-size", sum ? 19 : 13).attr("fill", "var(--ink)").text(sum ? "+" : name(i)); // prettier-ignore
    if (i === 0 || known.has(`y${i}`)) write(`y${i}`, "forward", `${name(i)} = ${shortNumber(values[i] ?? NaN)}`);
    if (known.has(`dy${i}`)) write(`y${i}`, "backward", `∂L/∂${name(i)} = ${shortNumber(gradients[i] ?? NaN)}`);
  });
  const [x, y] = layout.loss;
  const group = svg.append("g").attr("data-part", "loss");
  group.append("circle").attr("cx", x).attr("cy", y).attr("r", NODE).attr("fill", "var(--raised)").attr("stroke", "var(--ink)").attr("stroke-width", 1.5); // prettier-ignore
  group.append("text").attr("x", x).attr("y", y).attr("dy", "0.35em").attr("text-anchor", "middle").attr("fill", "var(--ink)").text("L"); // prettier-ignore
  if (known.has("loss")) {
    const words = `½(${shortNumber(values.at(-1) ?? NaN)} − ${shortNumber(target)})² = ${shortNumber(loss)}`;
    write("loss", "forward", layout.vertical ? words : `L = ${shortNumber(loss)}`);
  }
  return svg.node() as SVGSVGElement;
}
