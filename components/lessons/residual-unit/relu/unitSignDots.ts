import {scaleLinear} from "d3";
import {endLabels} from "../../../draw/endLabels.js";
import {percent} from "../../../draw/numbers.js";
import {MARGIN, plotFrame} from "../../../draw/plotFrame.js";
import type {UnitSigns} from "../../../run/recorded/recordedUnit.js";
import {append} from "../../../draw/append.js";
import * as say from "../../../words/en/lessons/residualUnitFiguresWords.js";

export interface UnitSignDotsOptions {
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value / values.length, 0);

/** Share of the values of f(x) that are negative (circles), and of the sum that the ReLU after it clips (squares), unit by unit. */
export function unitSignDots(
  signs: readonly UnitSigns[],
  {width = 640, height = 240}: UnitSignDotsOptions = {}
): SVGSVGElement {
  const [negative, clipped] = [signs.map((sign) => sign.negativeResidual), signs.map((sign) => sign.clippedSum)];
  const title = say.shareOfValuesByUnit(percent(mean(negative)), percent(mean(clipped)));
  const x = scaleLinear([1, signs.length], [MARGIN.left + 10, width - MARGIN.right - 6]);
  const y = scaleLinear([0, 0.7], [height - MARGIN.bottom, MARGIN.top]);
  const {svg, plot} = plotFrame({
    width,
    height,
    title,
    x,
    y,
    xLabel: say.unitInOrderOfDepth,
    yLabel: say.shareOfValues,
    xTicks: (width < 480 ? [1, 4, 8, 12, 16] : [1, 4, 8, 14, 16]).filter((unit) => unit <= signs.length),
    yTicks: [0, 0.2, 0.4, 0.6],
    yFormat: (share) => percent(share)
  });
  signs.forEach(({negativeResidual, clippedSum}, i) => {
    append(plot, "circle", {
      cx: x(i + 1),
      cy: y(negativeResidual),
      r: 4.5,
      fill: "var(--surface)",
      stroke: "var(--residual)",
      "stroke-width": 2
    });
    append(plot, "rect", {x: x(i + 1) - 4, y: y(clippedSum) - 4, width: 8, height: 8, fill: "var(--ink)"});
  });
  const last = signs.at(-1);
  if (last)
    endLabels(plot, [
      {text: "{f}(x) < 0", x: x(signs.length) + 2, y: y(last.negativeResidual), colour: "var(--residual)"},
      {text: say.clippedSums, x: x(signs.length) + 2, y: y(last.clippedSum), colour: "var(--ink)"}
    ]);
  return svg;
}
