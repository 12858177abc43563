import {line, range, scaleLinear, scaleLog, type ScaleContinuousNumeric, type Selection} from "d3";
import {append} from "../../../draw/append.js";
import {networkLine} from "../../../draw/networkLine.js";
import {networkStyle} from "../../../draw/networkStyle.js";
import {notationText} from "../../../draw/notationText.js";
import {tickPower} from "../../../draw/numbers.js";
import type {TwinName} from "../../../run/networkRun.js";
import {typicalFactor, type Spectra} from "./spectrumWords.js";
import * as say from "../../../words/en/lessons/gradients/gradientsWords.js";

type Group = Selection<SVGGElement, undefined, null, undefined>;
type Scale = ScaleContinuousNumeric<number, number>;

/** Extent of a panel and the room around its plane, in CSS pixels. */
export const PANEL = {height: 300, top: 40, bottom: 64, left: 46, right: 16} as const;
/** The smallest value on the axis; what is smaller, and 0, stands in a strip of its own. */
const FLOOR = 1e-10;
const CEILING = 1e8;
const BASE = PANEL.height - PANEL.bottom;
/** The middle of the strip. */
const STRIP = BASE + 16;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

function write(panel: Group, text: string, {x, y, anchor}: Place): void {
  append(panel, "text", {x, y, dy: "0.33em", "text-anchor": anchor, fill: "var(--muted)"}).text(text);
}

function drawHeading(panel: Group, network: TwinName): void {
  const heading = append(panel, "text", {
    x: PANEL.left,
    y: 12,
    dy: "0.33em",
    "text-anchor": "start",
    fill: networkStyle(network).colour,
    "font-weight": 600
  }).node();
  const product = network === "plain" ? say.plainProduct : say.residualProduct;
  if (heading) notationText(heading, product);
}

/** Lines at powers of ten, the strip of zeros below them, and the numbers of units. */
function drawAxes(panel: Group, x: Scale, y: Scale, units: number, right: number): void {
  const across = (value: number) => ({x1: PANEL.left, x2: right, y1: y(value), y2: y(value)});
  const before = (at: number): Place => ({x: PANEL.left - 6, y: at, anchor: "end"});
  for (const value of range(-10, 9, 4).map((exponent) => 10 ** exponent)) {
    append(panel, "line", {...across(value), stroke: "var(--line)"});
    write(panel, tickPower(value), before(y(value)));
  }
  append(panel, "line", {...across(1), stroke: "var(--muted)", "stroke-dasharray": "2 3"});
  write(panel, "1", before(y(1)));
  append(panel, "rect", {x: PANEL.left, y: BASE + 6, width: right - PANEL.left, height: 20, fill: "var(--raised)"});
  write(panel, "0", before(STRIP));
  for (const n of new Set([0, Math.round(units / 2), units]))
    write(panel, String(n), {x: x(n), y: STRIP + 24, anchor: "middle"});
  write(panel, say.unitsAxis, {x: right, y: STRIP + 40, anchor: "end"});
}

/** Diameter of a dot in the plane and in the strip of zeros, CSS pixels. */
const DOT = {above: 4.4, below: 3} as const;

/**
 * Each value a dot; those in the strip stand side by side. The dots of one rank, which do not meet, are one path's subpaths: hundreds of
 * elements would hold the page, and dots of other ranks still darken each other.
 */
function drawDots(panel: Group, spectra: Spectra, x: Scale, y: Scale, colour: string): void {
  const ranks = (spectra[0] ?? []).map(() => ({above: [] as string[], below: [] as string[]}));
  for (const [n, values] of spectra.entries()) {
    const crowd = values.filter((value) => value < FLOOR).length;
    for (const [i, value] of values.entries()) {
      const kind = value < FLOOR ? "below" : "above";
      const place = (values.length - 1 - i) / Math.max(1, crowd - 1) - 0.5;
      const at = kind === "below" ? STRIP + place * (crowd > 1 ? 12 : 0) : y(value);
      ranks[i]?.[kind].push(`M${x(n).toFixed(2)},${at.toFixed(2)}h0`);
    }
  }
  for (const rank of ranks)
    for (const kind of ["above", "below"] as const)
      if (rank[kind].length > 0)
        append(panel, "path", {
          d: rank[kind].join(""),
          fill: "none",
          stroke: colour,
          "stroke-width": DOT[kind],
          "stroke-linecap": "round",
          "stroke-opacity": 0.55
        });
}

/** Draws the singular values of one chain's products against the number of units, and the factor for a random gradient as a line. */
export function spectrumPanel(panel: Group, network: TwinName, spectra: Spectra, width: number): void {
  const {colour} = networkStyle(network);
  const units = spectra.length - 1;
  const right = width - PANEL.right;
  const x = scaleLinear([0, Math.max(1, units)], [PANEL.left + 8, right]);
  const y = scaleLog([FLOOR, CEILING], [BASE, PANEL.top]).clamp(true);
  drawHeading(panel, network);
  drawAxes(panel, x, y, units, right);
  drawDots(panel, spectra, x, y, colour);
  const typical = spectra.map((values, n): [number, number] => [n, typicalFactor(values)]);
  const path = line(
    ([n]) => x(n),
    ([, value]) => (value < FLOOR ? BASE : y(value))
  );
  networkLine(panel, network, path(typical));
}
