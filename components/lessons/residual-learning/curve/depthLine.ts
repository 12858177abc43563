import {append} from "../../../draw/append.js";
import {endLabels} from "../../../draw/endLabels.js";
import {networkLine} from "../../../draw/networkLine.js";
import {networkStyle} from "../../../draw/networkStyle.js";
import {fixed} from "../../../draw/numbers.js";
import type {TwinName} from "../../../run/networkRun.js";
import {chartHeight} from "../chartHeight.js";
import {CURVE_X} from "./curveConfig.js";
import {curvePlane} from "./curvePlane.js";
import {meetingPairs} from "./meetingPairs.js";
import * as say from "../../../words/en/lessons/residualLearningCurveWords.js";
import {networkName} from "../../../words/en/networkWords.js";

/** What is drawn of one chain. */
export interface DepthLineOptions {
  readonly network: TwinName;
  /** What comes out after each block at CURVE_X. */
  readonly after: readonly (readonly number[])[];
  /** h at CURVE_X. */
  readonly target: readonly number[];
  /** Blocks that x has gone through, from 0. */
  readonly block: number;
  /** Largest value on the axis, both ways. */
  readonly extent: number;
  /** CSS pixels. */
  readonly width: number;
}

const HEIGHT = 300;

/** Where a chain's line is after some of its blocks: the line from before them faint, the last blocks' lines fading behind it. */
export function depthLine({network, after, target, block, extent, width}: DepthLineOptions): SVGSVGElement {
  const lines = [CURVE_X, ...after];
  const shown = lines[block] ?? CURVE_X;
  const [low, high] = [Math.min(...shown), Math.max(...shown)];
  const ticks = [-1, -0.5, 0, 0.5, 1].map((share) => share * extent);
  const plane = curvePlane({
    width,
    height: chartHeight(width, HEIGHT),
    title: say.theChainsLine(network, block, after.length, fixed(low, 1), fixed(high, 1), meetingPairs(shown)),
    yLabel: say.afterThisBlock,
    extent,
    yTicks: ticks,
    yFormat: (value) => fixed(value, Number.isInteger(value) ? 0 : 1)
  });
  const {svg, plot, line} = plane;
  const {colour} = networkStyle(network);
  append(plot, "path", {
    class: "target",
    d: line(target),
    fill: "none",
    stroke: "var(--ink)",
    "stroke-opacity": 0.2,
    "stroke-width": 9
  });
  for (let k = Math.max(0, block - 4); k < block; k++)
    append(plot, "path", {
      d: line(lines[k] ?? CURVE_X),
      fill: "none",
      stroke: colour,
      "stroke-width": 1,
      "stroke-opacity": 0.15 + 0.1 * (k - block + 4)
    });
  networkLine(plot, network, line(shown));
  const x = plane.x(CURVE_X.length - 1);
  endLabels(plot, [
    {text: say.targetH, x, y: plane.y(target.at(-1) ?? 0), colour: "var(--ink)"},
    {text: networkName(network), x, y: plane.y(shown.at(-1) ?? 0), colour}
  ]);
  return svg;
}
