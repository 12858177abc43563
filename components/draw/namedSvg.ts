import {create, type Selection} from "d3";
import {attributes} from "./attributes.js";

export interface NamedSvgOptions {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What the picture says in words: its accessible name. */
  readonly title: string;
  /** CSS pixels. */
  readonly fontSize?: number;
}

/** An empty picture with its size and its accessible name, for pictures without the axes of a plot. */
export function namedSvg({
  width,
  height,
  title,
  fontSize = 12
}: NamedSvgOptions): Selection<SVGSVGElement, undefined, null, undefined> {
  const svg = attributes(create("svg"), {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-label": title,
    "font-size": fontSize
  });
  svg.append("title").text(title);
  return svg;
}
