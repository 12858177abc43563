import {group, mean, max, min, sort} from "d3-array";
import {format} from "d3-format";
import {scaleLinear, type ScaleLinear} from "d3-scale";
import {area, line} from "d3-shape";
import {endLabels, type EndLabel} from "../../draw/endLabels.js";
import {networkStyle} from "../../draw/networkStyle.js";
import {MARGIN, plotFrame} from "../../draw/plotFrame.js";
import type {GridCell} from "../../run/recordedGrid.js";
import {append} from "../../draw/append.js";

/** What a run came to. */
export type DepthQuantity = "trainLoss" | "valAccuracy";

export interface DepthCurvesOptions {
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

/** Depths on the axis, in layers. */
export const DEPTHS = [10, 18, 34] as const;
/** Guessing among ten classes costs ln 10 nats. */
const CHANCE = Math.log(10);

const QUANTITIES = {
  trainLoss: {
    name: "Training loss",
    yLabel: "training loss, nats",
    domain: [0, 2.6],
    ticks: [0, 0.5, 1, 1.5, 2, CHANCE],
    words: ".2f"
  },
  valAccuracy: {
    name: "Validation accuracy",
    yLabel: "validation images right",
    domain: [0, 1],
    ticks: [0, 0.1, 0.25, 0.5, 0.75, 1],
    words: ".0%"
  }
} as const;

/** What the runs of one network at one depth came to; runs that diverged are left out and counted. */
interface Summary {
  readonly depth: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly values: readonly number[];
  readonly lost: number;
}

function summarize(cells: readonly GridCell[], quantity: DepthQuantity): Summary[] {
  const depths = sort(
    group(cells, ({depth}) => depth),
    ([depth]) => depth
  );
  return depths.map(([depth, runs]) => {
    const values = runs.map((run) => run[quantity]).filter(Number.isFinite);
    const [low = NaN, high = NaN] = [min(values), max(values)];
    return {depth, mean: mean(values) ?? NaN, low, high, values, lost: runs.length - values.length};
  });
}

/** Scales of the figure: layers and the quantity to CSS pixels. */
export function depthScales(
  width: number,
  height: number,
  quantity: DepthQuantity = "trainLoss"
): {readonly x: ScaleLinear<number, number>; readonly y: ScaleLinear<number, number>} {
  return {
    x: scaleLinear([8, 34], [MARGIN.left, width - MARGIN.right]),
    y: scaleLinear(QUANTITIES[quantity].domain, [height - MARGIN.bottom, MARGIN.top]).clamp(true)
  };
}

/** Training loss or validation accuracy by depth, one line a network: the mean over seeds, their range as a band, each seed as a dot (He et al. 2015, figure 1). */
export function depthCurves(
  cells: readonly GridCell[],
  {guess, quantity = "trainLoss", seed, handles = 0, revealed = 1, width = 640, height = 300}: DepthCurvesOptions = {}
): SVGSVGElement {
  const {x, y} = depthScales(width, height, quantity);
  const {name, yLabel, ticks, words: number} = QUANTITIES[quantity];
  const series = [...group(cells, ({network}) => network)].map(([network, runs]) => ({
    network,
    points: summarize(runs, quantity)
  }));
  const write = format(number);
  const words = series.map(({network, points}) => {
    const values = points.map(({depth, mean: value, lost}) => {
      const missing = lost > 0 ? ` (${lost} diverged)` : "";
      return `${Number.isFinite(value) ? write(value) : "none"} at ${depth} layers${missing}`;
    });
    return `${network}: ${values.join(", ")}`;
  });
  const guessed = guess
    ? [`your guess for plain: ${DEPTHS.map((depth) => write(guess.get(depth) ?? NaN)).join(", ")}`]
    : [];
  const {svg, plot} = plotFrame({
    width,
    height,
    title: `${name} by number of layers. ${[...words, ...guessed].join("; ")}.`,
    x,
    y,
    xLabel: "layers",
    yLabel,
    xTicks: DEPTHS,
    yTicks: ticks,
    yFormat: (value) => (quantity === "valAccuracy" ? write(value) : value === CHANCE ? "chance" : String(value))
  });
  const labels: EndLabel[] = [];
  for (const {network, points} of series) {
    const {colour, dash} = networkStyle(network);
    const finite = points.filter(({mean: value}) => Number.isFinite(value));
    // The line sets out from the guess.
    const on = (depth: number, value: number): number => {
      const from = guess?.get(depth) ?? value;
      return y(from + (value - from) * revealed);
    };
    const band = area<Summary>(
      ({depth}) => x(depth),
      ({depth, low}) => on(depth, low),
      ({depth, high}) => on(depth, high)
    );
    const path = line<Summary>(
      ({depth}) => x(depth),
      ({depth, mean: value}) => on(depth, value)
    );
    append(plot, "path", {d: band(finite), fill: colour, "fill-opacity": 0.15 * revealed});
    append(plot, "path", {
      d: path(finite),
      fill: "none",
      stroke: colour,
      "stroke-width": 2.5,
      "stroke-dasharray": dash
    });
    for (const {depth, values} of finite)
      for (const value of values)
        append(plot, "circle", {
          cx: x(depth),
          cy: on(depth, value),
          r: 3,
          fill: colour,
          "fill-opacity": 0.7 * revealed
        });
    if (seed !== undefined) {
      const own = sort(
        cells.filter((cell) => cell.network === network && cell.seed === seed),
        (cell) => cell.depth
      );
      const through = line<GridCell>(
        (cell) => x(cell.depth),
        (cell) => y(cell[quantity])
      );
      append(plot, "path", {d: through(own), fill: "none", stroke: "var(--ink)", "stroke-width": 1.5});
      const last = own.at(-1);
      if (last) labels.push({text: `seed ${seed}`, x: x(last.depth), y: y(last[quantity]), colour: "var(--ink)"});
    }
    const end = finite.at(-1);
    if (end) labels.push({text: network, x: x(end.depth), y: on(end.depth, end.mean), colour});
  }
  if (guess) {
    const points = DEPTHS.map((depth): [number, number] => [x(depth), y(guess.get(depth) ?? 0)]);
    append(plot, "path", {
      d: line()(points),
      fill: "none",
      stroke: "var(--ink)",
      "stroke-width": 1.5,
      "stroke-dasharray": "2 4"
    });
    const [endX, endY] = points.at(-1) ?? [0, 0];
    labels.push({text: handles > 0 ? "guess" : "your guess", x: endX + handles, y: endY, colour: "var(--ink)"});
  }
  endLabels(plot, labels);
  return svg;
}
