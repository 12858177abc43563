import {line, scaleLinear, scaleLog, type ScaleLinear} from "d3";
import {append} from "../../../draw/append.js";
import {power, significant, whole} from "../../../draw/numbers.js";
import {MARGIN, plotFrame, type PlotFrame, type PlotFrameOptions} from "../../../draw/plotFrame.js";
import {element} from "../../../ui/element.js";
import {pathShares, peakLength, type PathShare} from "./pathShares.js";
import type {RecordedPathGradients} from "./recordedPathGradients.js";
import {decimal} from "../../../words/decimal.js";
import * as say from "../../../words/en/lessons/paths/pathsFiguresWords.js";

const HEIGHT = 230;
const BOTTOM = HEIGHT - MARGIN.bottom;
/** CSS pixels at the right of a panel, and from which width on the three stand side by side. */
const RIGHT = 14;
const ABREAST = 840;
/** Dots beside each other at one length, and paths that all dots are divided among. */
const DOTS_ABREAST = 7;
const DOT_SHEETS = 16;

/** What the three panels share: the lengths, the axis under them, and the length that is marked. */
interface PanelPlane {
  readonly recorded: RecordedPathGradients;
  readonly shares: readonly PathShare[];
  readonly chosen: PathShare;
  readonly width: number;
  readonly x: ScaleLinear<number, number>;
  /** Width of one length in CSS pixels. */
  readonly band: number;
}

const two = (value: number): string => significant(value, 2);

/** A panel's frame, with the marked length behind what is drawn. */
function panelFrame(
  {recorded: {units}, chosen, width, x, band}: PanelPlane,
  options: Pick<PlotFrameOptions, "title" | "y" | "yLabel" | "yTicks" | "yFormat">
): PlotFrame {
  const frame = plotFrame({
    ...options,
    width,
    height: HEIGHT,
    x,
    xLabel: say.unitsOnThePathAxis,
    xTicks: [0, 4, 8, 12, 16].filter((tick) => tick <= units),
    gridEnd: width - RIGHT
  });
  append(frame.plot, "rect", {
    x: x(chosen.k) - band / 2,
    y: MARGIN.top - 4,
    width: band,
    height: BOTTOM - MARGIN.top + 4,
    fill: "var(--focus)",
    "fill-opacity": 0.16
  });
  return frame;
}

/** One bar for each length. */
function drawBars(
  {plot}: PlotFrame,
  {shares, x, band}: PanelPlane,
  y: ScaleLinear<number, number>,
  value: (entry: PathShare) => number,
  colour: string
): void {
  for (const entry of shares)
    append(plot, "rect", {
      x: x(entry.k) - band * 0.36,
      y: y(value(entry)),
      width: band * 0.72,
      height: BOTTOM - y(value(entry)),
      fill: colour
    });
}

/** How many paths of each length there are. */
function numberPanel(plane: PanelPlane): SVGSVGElement {
  const {recorded, shares, chosen} = plane;
  const most = Math.max(...shares.map(({count}) => count));
  const y = scaleLinear([0, most], [BOTTOM, MARGIN.top]);
  const frame = panelFrame(plane, {
    title: say.numberThroughUnits(whole(most), decimal(recorded.units / 2), chosen.k, whole(chosen.count)),
    yLabel: say.numberOfPaths,
    y,
    yTicks: y.ticks(4),
    yFormat: (count) => significant(count, 6)
  });
  drawBars(frame, plane, y, ({count}) => count, "var(--muted)");
  return frame.svg;
}

/**
 * One dot for each drawn path. Thousands of elements would hold the page for as long as the rest of it: dots that do not meet are one
 * path's subpaths, so that those that do still darken each other.
 */
function drawDots(
  plot: PlotFrame["plot"],
  {lengths}: RecordedPathGradients,
  place: (length: RecordedPathGradients["lengths"][number], norm: number, i: number) => readonly [x: number, y: number]
): void {
  const sheets = Array.from({length: DOT_SHEETS}, (): string[] => []);
  for (const length of lengths)
    length.norms.forEach((norm, i) => {
      if (norm <= 0) return;
      const [x, y] = place(length, norm, i);
      sheets[Math.floor(i / DOTS_ABREAST) % DOT_SHEETS]?.push(`M${x.toFixed(2)},${y.toFixed(2)}h0`);
    });
  for (const sheet of sheets)
    if (sheet.length > 0)
      append(plot, "path", {
        d: sheet.join(""),
        fill: "none",
        stroke: "var(--gradient)",
        "stroke-width": 2.8,
        "stroke-linecap": "round",
        "stroke-opacity": 0.22
      });
}

/** The gradient along one path: each drawn path a dot, their mean a line. */
function gradientPanel(plane: PanelPlane): SVGSVGElement {
  const {recorded, shares, chosen, x, band} = plane;
  const positive = recorded.lengths.flatMap(({norms}) => norms).filter((norm) => norm > 0);
  const y = scaleLog([Math.min(...positive), Math.max(...positive)], [BOTTOM, MARGIN.top]).nice();
  const {svg, plot} = panelFrame(plane, {
    title: say.gradientThroughUnits(
      two(shares[0]?.gradient ?? NaN),
      two(shares.at(-1)?.gradient ?? NaN),
      recorded.units,
      chosen.k,
      two(chosen.gradient)
    ),
    yLabel: say.gradientAlongOnePath,
    y,
    yTicks: y.ticks().filter((tick) => Number.isInteger(Math.log10(tick) / 2)),
    yFormat: (value) => power(Math.round(Math.log10(value)))
  });
  drawDots(plot, recorded, ({k}, norm, i) => [
    x(k) + band * 0.5 * ((i % DOTS_ABREAST) / (DOTS_ABREAST - 1) - 0.5),
    y(norm)
  ]);
  const means = line<PathShare>(
    ({k}) => x(k),
    ({gradient}) => y(gradient)
  );
  append(plot, "path", {d: means(shares), fill: "none", stroke: "var(--gradient)", "stroke-width": 2.5});
  return svg;
}

/** Number times gradient as bars, and the gradients added as vectors as rings. */
function productPanel(plane: PanelPlane): SVGSVGElement {
  const {shares, chosen, x} = plane;
  const top = Math.max(...shares.flatMap(({product, together}) => [product, together]));
  const y = scaleLinear([0, top], [BOTTOM, MARGIN.top]);
  const frame = panelFrame(plane, {
    title: say.productThroughUnits(peakLength(shares).k, chosen.k, two(100 * chosen.share), two(chosen.together)),
    yLabel: say.numberTimesGradientAxis,
    y,
    yTicks: y.ticks(4),
    yFormat: two
  });
  drawBars(frame, plane, y, ({product}) => product, "var(--gradient)");
  for (const {k, together} of shares)
    append(frame.plot, "circle", {
      cx: x(k),
      cy: y(together),
      r: 3.5,
      fill: "var(--surface)",
      stroke: "var(--ink)",
      "stroke-width": 1.5
    });
  return frame.svg;
}

/** Three panels over the length of a path: how many there are, the gradient along one, and the product of both (Veit et al. 2016, section 5). */
export function pathGradientPanels(
  recorded: RecordedPathGradients,
  {length = 0, width: extent = 640}: {readonly length?: number; readonly width?: number} = {}
): HTMLDivElement {
  const shares = pathShares(recorded);
  const chosen = shares[length] ?? peakLength(shares);
  const width = extent >= ABREAST ? Math.floor(extent / 3) : extent;
  const x = scaleLinear([-0.6, recorded.units + 0.6], [MARGIN.left, width - RIGHT]);
  const plane: PanelPlane = {recorded, shares, chosen, width, x, band: x(1) - x(0)};
  const sign = (text: string): HTMLElement => element("span", {className: "panel-sign"}, text);
  return element(
    "div",
    {className: width < extent ? "panels" : "panels stacked"},
    numberPanel(plane),
    sign("×"),
    gradientPanel(plane),
    sign("="),
    productPanel(plane)
  );
}
