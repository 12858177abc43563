import {line, scaleLinear, scaleLog} from "d3";
import {append} from "../../../draw/append.js";
import {endLabels, type EndLabel} from "../../../draw/endLabels.js";
import {networkStyle} from "../../../draw/networkStyle.js";
import {significant, tickPower} from "../../../draw/numbers.js";
import {MARGIN, plotFrame} from "../../../draw/plotFrame.js";
import {endsBelow, labelBelow} from "../../../draw/text/endsBelow.js";
import type {MixingChain} from "./mixingChain.js";
import * as say from "../../../words/en/lessons/afterResnetWords.js";

export interface MixingCurvesOptions {
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** The axis' ends: what is larger stands at its edge, and a line that stays smaller ends there. */
const [LEAST, MOST] = [1e-9, 1e9];
const TICKS = [1e-9, 1e-6, 1e-3, 1, 1e3, 1e6, 1e9];

/** What is drawn: its name at the line's end, and the singular value that it is. */
function curves({free, balanced}: MixingChain) {
  const residual = networkStyle("residual");
  return [
    {text: say.free, colour: "var(--ink)", dash: "6 3", values: free.map(([largest = 0]) => largest)},
    {text: say.balanced, colour: residual.colour, dash: "", values: balanced.map(([largest = 0]) => largest)},
    {text: say.differences, colour: residual.colour, dash: "1 4", values: balanced.map(([, second = 0]) => second)}
  ];
}

/** The last value of each line in words. */
export function mixingWords(chain: MixingChain): string {
  const [free, balanced, differences] = curves(chain).map(({values}) => significant(values.at(-1) ?? NaN, 2));
  return say.stretchedAfter(chain.free.length - 1, free ?? "", balanced ?? "", differences ?? "");
}

/** How much a product of mixing matrices can stretch a signal, by their number, log axis: drawn freely and made doubly stochastic. */
export function mixingCurves(chain: MixingChain, {width = 640, height = 280}: MixingCurvesOptions = {}): SVGSVGElement {
  const layers = chain.free.length - 1;
  const x = scaleLinear([0, Math.max(1, layers)], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLog([LEAST, MOST], [height - MARGIN.bottom, MARGIN.top]).clamp(true);
  const {svg, plot} = plotFrame({
    width,
    height,
    title: say.largestStretchOfAProduct(mixingWords(chain)),
    x,
    y,
    xLabel: say.matricesAxis,
    yLabel: say.largestStretch,
    xTicks: [...new Set([0, Math.round(layers / 2), layers])],
    yTicks: TICKS,
    yFormat: tickPower
  });
  const path = line<number>(
    (_value, n) => x(n),
    (value) => y(Math.max(LEAST, value))
  );
  const labels = curves(chain).flatMap(({text, colour, dash, values}): readonly EndLabel[] => {
    const end = endsBelow(values, LEAST);
    append(plot, "path", {
      d: path(end === undefined ? values : values.slice(0, end + 1)),
      fill: "none",
      stroke: colour,
      "stroke-width": 2.5,
      "stroke-dasharray": dash
    });
    if (end === undefined) return [{text, x: x(layers), y: y(values.at(-1) ?? LEAST), colour}];
    labelBelow(plot, {text, x: x(end), y: y(LEAST), colour}, {least: LEAST, right: width});
    return [];
  });
  endLabels(plot, labels);
  return svg;
}
