import {axisBottom, axisLeft, type AxisScale, type Selection} from "d3";
import {notationText} from "./notationText.js";
import {attributes} from "./attributes.js";
import {append} from "./append.js";
import {namedSvg} from "./namedSvg.js";
import {tick} from "./numbers.js";

/** A figure's plane with its axes drawn: marks are appended to `plot`. */
export interface PlotFrame {
  readonly svg: SVGSVGElement;
  readonly plot: Selection<SVGGElement, undefined, null, undefined>;
}

export interface PlotFrameOptions {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What the figure says in words: its accessible name. */
  readonly title: string;
  readonly x: AxisScale<number>;
  readonly y: AxisScale<number>;
  /** May hold `{f}` and `{h}`, for the chosen notation. */
  readonly xLabel: string;
  /** The same. */
  readonly yLabel: string;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  readonly xFormat?: (value: number) => string;
  readonly yFormat?: (value: number) => string;
  /** Right end of the horizontal lines and of what names the axis under them, in CSS pixels, where nothing is written beside them. */
  readonly gridEnd?: number;
}

/** Room around the plane, in CSS pixels: labels of lines stand at the right. */
export const MARGIN = {top: 26, right: 84, bottom: 38, left: 52} as const;

/** Labels of two ticks that are nearer to each other than this, in CSS pixels, would touch: the upper one is written. */
const LINE = 14;

/** Where a value stands, in CSS pixels. */
const pixels = (scale: AxisScale<number>, value: number): number => scale(value) ?? NaN;

/** The ticks whose labels are written: from the highest on, each that is far enough from the last one written. */
function writtenTicks(scale: AxisScale<number>, ticks: readonly number[]): ReadonlySet<number> {
  const written: number[] = [];
  for (const value of [...ticks].sort((a, b) => b - a)) {
    const [last] = written.slice(-1);
    if (last === undefined || !(Math.abs(pixels(scale, last) - pixels(scale, value)) < LINE)) written.push(value);
  }
  return new Set(written);
}

/** The sides of the plane in a picture of this size, in CSS pixels. */
export function planeOf(
  width: number,
  height: number
): {readonly left: number; readonly right: number; readonly top: number; readonly bottom: number} {
  return {left: MARGIN.left, right: width - MARGIN.right, top: MARGIN.top, bottom: height - MARGIN.bottom};
}

/** Draws thin axes with few ticks; scales already map to pixels inside {@link MARGIN}. */
export function plotFrame({
  width,
  height,
  title,
  x,
  y,
  xLabel,
  yLabel,
  xTicks,
  yTicks,
  xFormat = tick,
  yFormat = tick,
  gridEnd = width - MARGIN.right
}: PlotFrameOptions): PlotFrame {
  const written = writtenTicks(y, yTicks);
  const svg = namedSvg({width, height, title}).style("color", "var(--muted)");
  const axes = append(svg, "g", {"aria-hidden": "true", "font-size": 12});
  attributes(
    axes
      .append("g")
      .attr("transform", `translate(0,${height - MARGIN.bottom})`)
      .call(axisBottom(x).tickValues(xTicks).tickFormat(xFormat).tickSizeOuter(0)),
    {"font-size": 12, "font-family": null}
  );
  const left = attributes(
    axes
      .append("g")
      .attr("transform", `translate(${MARGIN.left},0)`)
      .call(
        axisLeft(y)
          .tickValues(yTicks)
          .tickFormat((value) => (written.has(value) ? yFormat(value) : ""))
          .tickSizeOuter(0)
          .tickSizeInner(-(gridEnd - MARGIN.left))
          .tickPadding(6)
      ),
    {"font-size": 12, "font-family": null}
  );
  left.selectAll(".tick line").attr("stroke", "var(--line)");
  left.select(".domain").remove();
  const up = append(axes, "text", {x: MARGIN.left, y: 14, fill: "currentColor"}).node();
  if (up) notationText(up, `↑ ${yLabel}`);
  const across = append(axes, "text", {
    x: gridEnd,
    y: height - 4,
    "text-anchor": "end",
    fill: "currentColor"
  }).node();
  if (across) notationText(across, `${xLabel} →`);
  return {svg: svg.node() as SVGSVGElement, plot: svg.append("g").attr("aria-hidden", "true")};
}
