import {sort} from "d3";
import {notationText} from "./notationText.js";
import type {PlotFrame} from "./plotFrame.js";
import {append} from "./append.js";

/** The name of a line, with `{f}` and `{h}` in the chosen notation, to stand beside its last point; CSS pixels. */
export interface EndLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  /** The part of a formula that the line is, which lights up with its symbol. */
  readonly part?: string;
}

/** Least distance between two labels, in CSS pixels. */
const APART = 15;

/** The same labels, the lowest above the axis, which is at `bottom` (CSS pixels), and those above it moved up as far as it takes. */
export function liftedAbove(labels: readonly EndLabel[], bottom: number): readonly EndLabel[] {
  let below = bottom - 3 + APART;
  return labels
    .toSorted((a, b) => b.y - a.y)
    .map((label) => ({...label, y: (below = Math.min(label.y, below - APART))}));
}

/** Writes each line's name at its end; names that would meet are moved apart. */
export function endLabels(plot: PlotFrame["plot"], labels: readonly EndLabel[]): void {
  let last = -Infinity;
  for (const {text, x, y, colour, part = null} of sort(labels, (label) => label.y)) {
    last = Math.max(y, last + APART);
    const label = append(plot, "text", {
      "data-part": part,
      x: x + 7,
      y: last,
      dy: "0.32em",
      fill: colour,
      "font-weight": 600
    }).node();
    if (label) notationText(label, text);
  }
}
