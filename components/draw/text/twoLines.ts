import type {Selection} from "d3";
import {append} from "../append.js";

/** From one line of a label to the next, in CSS pixels. */
export const LABEL_LINE = 15;

/** A text in two lines, as equal as its words allow; a single word stays whole. */
export function twoLines(text: string): readonly string[] {
  const breaks = [...text.matchAll(/ /g)].map(({index}) => index + 1);
  const far = (at: number): number => Math.abs(2 * at - text.length);
  const [at] = breaks.sort((a, b) => far(a) - far(b));
  return at === undefined ? [text] : [text.slice(0, at), text.slice(at)];
}

/** Writes lines under each other into a label, which stands where its first one does; `x` in CSS pixels. */
export function writeLines<P extends Element | null>(
  label: Selection<SVGTextElement, undefined, P, undefined>,
  lines: readonly string[],
  x: number
): void {
  if (lines.length === 1) label.text(lines[0] ?? "");
  else lines.forEach((line, i) => append(label, "tspan", {x, dy: i > 0 ? LABEL_LINE : null}).text(line));
}
