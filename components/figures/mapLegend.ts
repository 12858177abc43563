import type {MapHue} from "../marks/mapColours.js";

/** A number as it stands in captions of maps: three significant digits, a real minus. */
export function mapNumber(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "not a number" : value > 0 ? "∞" : "−∞";
  const size = Math.abs(value);
  if (size === 0) return "0";
  const text = size >= 1000 || size < 0.001 ? size.toExponential(1) : String(Number(size.toPrecision(3)));
  return (value < 0 ? "−" : "") + text.replace("e-", "e−");
}

/** The scale of a map's colours, with the values at its ends. */
export function mapLegend(limit: number, hue: MapHue = "signal", words = ""): HTMLElement {
  const legend = document.createElement("p");
  legend.className = "map-legend";
  const bar = document.createElement("span");
  bar.className = `map-scale ${hue}`;
  bar.setAttribute("aria-hidden", "true");
  const [low, zero, high] = [`≤ ${mapNumber(-limit)}`, "0", `≥ ${mapNumber(limit)}`];
  const ends = document.createElement("span");
  ends.className = "map-ends";
  for (const text of [low, zero, high]) {
    const end = document.createElement("span");
    end.textContent = text;
    ends.append(end, " ");
  }
  legend.append(words, bar, ends);
  return legend;
}
