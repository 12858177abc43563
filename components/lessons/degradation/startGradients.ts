import {group, line, scaleLog, scalePoint, sort, type ScaleLogarithmic, type ScalePoint, type Selection} from "d3";
import {append} from "../../draw/append.js";
import {endLabels, type EndLabel} from "../../draw/endLabels.js";
import {namedSvg} from "../../draw/namedSvg.js";
import {networkLine} from "../../draw/networkLine.js";
import {networkStyle} from "../../draw/networkStyle.js";
import type {LadderStart} from "./recordedLadder.js";
import {ratioWords, startRatios, type StartRatio} from "./startRatios.js";
import * as say from "../../words/en/lessons/degradationWords.js";
import {networkName} from "../../words/en/networkWords.js";

export interface StartGradientsOptions {
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** Where things stand, in CSS pixels. */
interface Plane {
  readonly x: ScalePoint<number>;
  readonly y: ScaleLogarithmic<number, number>;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Too little room for long words. */
  readonly narrow: boolean;
}

type Plot = Selection<SVGGElement, undefined, null, undefined>;
type Line = readonly [name: string, ratios: readonly StartRatio[]];

/** Below this width words are short, in CSS pixels. */
const NARROW = 480;
const MARGINS = {top: 26, bottom: 38, left: 60} as const;

/** One line for each network with and without batch norm, by name. */
function linesOf(ratios: readonly StartRatio[]): readonly Line[] {
  return sort(
    group(ratios, ({network, bn}) => (bn ? say.networkWithNorm : say.networkWithoutNorm)(networkName(network))),
    ([name]) => name
  );
}

function planeOf(ratios: readonly StartRatio[], width: number, height: number): Plane {
  const narrow = width < NARROW;
  const depths = [...new Set(ratios.map(({depth}) => depth))].sort((a, b) => a - b);
  const all = ratios.flatMap(({seeds}) => seeds);
  const [left, right, bottom] = [MARGINS.left, width - (narrow ? 116 : 210), height - MARGINS.bottom];
  return {
    x: scalePoint(depths, [left + 12, right]),
    y: scaleLog([Math.min(...all), Math.max(...all)], [bottom, MARGINS.top]).nice(),
    left,
    right,
    bottom,
    narrow
  };
}

/** Lines at powers of a thousand, the depths below, and what the axes are. */
function drawAxes(plot: Plot, {x, y, left, right, bottom, narrow}: Plane, height: number): void {
  const [low = 0, high = Infinity] = y.domain();
  const powers = [-12, -9, -6, -3, 0, 3].map((exponent) => 10 ** exponent);
  for (const tick of powers.filter((value) => value >= low && value <= high)) {
    const stroke = tick === 1 ? "var(--ink)" : "var(--line)";
    append(plot, "line", {x1: left, x2: right, y1: y(tick), y2: y(tick), stroke});
    append(plot, "text", {x: left - 6, y: y(tick), dy: "0.34em", "text-anchor": "end", fill: "currentColor"}).text(
      tick === 1 ? say.equal : ratioWords(tick)
    );
  }
  for (const depth of x.domain())
    append(plot, "text", {x: x(depth) ?? 0, y: bottom + 18, "text-anchor": "middle", fill: "currentColor"}).text(depth);
  append(plot, "text", {x: 4, y: 14, fill: "currentColor"}).text(
    narrow ? say.gradientAtTheStemShort : say.gradientAtTheStem
  );
  append(plot, "text", {x: right, y: height - 4, "text-anchor": "end", fill: "currentColor"}).text(say.layersArrow);
}

/** Draws one line with each seed as a dot; what stands at its end. */
function drawLine(plot: Plot, [name, ratios]: Line, {x, y, narrow}: Plane): EndLabel[] {
  const ordered = sort(ratios, ({depth}) => depth);
  const end = ordered.at(-1);
  if (end === undefined) return [];
  const {network, bn} = end;
  const {colour} = networkStyle(network);
  const at = (depth: number): number => x(depth) ?? 0;
  const path = line<StartRatio>(
    ({depth}) => at(depth),
    ({ratio}) => y(ratio)
  );
  networkLine(plot, network, path(ordered), {width: bn ? 2.5 : 1.5});
  for (const {depth, seeds} of ordered)
    for (const ratio of seeds)
      append(plot, "circle", {
        cx: at(depth),
        cy: y(ratio),
        r: 3.5,
        fill: bn ? colour : "var(--surface)",
        stroke: colour,
        "stroke-width": 1.5
      });
  const text = narrow ? (bn ? say.networkBn : say.networkNoBn)(networkName(network)) : name;
  return [{text, x: at(end.depth) + 2, y: y(end.ratio), colour}];
}

/** What happens to the gradient on its way from the last unit back to the stem, at the first step, by depth; filled with batch norm, hollow without. */
export function startGradients(
  starts: readonly LadderStart[],
  {width = 640, height = 320}: StartGradientsOptions = {}
): SVGSVGElement {
  const ratios = startRatios(starts);
  const lines = linesOf(ratios);
  const plane = planeOf(ratios, width, height);
  const words = lines.map(
    ([name, list]) => `${name}: ${list.map(({depth, ratio}) => say.atLayers(ratioWords(ratio), depth)).join(", ")}`
  );
  const title = say.gradientOverGradient(words.join("; "));
  const svg = namedSvg({width, height, title}).style("color", "var(--muted)");
  const plot = svg.append("g").attr("aria-hidden", "true");
  drawAxes(plot, plane, height);
  endLabels(
    plot,
    lines.flatMap((one) => drawLine(plot, one, plane))
  );
  return svg.node() as SVGSVGElement;
}
