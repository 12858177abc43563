import {area, line, scaleLinear} from "d3";
import {append} from "../../../draw/append.js";
import {endLabels} from "../../../draw/endLabels.js";
import {networkLine} from "../../../draw/networkLine.js";
import {networkStyle} from "../../../draw/networkStyle.js";
import {percent} from "../../../draw/numbers.js";
import {MARGIN, plotFrame} from "../../../draw/plotFrame.js";
import {leftOutMeans, type RecordedLeftOut} from "./recordedLeftOut.js";
import * as say from "../../../words/en/lessons/afterResnetWords.js";
import {networkName} from "../../../words/en/networkWords.js";

export interface LeftOutCurvesOptions {
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** Share of digits right by how many of the units are left out at random: mean of the draws, one line a network. */
export function leftOutCurves(
  recorded: RecordedLeftOut,
  {width = 640, height = 260}: LeftOutCurvesOptions = {}
): SVGSVGElement {
  const lines = recorded.networks.map((one) => {
    const means = leftOutMeans(one, recorded.labels);
    return {
      network: one.network,
      means,
      draws: [means.slice(0, 1), ...one.deletions.map(({accuracies}) => accuracies)]
    };
  });
  const most = Math.max(...lines.map(({means}) => means.length - 1));
  const half = recorded.units.length / 2;
  const x = scaleLinear([0, most], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([0, 1], [height - MARGIN.bottom, MARGIN.top]);
  const words = lines.map(({network, means}) =>
    say.wholeThreeAndSixOut(
      networkName(network),
      percent(means[0] ?? NaN),
      percent(means[3] ?? NaN),
      percent(means[6] ?? NaN)
    )
  );
  const {svg, plot} = plotFrame({
    width,
    height,
    title: say.digitsRightAtRandom(words.join("; ")),
    x,
    y,
    xLabel: say.unitsLeftOutOf(recorded.units.length),
    yLabel: say.digitsRight,
    xTicks: [0, 2, 4, 6, 8, 10].filter((k) => k <= most),
    yTicks: [0, 0.5, 1],
    yFormat: (value) => percent(value)
  });
  append(plot, "line", {
    x1: x(half),
    x2: x(half),
    y1: MARGIN.top,
    y2: height - MARGIN.bottom,
    stroke: "var(--muted)",
    "stroke-dasharray": "2 3"
  });
  append(plot, "text", {x: x(half) + 5, y: MARGIN.top + 12, fill: "var(--muted)"}).text(say.halfOfThem);
  const path = line<number>(
    (_mean, k) => x(k),
    (mean) => y(mean)
  );
  const band = area<readonly number[]>(
    (_draws, k) => x(k),
    (draws) => y(Math.min(...draws)),
    (draws) => y(Math.max(...draws))
  );
  for (const {network, draws} of lines)
    append(plot, "path", {d: band(draws), fill: networkStyle(network).colour, "fill-opacity": 0.15});
  for (const {network, means} of lines) networkLine(plot, network, path(means));
  endLabels(
    plot,
    lines.map(({network, means}) => ({
      text: networkName(network),
      x: x(means.length - 1),
      y: y(means.at(-1) ?? 0),
      colour: networkStyle(network).colour
    }))
  );
  return svg;
}
