import {sort} from "d3-array";
import {notationText} from "./notationText.js";
import type {PlotFrame} from "./plotFrame.js";

/** The name of a line, with `{f}` and `{h}` in the chosen notation, to stand beside its last point; CSS pixels. */
export interface EndLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

/** Least distance between two labels, in CSS pixels. */
const APART = 15;

/** Writes each line's name at its end; names that would meet are moved apart. */
export function endLabels(plot: PlotFrame["plot"], labels: readonly EndLabel[]): void {
  let last = -Infinity;
  for (const {text, x, y, colour} of sort(labels, (label) => label.y)) {
    last = Math.max(y, last + APART);
    const label = plot
      .append("text")
      .attr("x", x + 7)
      .attr("y", last)
      .attr("dy", "0.32em")
      .attr("fill", colour)
      .attr("font-weight", 600)
      .node();
    if (label) notationText(label, text);
  }
}
