import {line, type Selection} from "d3";
import {append} from "../../../draw/append.js";
import type {ChainStep} from "./chainSteps.js";
import {along, NODE_RADIUS, type ChainEdge, type Spot} from "./backpropLayout.js";

type Svg = Selection<SVGSVGElement, undefined, null, undefined>;

const path = line<Spot>(
  ([x]) => x,
  ([, y]) => y
);

/** The part that a symbol of the page's formulas lights. */
function partOf({kind, unit}: ChainEdge): string {
  if (kind === "loss") return "loss";
  return kind === "skip" ? `skip skip${unit}` : `f f${unit}`;
}

function colourOf({id, kind}: ChainEdge, active: ChainStep | undefined): string {
  if (active?.edges.includes(id) === true) return active.phase === "backward" ? "var(--gradient)" : "var(--residual)";
  return kind === "skip" ? "var(--residual)" : "var(--muted)";
}

function arrowHead(svg: Svg, points: readonly Spot[], fill: string): void {
  const [[x0, y0], [x1, y1]] = [points.at(-2) ?? [0, 0], points.at(-1) ?? [0, 0]];
  const turn = (Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI;
  append(svg, "path", {
    d: `M${-NODE_RADIUS - 9},-5L${-NODE_RADIUS - 1},0L${-NODE_RADIUS - 9},5Z`,
    transform: `translate(${x1},${y1}) rotate(${turn})`,
    fill
  });
}

/** Draws the edges with their arrow heads; those of the step that is made now are heavy, in the colour of its direction. */
export function backpropEdges(svg: Svg, edges: readonly ChainEdge[], active: ChainStep | undefined): void {
  for (const edge of edges) {
    const lit = active?.edges.includes(edge.id) === true;
    append(svg.append("g").attr("data-part", partOf(edge)), "path", {
      d: path(edge.points),
      fill: "none",
      stroke: colourOf(edge, active),
      "stroke-width": lit ? 4 : edge.kind === "skip" ? 2.5 : 1.5
    });
  }
  for (const edge of edges) if (edge.kind !== "in") arrowHead(svg, edge.points, colourOf(edge, active));
}

/** Draws the number that travels the edges of a step, a share of the way along, 0–1. */
export function backpropTraveller(svg: Svg, edges: readonly ChainEdge[], active: ChainStep, travelled: number): void {
  const back = active.phase === "backward";
  for (const edge of edges.filter(({id}) => active.edges.includes(id))) {
    // Through a box the gradient takes the edge behind it first, then the one before it.
    const through = back && active.edges.length === 2;
    const share = through ? 2 * travelled - (edge.kind === "out" ? 0 : 1) : travelled;
    if (share < 0 || share > 1) continue;
    const [cx, cy] = along(edge.points, back ? 1 - share : share);
    append(svg, "circle", {
      cx,
      cy,
      r: 7,
      fill: colourOf(edge, active),
      stroke: "var(--surface)",
      "stroke-width": 2
    });
  }
}
