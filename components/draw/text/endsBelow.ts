import {append} from "../append.js";
import {tickPower} from "../numbers.js";
import {MARGIN, type PlotFrame} from "../plotFrame.js";
import {belowLeast} from "../../words/en/drawWords.js";

/** Where a line leaves an axis for good at its lower end: the first value from which on all are below `least`; undefined: it does not. */
export function endsBelow(values: readonly number[], least: number): number | undefined {
  const last = values.findLastIndex((value) => !(value < least));
  return last === values.length - 1 ? undefined : last + 1;
}

/** About what a letter of a label takes, and a line. CSS pixels. */
const LETTER = 6.8;
const LINE = 15;

/**
 * Writes beside a line's end, at the lower end of a plane, that it goes on below `least`: behind it, before it where the room
 * ends at `right`, or in two lines where it would reach over the axis there.
 */
export function labelBelow(
  plot: PlotFrame["plot"],
  {text, x, y, colour}: {readonly text: string; readonly x: number; readonly y: number; readonly colour: string},
  {least, right}: {readonly least: number; readonly right: number}
): void {
  const words = belowLeast(text, tickPower(least));
  const wide = 8 + LETTER * words.length;
  const isBefore = x - wide > MARGIN.left;
  const isBehind = x + wide < right || (!isBefore && right - x > x - MARGIN.left);
  // The line's name, and under it what is said of it.
  const lines = isBefore || x + wide < right ? [words] : words.split(/(?<=, )/);
  const at = x + (isBehind ? 8 : -8);
  const label = append(plot, "text", {
    class: "below-least",
    x: at,
    y: y - 7 - LINE * (lines.length - 1),
    "text-anchor": isBehind ? "start" : "end",
    fill: colour,
    stroke: "var(--plate)",
    "stroke-width": 3,
    "paint-order": "stroke",
    "font-weight": 600
  });
  lines.forEach((line, i) => append(label, "tspan", {x: at, dy: i > 0 ? LINE : null}).text(line));
}
