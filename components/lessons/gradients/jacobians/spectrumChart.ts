import {range} from "d3-array";
import {scaleLinear, scaleLog} from "d3-scale";
import {create} from "d3-selection";
import {line} from "d3-shape";
import {networkStyle} from "../../../draw/networkStyle.js";
import {notationText} from "../../../draw/notationText.js";
import type {TwinName} from "../../../run/networkRun.js";
import {tickPower} from "../../../draw/tickPower.js";
import {attributes} from "../../../draw/attributes.js";
import {append} from "../../../draw/append.js";

/** Singular values of the product of the first n Jacobians, for n from 0. */
export type Spectra = readonly (readonly number[])[];

export interface SpectrumChartOptions {
  /** CSS pixels. */
  readonly width?: number;
}

/** The smallest value on the axis; what is smaller, and 0, stands in a strip of its own. */
export const FLOOR = 1e-10;
const CEILING = 1e8;
const PANEL = {height: 300, top: 40, bottom: 64, left: 46, right: 16} as const;

/** Root mean square of singular values: what the product multiplies a random gradient's norm by. */
export function typicalFactor(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / Math.max(1, values.length));
}

/** A number in words, as `3.2e−7` where it is small or large. */
export function sizeText(value: number): string {
  if (value === 0) return "0";
  const plain = value >= 0.01 && value < 10000;
  return (plain ? String(Number(value.toPrecision(2))) : value.toExponential(1).replace("+", "")).replace("-", "−");
}

/** One chain in words. */
export function spectrumWords(network: TwinName, spectra: Spectra): string {
  const values = spectra.at(-1) ?? [];
  const zeros = values.filter((value) => value === 0).length;
  const smallest = zeros > 0 ? `${zeros} of ${values.length} are 0` : `smallest ${sizeText(values.at(-1) ?? 0)}`;
  return `${network}: largest ${sizeText(values[0] ?? 0)}, ${smallest}, a random gradient is multiplied by ${sizeText(typicalFactor(values))}`;
}

/**
 * The singular values of the product of the first n units' Jacobians against n, log axis, one panel a chain: each value a dot, and
 * the factor for a random gradient as a line.
 */
export function spectrumChart(
  chains: readonly {readonly network: TwinName; readonly spectra: Spectra}[],
  {width = 640}: SpectrumChartOptions = {}
): SVGSVGElement {
  const units = (chains[0]?.spectra.length ?? 1) - 1;
  const beside = width >= 560;
  const panelWidth = beside ? width / chains.length : width;
  const height = beside ? PANEL.height : PANEL.height * chains.length;
  const title = `Singular values of the product of ${units} Jacobians. ${chains.map(({network, spectra}) => spectrumWords(network, spectra)).join("; ")}.`;
  const svg = attributes(create("svg"), {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": title,
    "font-size": 12
  });
  svg.append("title").text(title);
  const x = scaleLinear([0, Math.max(1, units)], [PANEL.left + 8, panelWidth - PANEL.right]);
  const base = PANEL.height - PANEL.bottom;
  const y = scaleLog([FLOOR, CEILING], [base, PANEL.top]).clamp(true);
  const strip = base + 16;
  chains.forEach(({network, spectra}, k) => {
    const {colour, dash} = networkStyle(network);
    const panel = svg
      .append("g")
      .attr("transform", `translate(${beside ? k * panelWidth : 0},${beside ? 0 : k * PANEL.height})`);
    const right = panelWidth - PANEL.right;
    const label = (text: string, at: number, to: number, anchor: string, fill = "var(--muted)") =>
      append(panel, "text", {x: at, y: to, dy: "0.33em", "text-anchor": anchor, fill}).text(text);
    const heading = label("", PANEL.left, 12, "start", colour).attr("font-weight", 600).node();
    const product = network === "plain" ? "plain: product of {f}′" : "residual: product of I + {f}′";
    if (heading) notationText(heading, product);
    for (const value of range(-10, 9, 4).map((exponent) => 10 ** exponent)) {
      append(panel, "line", {x1: PANEL.left, x2: right, y1: y(value), y2: y(value), stroke: "var(--line)"});
      label(tickPower(value), PANEL.left - 6, y(value), "end");
    }
    append(panel, "line", {
      x1: PANEL.left,
      x2: right,
      y1: y(1),
      y2: y(1),
      stroke: "var(--muted)",
      "stroke-dasharray": "2 3"
    });
    label("1", PANEL.left - 6, y(1), "end");
    append(panel, "rect", {x: PANEL.left, y: base + 6, width: right - PANEL.left, height: 20, fill: "var(--raised)"});
    label("0", PANEL.left - 6, strip, "end");
    for (const n of new Set([0, Math.round(units / 2), units])) label(String(n), x(n), strip + 24, "middle");
    label("units →", right, strip + 40, "end");
    spectra.forEach((values, n) => {
      values.forEach((value, i) => {
        const below = value < FLOOR;
        const crowd = values.filter((other) => other < FLOOR).length;
        const shift = below ? ((values.length - 1 - i) / Math.max(1, crowd - 1) - 0.5) * (crowd > 1 ? 12 : 0) : 0;
        append(panel, "circle", {
          cx: x(n),
          cy: (below ? strip : y(value)) + shift,
          r: below ? 1.5 : 2.2,
          fill: colour,
          "fill-opacity": 0.55
        });
      });
    });
    const typical = spectra.map((values, n): [number, number] => [n, typicalFactor(values)]);
    const path = line(
      ([n]) => x(n),
      ([, value]) => (value < FLOOR ? base : y(value))
    );
    append(panel, "path", {
      d: path(typical),
      fill: "none",
      stroke: colour,
      "stroke-width": 2.5,
      "stroke-dasharray": dash
    });
  });
  return svg.node() as SVGSVGElement;
}
