import {append} from "../append.js";
import {tickPower} from "../numbers.js";
import type {PlotFrame} from "../plotFrame.js";
import {belowLeast} from "../../words/en/drawWords.js";

/** Where a line leaves an axis for good at its lower end: the first value from which on all are below `least`; undefined: it does not. */
export function endsBelow(values: readonly number[], least: number): number | undefined {
  const last = values.findLastIndex((value) => !(value < least));
  return last === values.length - 1 ? undefined : last + 1;
}

/** Writes beside a line's end, at the lower end of a plane, that it goes on below `least`: to the side on which there is more room. */
export function labelBelow(
  plot: PlotFrame["plot"],
  {text, x, y, colour}: {readonly text: string; readonly x: number; readonly y: number; readonly colour: string},
  {least, middle}: {readonly least: number; readonly middle: number}
): void {
  append(plot, "text", {
    class: "below-least",
    x: x + (x < middle ? 8 : -8),
    y: y - 7,
    "text-anchor": x < middle ? "start" : "end",
    fill: colour,
    "font-weight": 600
  }).text(belowLeast(text, tickPower(least)));
}
