import type {MapHue} from "../../../draw/mapColours.js";
import {mapLabel} from "./mapLabel.js";
import {powerText} from "../../../draw/powerText.js";

function scientific(size: number): string {
  const [digits = "", exponent = "0"] = size.toExponential(1).split("e");
  return `${digits} · ${powerText(10 ** Number(exponent))}`;
}
const grouped = (size: number): string =>
  Number(size.toPrecision(3)).toLocaleString("en-US", {maximumFractionDigits: 5});

/** A number as it stands in captions of maps: three significant digits, a real minus. */
export function mapNumber(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "not a number" : value > 0 ? "∞" : "−∞";
  const size = Math.abs(value);
  if (size === 0) return "0";
  return (value < 0 ? "−" : "") + (size < 0.001 || size >= 1e6 ? scientific(size) : grouped(size));
}

/** The scale of a map's colours, with the values at its ends. */
export function mapLegend(limit: number, hue: MapHue, words: string): HTMLElement {
  return scale(hue, words, [`≤ ${mapNumber(-limit)}`, "0", `≥ ${mapNumber(limit)}`]);
}

/** The meaning of a map's colours, for maps that have scales of their own. */
export function hueLegend(hue: MapHue, words: string): HTMLElement {
  return scale(hue, words, ["negative", "0", "positive"]);
}

function scale(hue: MapHue, words: string, ends: readonly string[]): HTMLElement {
  const legend = document.createElement("p");
  legend.className = "map-legend";
  const bar = document.createElement("span");
  bar.className = `map-scale ${hue}`;
  bar.setAttribute("aria-hidden", "true");
  const line = document.createElement("span");
  line.className = "map-ends";
  for (const text of ends) {
    const end = document.createElement("span");
    end.textContent = text;
    line.append(end, " ");
  }
  mapLabel(legend, words);
  legend.append(bar, line);
  return legend;
}
