import {line, mean, scaleLinear, type ScaleLinear} from "d3";
import {append} from "../../draw/append.js";
import {endLabels} from "../../draw/endLabels.js";
import {networkLine} from "../../draw/networkLine.js";
import {networkStyle} from "../../draw/networkStyle.js";
import {measured} from "../../draw/numbers.js";
import {MARGIN, plotFrame, type PlotFrame} from "../../draw/plotFrame.js";
import type {TwinName} from "../../run/networkRun.js";
import {GUESSING} from "./lossScale.js";
import type {LossPlane} from "./recordedSurface.js";
import {gridPlaces, REACH, thinned} from "./surfaceGrid.js";
import * as say from "../../words/en/lessons/lossSurfaceWords.js";
import {decimal} from "../../words/decimal.js";
import {networkName} from "../../words/en/networkWords.js";

export interface SurfaceSlicesOptions {
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** Points of a line through a plane. */
const POINTS = 21;

/** The lines of one network through its trained weights, two a plane, and their mean. */
export interface NetworkSlices {
  readonly network: TwinName;
  readonly slices: readonly Float32Array[];
  readonly mean: readonly number[];
}

/** Cuts the planes of one network along both of their directions. */
export function networkSlices(planes: readonly LossPlane[], network: TwinName): NetworkSlices {
  const middle = (POINTS - 1) / 2;
  const slices = planes
    .filter((plane) => plane.network === network)
    .flatMap((plane) => {
      const loss = thinned(plane.loss, POINTS);
      return [
        loss.slice(middle * POINTS, (middle + 1) * POINTS),
        Float32Array.from({length: POINTS}, (_, row) => loss[row * POINTS + middle] ?? NaN)
      ];
    });
  return {network, slices, mean: gridPlaces(POINTS).map((_, i) => mean(slices, (slice) => slice[i]) ?? NaN)};
}

/** One network: each line thin, their mean in its own style; tells where its name belongs. */
function drawSlices(
  plot: PlotFrame["plot"],
  {network, slices, mean: means}: NetworkSlices,
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>
) {
  const {colour} = networkStyle(network);
  const places = gridPlaces(POINTS);
  const path = line<number>((_, i) => x(places[i] ?? 0), y);
  for (const slice of slices)
    append(plot, "path", {d: path(slice), fill: "none", stroke: colour, "stroke-opacity": 0.4, "stroke-width": 1});
  networkLine(plot, network, path(means));
  return {text: networkName(network), x: x(REACH), y: y(means.at(-1) ?? 0), colour};
}

/** The loss along straight lines through the trained weights of both networks, and what guessing costs. */
export function surfaceSlices(
  planes: readonly LossPlane[],
  {width = 640, height = 300}: SurfaceSlicesOptions = {}
): SVGSVGElement {
  const networks = (["residual", "plain"] as const).map((network) => networkSlices(planes, network));
  const top = Math.ceil(Math.max(...networks.flatMap(({slices}) => slices.flatMap((slice) => [...slice]))));
  const x = scaleLinear([-REACH, REACH], [MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear([0, top], [height - MARGIN.bottom, MARGIN.top]);
  const at = (list: readonly number[], place: number): string =>
    measured(list[Math.round(((place + REACH) * (POINTS - 1)) / (2 * REACH))] ?? NaN, 2);
  const words = networks.map(({network, slices, mean: means}) =>
    say.meanOfLines(
      networkName(network),
      slices.length,
      at(means, 0),
      at(means, -0.5),
      at(means, 0.5),
      at(means, -REACH),
      at(means, REACH)
    )
  );
  const {svg, plot} = plotFrame({
    width,
    height,
    title: say.lossThroughTheWeights(words.join("; ")),
    x,
    y,
    xLabel: say.distanceFromTheWeights,
    yLabel: say.lossInNats,
    xTicks: [-1, -0.5, 0, 0.5, 1],
    xFormat: (value) => decimal(value).replace("-", "−"),
    yTicks: Array.from({length: Math.floor(top / 2) + 1}, (_, i) => 2 * i)
  });
  append(plot, "line", {
    x1: MARGIN.left,
    x2: width - MARGIN.right,
    y1: y(GUESSING),
    y2: y(GUESSING),
    stroke: "var(--muted)",
    "stroke-dasharray": "1 4",
    "stroke-width": 1.5
  });
  const names = networks.map((slices) => drawSlices(plot, slices, x, y));
  endLabels(plot, [...names, {text: say.guessing, x: width - MARGIN.right, y: y(GUESSING), colour: "var(--muted)"}]);
  return svg;
}
