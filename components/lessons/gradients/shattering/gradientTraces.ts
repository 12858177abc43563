import {line, scaleLinear} from "d3";
import {append} from "../../../draw/append.js";
import {namedSvg} from "../../../draw/namedSvg.js";
import {networkStyle} from "../../../draw/networkStyle.js";
import {MARGIN} from "../../../draw/plotFrame.js";
import type {TwinName} from "../../../run/networkRun.js";
import {networkName} from "../../../words/en/networkWords.js";
import * as say from "../../../words/en/lessons/gradients/gradientsWords.js";

/** The slope of a network's output, at inputs that go once round a circle. */
export interface GradientTrace {
  readonly network: TwinName;
  readonly values: readonly number[];
}

export interface GradientTracesOptions {
  /** Layers of the networks. */
  readonly depth?: number;
  /** CSS pixels. */
  readonly width?: number;
}

/** Height of one network's row, in CSS pixels. */
const ROW = 96;

/** The slope of the output as the input goes once round the circle, divided by its own root mean square; one row a network. */
export function gradientTraces(
  traces: readonly GradientTrace[],
  {depth = 0, width = 640}: GradientTracesOptions = {}
): SVGSVGElement {
  const height = ROW * traces.length + 22;
  const names = traces.map(({network}) => network);
  const title = say.slopeAlongACircle(depth, names);
  const svg = namedSvg({width, height, title});
  const right = width - MARGIN.right;
  traces.forEach(({network, values}, k) => {
    const {colour} = networkStyle(network);
    const size = Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0) / values.length) || 1;
    const x = scaleLinear([0, values.length - 1], [4, right]);
    const y = scaleLinear([-3, 3], [(k + 1) * ROW - 4, k * ROW + 4]).clamp(true);
    append(svg, "line", {x1: 4, x2: right, y1: y(0), y2: y(0), stroke: "var(--line)"});
    const path = line<number>(
      (_, n) => x(n),
      (value) => y(value / size)
    );
    append(svg, "path", {d: path(values), fill: "none", stroke: colour, "stroke-width": 1.5});
    append(svg, "text", {x: right + 7, y: y(0), dy: "0.32em", fill: colour, "font-weight": 600}).text(
      networkName(network)
    );
  });
  append(svg, "text", {x: right, y: height - 6, "text-anchor": "end", fill: "var(--muted)"}).text(
    say.onceRoundTheCircle
  );
  return svg.node() as SVGSVGElement;
}
