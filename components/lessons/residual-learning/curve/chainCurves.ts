import {append} from "../../../draw/append.js";
import {endLabels, type EndLabel} from "../../../draw/endLabels.js";
import {networkLine} from "../../../draw/networkLine.js";
import {networkStyle} from "../../../draw/networkStyle.js";
import {errorText} from "../../../draw/numbers.js";
import type {CurveReport} from "./curveConfig.js";
import {curvePlane} from "./curvePlane.js";
import * as say from "../../../words/en/lessons/residualLearningCurveWords.js";
import {networkName} from "../../../words/en/networkWords.js";

function inWords(report: CurveReport | undefined): string {
  if (report === undefined) return say.noStepYet;
  const {step, residual, plain} = report;
  return say.atStepChainsAreOff(step, errorText(residual.loss), errorText(plain.loss));
}

/** The target h and what both chains compute of x at one step; without a report the target alone. */
export function chainCurves(
  target: readonly number[],
  report: CurveReport | undefined,
  {width = 480, height = 320}: {readonly width?: number; readonly height?: number} = {}
): SVGSVGElement {
  const {svg, plot, x, y, line} = curvePlane({
    width,
    height,
    title: say.theTargetAndBothChains(inWords(report)),
    yLabel: say.whatComesOut
  });
  append(plot, "path", {
    "data-part": "h",
    class: "target",
    d: line(target),
    fill: "none",
    stroke: "var(--ink)",
    "stroke-opacity": 0.3,
    "stroke-width": 9,
    "stroke-linecap": "round"
  });
  const end = (values: readonly number[], text: string, colour: string): EndLabel => ({
    text,
    x: x(values.length - 1),
    y: y(values.at(-1) ?? 0),
    colour
  });
  const ends = [end(target, say.targetOfX, "var(--ink)")];
  if (report)
    for (const network of ["plain", "residual"] as const) {
      const values = report[network].y;
      networkLine(plot, network, line(values));
      ends.push(end(values, networkName(network), networkStyle(network).colour));
    }
  endLabels(plot, ends);
  return svg;
}
