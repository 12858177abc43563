import {scaleLinear, scaleLog} from "d3";
import type {KeptRun} from "../../run/kept/keptRun.js";
import {append} from "../append.js";
import {namedSvg} from "../namedSvg.js";
import {columnPath} from "./columnPath.js";
import {curveSeries} from "./curveSeries.js";
import {runStyle} from "./runStyle.js";
import * as say from "../../words/en/drawWords.js";

/** The loss of a run in the size of a word, on a logarithmic axis that is the same for every other unless told: 0.01 to 10 nats. CSS pixels. */
export function lossSparkline(
  {networks, number, config}: Pick<KeptRun, "networks" | "number" | "config">,
  {
    width = 96,
    height = 26,
    domain = [0.01, 10]
  }: {readonly width?: number; readonly height?: number; readonly domain?: readonly [number, number]} = {}
): SVGSVGElement {
  const svg = namedSvg({width, height, title: say.courseOfTheLoss});
  const x = scaleLinear([0, Math.max(1, config.steps)], [1, width - 1]);
  const y = scaleLog(domain, [height - 2, 2]).clamp(true);
  for (const {network, reports} of networks) {
    const {colour, dash} = runStyle(network, number);
    const {mean} = curveSeries(reports, ({loss}) => loss);
    append(svg, "path", {
      d: columnPath(mean, x, y),
      fill: "none",
      stroke: colour,
      "stroke-width": 1.75,
      "stroke-dasharray": dash === "" ? null : "3 1.5"
    });
  }
  return svg.node() as SVGSVGElement;
}
