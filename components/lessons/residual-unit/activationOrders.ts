import {create, type Selection} from "d3-selection";
import type {ActivationOrder, UnitPiece} from "./activationOrder.js";

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
  if (piece === "+") group.append("circle").attr("r", 12).attr("fill", "var(--surface)").attr("stroke", "var(--ink)").attr("stroke-width", 1.5); // prettier-ignore
  else group.append("rect").attr("x", -wide / 2).attr("y", -12).attr("width", wide).attr("height", 24).attr("rx", piece === "conv" ? 0 : 6).attr("fill", onSkip ? "var(--ink)" : "var(--surface)").attr("stroke", "var(--ink)").attr("stroke-width", 1.5); // prettier-ignore
  group.append("text").attr("text-anchor", "middle").attr("dy", "0.35em").attr("font-size", piece === "+" ? 17 : wide < 40 ? 10 : 12).attr("fill", onSkip && piece !== "+" ? "var(--surface)" : "var(--ink)").text(piece); // prettier-ignore
}

/** Units of the same pieces in several orders, one below another, with what lies on the shortcut's own way filled in. */
export function activationOrders(
  orders: readonly ActivationOrder[],
  {width = 720}: ActivationOrdersOptions = {}
): SVGSVGElement {
  const bars = width >= WITH_BARS;
  const flow = bars ? Math.min(width - 190, 560) : width;
  const height = orders.length * ROW;
  const title = `Orders of a unit's pieces, with ResNet-110's error on CIFAR-10: ${orders.map(({name, pieces, error110}) => `${name}, ${pieces.join(" ")}, ${error110} %`).join("; ")}.`; // prettier-ignore
  const svg = create("svg").attr("width", width).attr("height", height).attr("viewBox", `0 0 ${width} ${height}`).attr("role", "img").attr("aria-label", title).attr("font-size", 13); // prettier-ignore
  svg.append("title").text(title);
  orders.forEach(({name, pieces, error110}, i) => {
    const row = svg.append("g").attr("transform", `translate(0,${i * ROW})`);
    row.append("text").attr("y", 16).attr("fill", "var(--ink)").attr("font-weight", 600).text(bars ? name : `${name}: ${error110.toFixed(2)} %`); // prettier-ignore
    const slot = (flow - 20) / (pieces.length + 1);
    const at = (place: number): number => 10 + place * slot;
    const sum = pieces.indexOf("+");
    const from = at(0);
    const to = at(sum + 1);
    row
      .append("path")
      .attr("d", `M${from + 8},${LEVEL}H${to}`)
      .attr("stroke", "var(--muted)")
      .attr("fill", "none");
    // The shortcut and what it becomes: from x over the arc to the sum, and on to y.
    row.append("path").attr("class", "skip").attr("d", `M${from},${LEVEL - 10}V${LEVEL - 22}Q${from},${LEVEL - 40} ${from + 18},${LEVEL - 40}H${to - 18}Q${to},${LEVEL - 40} ${to},${LEVEL - 22}V${LEVEL - 12}M${to},${LEVEL}H${at(pieces.length + 1) - 8}`).attr("stroke", "var(--residual)").attr("stroke-width", 3).attr("fill", "none"); // prettier-ignore
    for (const [label, x] of [["x", from], ["y", at(pieces.length + 1)]] as const) // prettier-ignore
      row.append("text").attr("x", x).attr("y", LEVEL).attr("dy", "0.35em").attr("text-anchor", "middle").attr("font-style", "italic").attr("fill", "var(--ink)").text(label); // prettier-ignore
    pieces.forEach(
      (piece, place) =>
      drawPiece(row.append("g").attr("transform", `translate(${at(place + 1)},${LEVEL})`), piece, Math.min(48, slot - 5), place > sum) // prettier-ignore
    );
    if (!bars) return;
    const [left, room] = [flow + 24, width - flow - 84];
    row.append("rect").attr("x", left).attr("y", LEVEL - 8).attr("width", (room * error110) / FULL).attr("height", 16).attr("fill", "var(--muted)"); // prettier-ignore
    row.append("text").attr("x", left + (room * error110) / FULL + 6).attr("y", LEVEL).attr("dy", "0.35em").attr("fill", "var(--ink)").text(`${error110.toFixed(2)} %`); // prettier-ignore
    if (i === 0) row.append("text").attr("x", left).attr("y", 16).attr("fill", "var(--muted)").attr("font-size", 12).text("error, CIFAR-10"); // prettier-ignore
  });
  return svg.node() as SVGSVGElement;
}
