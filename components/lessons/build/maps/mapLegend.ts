import {mapLabel} from "./mapLabel.js";
import {significant} from "../../../draw/numbers.js";
import * as say from "../../../words/en/lessons/buildMapsWords.js";

/** The scale of a map's colours, with the values at its ends. */
export function mapLegend(limit: number, words: string): HTMLElement {
  return scale(words, [`≤ ${significant(-limit)}`, "0", `≥ ${significant(limit)}`]);
}

/** The meaning of a map's colours, for maps that have scales of their own. */
export function signLegend(words: string): HTMLElement {
  return scale(words, [say.negative, "0", say.positive]);
}

function scale(words: string, ends: readonly string[]): HTMLElement {
  const legend = document.createElement("p");
  legend.className = "map-legend";
  const bar = document.createElement("span");
  bar.className = "map-scale";
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
