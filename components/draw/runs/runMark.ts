import {append} from "../append.js";
import {namedSvg} from "../namedSvg.js";
import {runMarkPath, runTone} from "./runStyle.js";

/** The mark of a run as a small picture, 16 CSS pixels wide, that says nothing by itself: the run's name stands beside it. */
export function runMark(number: number): SVGSVGElement {
  const svg = namedSvg({width: 16, height: 16, title: ""});
  svg.attr("aria-hidden", "true").attr("aria-label", null).attr("role", null).select("title").remove();
  append(svg, "path", {d: runMarkPath(number, 72), transform: "translate(8,8)", fill: runTone(number, "var(--muted)")});
  return svg.node() as SVGSVGElement;
}
