import {mean} from "d3-array";
import {format} from "d3-format";
import {scaleLinear, scaleLog} from "d3-scale";
import {line} from "d3-shape";
import {binomial} from "../lengths/binomial.js";
import {MARGIN, plotFrame, type PlotFrame} from "../../../draw/plotFrame.js";
import {powerText} from "../../../draw/powerText.js";
import type {RecordedPathGradients} from "./recordedPathGradients.js";
import {append} from "../../../draw/append.js";

/** Paths of one length: how many, the mean gradient along one, and the product of both. */
export interface PathShare {
  readonly k: number;
  readonly count: number;
  readonly gradient: number;
  readonly product: number;
  /** Of the products of all lengths, 0–1. */
  readonly share: number;
  /** Mean norm of the gradients of this length added as vectors. */
  readonly together: number;
}

/** Number times mean gradient for each length (Veit et al. 2016, section 5). */
export function pathShares({units, lengths}: RecordedPathGradients): readonly PathShare[] {
  const rows = lengths.map(({k, norms, together}) => {
    const [count, gradient] = [binomial(units, k), mean(norms) ?? NaN];
    return {k, count, gradient, product: count * gradient, together: mean(together) ?? NaN};
  });
  const total = rows.reduce((sum, {product}) => sum + product, 0);
  return rows.map((row) => ({...row, share: row.product / total}));
}

/** The shortest run of lengths that carries at least a share of the products, 0–1. */
export function effectiveLengths(shares: readonly PathShare[], wanted: number): readonly [low: number, high: number] {
  for (let span = 0; span < shares.length; span++) {
    const sums = shares
      .slice(0, shares.length - span)
      .map((_, low) => mean(shares.slice(low, low + span + 1), ({share}) => share) ?? 0);
    const best = sums.indexOf(Math.max(...sums));
    if ((sums[best] ?? 0) * (span + 1) >= wanted) return [best, best + span];
  }
  return [0, shares.length - 1];
}

const HEIGHT = 230;

/** Three panels over the length of a path: how many there are, the gradient along one (each draw a dot), and the product, with the vector sum as rings. */
export function pathGradientPanels(
  recorded: RecordedPathGradients,
  {length = 0, width = 640}: {readonly length?: number; readonly width?: number} = {}
): HTMLDivElement {
  const shares = pathShares(recorded);
  const n = recorded.units;
  const each = width >= 840 ? Math.floor(width / 3) : width;
  const right = each - 14;
  const x = scaleLinear([-0.6, n + 0.6], [MARGIN.left, right]);
  const band = x(1) - x(0);
  const bottom = HEIGHT - MARGIN.bottom;
  const positive = recorded.lengths.flatMap(({norms}) => norms).filter((norm) => norm > 0);
  const most = Math.max(...shares.map(({count}) => count));
  const top = Math.max(...shares.flatMap(({product, together}) => [product, together]));
  const counts = scaleLinear([0, most], [bottom, MARGIN.top]);
  const norms = scaleLog([Math.min(...positive), Math.max(...positive)], [bottom, MARGIN.top]).nice();
  const products = scaleLinear([0, top], [bottom, MARGIN.top]);
  const powers = norms.ticks().filter((tick) => Number.isInteger(Math.log10(tick) / 2));
  const chosen = shares[length] ?? shares[0];
  if (chosen === undefined) throw new RangeError("no lengths were recorded");
  const two = format(".2~g");
  const comma = format(",");
  const xTicks = [0, 4, 8, 12, 16].filter((tick) => tick <= n);
  const peak = shares.reduce((best, entry) => (entry.product > best.product ? entry : best));
  const frame = (
    title: string,
    yLabel: string,
    y: typeof counts | typeof norms,
    yTicks: number[],
    yFormat: (value: number) => string
  ): PlotFrame => {
    const made = plotFrame({
      width: each,
      height: HEIGHT,
      title,
      x,
      y,
      xLabel: "units on the path",
      yLabel,
      xTicks,
      yTicks,
      yFormat,
      gridEnd: right
    });
    append(made.plot, "rect", {
      x: x(chosen.k) - band / 2,
      y: MARGIN.top - 4,
      width: band,
      height: bottom - MARGIN.top + 4,
      fill: "var(--focus)",
      "fill-opacity": 0.16
    });
    return made;
  };
  const bars = ({plot}: PlotFrame, value: (entry: PathShare) => number, y: typeof counts, colour: string): void => {
    for (const entry of shares)
      append(plot, "rect", {
        x: x(entry.k) - band * 0.36,
        y: y(value(entry)),
        width: band * 0.72,
        height: bottom - y(value(entry)),
        fill: colour
      });
  };
  const many = frame(
    `Number of paths through k units: at most ${comma(most)}, through ${n / 2}. At ${chosen.k}: ${comma(chosen.count)}.`,
    "number of paths",
    counts,
    counts.ticks(4),
    comma
  );
  bars(many, ({count}) => count, counts, "var(--muted)");
  const single = frame(
    `Gradient along one path through k units, logarithmic: ${two(shares[0]?.gradient ?? NaN)} at 0, ${two(shares.at(-1)?.gradient ?? NaN)} at ${n}. At ${chosen.k}: ${two(chosen.gradient)}.`,
    "gradient along one path",
    norms,
    powers,
    powerText
  );
  for (const {k, norms: drawn} of recorded.lengths)
    for (const [i, norm] of drawn.entries())
      if (norm > 0)
        append(single.plot, "circle", {
          cx: x(k) + band * 0.5 * ((i % 7) / 6 - 0.5),
          cy: norms(norm),
          r: 1.4,
          fill: "var(--gradient)",
          "fill-opacity": 0.22
        });
  const means = line<PathShare>(
    ({k}) => x(k),
    ({gradient}) => norms(gradient)
  );
  append(single.plot, "path", {d: means(shares), fill: "none", stroke: "var(--gradient)", "stroke-width": 2.5});
  const product = frame(
    `Number times gradient: most at ${peak.k} units. At ${chosen.k}: ${two(100 * chosen.share)} % of the sum; added as vectors ${two(chosen.together)}.`,
    "number × gradient",
    products,
    products.ticks(4),
    format(".2~f")
  );
  bars(product, (entry) => entry.product, products, "var(--gradient)");
  for (const {k, together} of shares)
    append(product.plot, "circle", {
      cx: x(k),
      cy: products(together),
      r: 3.5,
      fill: "var(--surface)",
      stroke: "var(--ink)",
      "stroke-width": 1.5
    });
  const panels = document.createElement("div");
  panels.className = each < width ? "panels" : "panels stacked";
  [many, single, product].forEach(({svg}, i) => {
    if (i > 0) {
      const sign = document.createElement("span");
      sign.className = "panel-sign";
      sign.textContent = i === 1 ? "×" : "=";
      panels.append(sign);
    }
    panels.append(svg);
  });
  return panels;
}
