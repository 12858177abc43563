import {area, group, line, sort} from "d3";
import {append} from "../../draw/append.js";
import {endLabels, type EndLabel} from "../../draw/endLabels.js";
import {networkLine} from "../../draw/networkLine.js";
import {networkStyle} from "../../draw/networkStyle.js";
import {plotFrame, type PlotFrame} from "../../draw/plotFrame.js";
import type {TwinName} from "../../run/networkRun.js";
import type {GridCell} from "../../run/recorded/recordedGrid.js";
import {DEPTH_AXES, DEPTHS, depthScales, type DepthAxis, type DepthScales} from "./depthScales.js";
import {depthSummary, type DepthQuantity, type DepthSummary} from "./depthSummary.js";
import * as say from "../../words/en/lessons/degradationWords.js";
import {networkName} from "../../words/en/networkWords.js";
import {inRow} from "../../words/inRow.js";

export interface DepthCurvesOptions {
  /** Whose runs these are; begins the figure's name. */
  readonly heading?: string;
  /** A reader's guess for the plain network: training loss by depth, in nats. */
  readonly guess?: ReadonlyMap<number, number>;
  readonly quantity?: DepthQuantity;
  /** One seed to be drawn as a line of its own. */
  readonly seed?: number | undefined;
  /** CSS pixels that are kept free around the points of the guess, where handles lie. */
  readonly handles?: number;
  /** How much of the way from the guess to what was measured is done, 0–1. */
  readonly revealed?: number;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

type Plot = PlotFrame["plot"];

interface Series {
  readonly network: TwinName;
  readonly runs: readonly GridCell[];
  readonly points: readonly DepthSummary[];
}

/** The figure in words. */
function titleOf(
  series: readonly Series[],
  {name, write}: DepthAxis,
  {guess, heading}: Pick<DepthCurvesOptions, "guess" | "heading">
): string {
  const words = series.map(({network, points}) => {
    const values = points.map(({depth, mean, lost}) => {
      const missing = lost > 0 ? say.someDiverged(lost) : "";
      return `${say.atLayers(Number.isFinite(mean) ? write(mean) : say.noMean, depth)}${missing}`;
    });
    return `${networkName(network)}: ${values.join(", ")}`;
  });
  if (guess) words.push(say.yourGuessForPlain(inRow(DEPTHS.map((depth) => write(guess.get(depth) ?? NaN)))));
  return `${heading === undefined ? "" : `${heading}: `}${say.byNumberOfLayers(name, words.join("; "))}`;
}

/** Draws one network: band, line and dots, which set out from the guess; what stands at the line's end. */
function drawSeries(
  plot: Plot,
  {network, points}: Series,
  {x, y}: DepthScales,
  {guess, revealed = 1}: DepthCurvesOptions
): EndLabel[] {
  const {colour} = networkStyle(network);
  const finite = points.filter(({mean}) => Number.isFinite(mean));
  const on = (depth: number, value: number): number => {
    const from = guess?.get(depth) ?? value;
    return y(from + (value - from) * revealed);
  };
  const band = area<DepthSummary>(
    ({depth}) => x(depth),
    ({depth, low}) => on(depth, low),
    ({depth, high}) => on(depth, high)
  );
  const path = line<DepthSummary>(
    ({depth}) => x(depth),
    ({depth, mean}) => on(depth, mean)
  );
  append(plot, "path", {d: band(finite), fill: colour, "fill-opacity": 0.15 * revealed});
  networkLine(plot, network, path(finite));
  for (const {depth, values} of finite)
    for (const value of values)
      append(plot, "circle", {
        cx: x(depth),
        cy: on(depth, value),
        r: 3,
        fill: colour,
        "fill-opacity": 0.7 * revealed
      });
  const end = finite.at(-1);
  return end ? [{text: networkName(network), x: x(end.depth), y: on(end.depth, end.mean), colour}] : [];
}

/** Draws one seed's own line; what stands at its end. */
function drawSeed(plot: Plot, {runs}: Series, {x, y}: DepthScales, quantity: DepthQuantity, seed: number): EndLabel[] {
  const own = sort(
    runs.filter((cell) => cell.seed === seed),
    ({depth}) => depth
  );
  const through = line<GridCell>(
    ({depth}) => x(depth),
    (cell) => y(cell[quantity])
  );
  append(plot, "path", {d: through(own), fill: "none", stroke: "var(--ink)", "stroke-width": 1.5});
  const last = own.at(-1);
  return last ? [{text: say.seedOf(seed), x: x(last.depth), y: y(last[quantity]), colour: "var(--ink)"}] : [];
}

/** Draws the guess as a line of dots; what stands at its end. */
function drawGuess(plot: Plot, guess: ReadonlyMap<number, number>, {x, y}: DepthScales, handles: number): EndLabel[] {
  const points = DEPTHS.map((depth): [number, number] => [x(depth), y(guess.get(depth) ?? 0)]);
  append(plot, "path", {
    d: line()(points),
    fill: "none",
    stroke: "var(--ink)",
    "stroke-width": 1.5,
    "stroke-dasharray": "2 4"
  });
  const [endX, endY] = points.at(-1) ?? [0, 0];
  return [{text: handles > 0 ? say.guess : say.yourGuess, x: endX + handles, y: endY, colour: "var(--ink)"}];
}

/** Training loss or validation accuracy by depth, one line a network: the mean over seeds, their range as a band, each seed as a dot (He et al. 2015, figure 1). */
export function depthCurves(cells: readonly GridCell[], options: DepthCurvesOptions = {}): SVGSVGElement {
  const {guess, quantity = "trainLoss", seed, handles = 0, width = 640, height = 300} = options;
  const scales = depthScales(width, height, quantity);
  const axis = DEPTH_AXES[quantity];
  const series = [...group(cells, ({network}) => network)].map(([network, runs]): Series => ({
    network,
    runs,
    points: depthSummary(runs, quantity)
  }));
  const {svg, plot} = plotFrame({
    width,
    height,
    title: titleOf(series, axis, options),
    ...scales,
    xLabel: say.layersAxis,
    yLabel: axis.label,
    xTicks: DEPTHS,
    yTicks: axis.ticks,
    yFormat: axis.tick
  });
  const labels = series.flatMap((one) => {
    const name = drawSeries(plot, one, scales, options);
    return seed === undefined ? name : [...drawSeed(plot, one, scales, quantity, seed), ...name];
  });
  endLabels(plot, guess ? [...labels, ...drawGuess(plot, guess, scales, handles)] : labels);
  return svg;
}
