import {create, type Selection} from "d3-selection";
import type {ActivationOrder, UnitPiece} from "./activationOrder.js";
import {append} from "../../draw/append.js";
import {attributes} from "../../draw/attributes.js";

export interface ActivationOrdersOptions {
  /** CSS pixels. */
  readonly width?: number;
}

/** Height of one unit's row, and where its boxes' middle lies in it, in CSS pixels. */
const ROW = 96;
const LEVEL = 66;
/** From this width on the errors are drawn as bars. */
const WITH_BARS = 640;
/** Percent at the end of a bar's scale. */
const FULL = 9;

function drawPiece(
  group: Selection<SVGGElement, undefined, null, undefined>,
  piece: UnitPiece,
  wide: number,
  onSkip: boolean
): void {
  if (piece === "+")
    append(group, "circle", {r: 12, fill: "var(--surface)", stroke: "var(--ink)", "stroke-width": 1.5});
  else
    append(group, "rect", {
      x: -wide / 2,
      y: -12,
      width: wide,
      height: 24,
      rx: piece === "conv" ? 0 : 6,
      fill: onSkip ? "var(--ink)" : "var(--surface)",
      stroke: "var(--ink)",
      "stroke-width": 1.5
    });
  append(group, "text", {
    "text-anchor": "middle",
    dy: "0.35em",
    "font-size": piece === "+" ? 17 : wide < 40 ? 10 : 12,
    fill: onSkip && piece !== "+" ? "var(--surface)" : "var(--ink)"
  }).text(piece);
}

/** Units of the same pieces in several orders, one below another, with what lies on the shortcut's own way filled in. */
export function activationOrders(
  orders: readonly ActivationOrder[],
  {width = 720}: ActivationOrdersOptions = {}
): SVGSVGElement {
  const bars = width >= WITH_BARS;
  const flow = bars ? Math.min(width - 190, 560) : width;
  const height = orders.length * ROW;
  const title = `Orders of a unit's pieces, with ResNet-110's error on CIFAR-10: ${orders.map(({name, pieces, error110}) => `${name}, ${pieces.join(" ")}, ${error110} %`).join("; ")}.`;
  const svg = attributes(create("svg"), {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": title,
    "font-size": 13
  });
  svg.append("title").text(title);
  orders.forEach(({name, pieces, error110}, i) => {
    const row = svg.append("g").attr("transform", `translate(0,${i * ROW})`);
    append(row, "text", {y: 16, fill: "var(--ink)", "font-weight": 600}).text(
      bars ? name : `${name}: ${error110.toFixed(2)} %`
    );
    const slot = (flow - 20) / (pieces.length + 1);
    const at = (place: number): number => 10 + place * slot;
    const sum = pieces.indexOf("+");
    const from = at(0);
    const to = at(sum + 1);
    append(row, "path", {d: `M${from + 8},${LEVEL}H${to}`, stroke: "var(--muted)", fill: "none"});
    // The shortcut and what it becomes: from x over the arc to the sum, and on to y.
    append(row, "path", {
      class: "skip",
      d: `M${from},${LEVEL - 10}V${LEVEL - 22}Q${from},${LEVEL - 40} ${from + 18},${LEVEL - 40}H${to - 18}Q${to},${LEVEL - 40} ${to},${LEVEL - 22}V${LEVEL - 12}M${to},${LEVEL}H${at(pieces.length + 1) - 8}`,
      stroke: "var(--residual)",
      "stroke-width": 3,
      fill: "none"
    });
    for (const [label, x] of [
      ["x", from],
      ["y", at(pieces.length + 1)]
    ] as const)
      append(row, "text", {
        x,
        y: LEVEL,
        dy: "0.35em",
        "text-anchor": "middle",
        "font-style": "italic",
        fill: "var(--ink)"
      }).text(label);
    pieces.forEach((piece, place) =>
      drawPiece(
        row.append("g").attr("transform", `translate(${at(place + 1)},${LEVEL})`),
        piece,
        Math.min(48, slot - 5),
        place > sum
      )
    );
    if (!bars) return;
    const [left, room] = [flow + 24, width - flow - 84];
    append(row, "rect", {x: left, y: LEVEL - 8, width: (room * error110) / FULL, height: 16, fill: "var(--muted)"});
    append(row, "text", {x: left + (room * error110) / FULL + 6, y: LEVEL, dy: "0.35em", fill: "var(--ink)"}).text(
      `${error110.toFixed(2)} %`
    );
    if (i === 0) append(row, "text", {x: left, y: 16, fill: "var(--muted)", "font-size": 12}).text("error, CIFAR-10");
  });
  return svg.node() as SVGSVGElement;
}
