import {mean} from "d3-array";
import {format} from "d3-format";
import {scaleLinear, type ScaleLinear} from "d3-scale";
import {area, line} from "d3-shape";
import {endLabels} from "../../../draw/endLabels.js";
import {networkStyle} from "../../../draw/networkStyle.js";
import {MARGIN, plotFrame} from "../../../draw/plotFrame.js";
import type {LesionTrials} from "../recordedLesions.js";
import type {TwinName} from "../../../run/networkRun.js";
import {append} from "../../../draw/append.js";

/** One network's accuracies (0–1) by the number of injuries, the whole network's first. */
export interface LesionCurve {
  readonly network: TwinName;
  readonly trials: readonly LesionTrials[];
}

export interface LesionCurvesOptions {
  /** What is counted along the axis: `units taken out`. */
  readonly along: string;
  /** The largest number on the axis; that of the curves unless told. */
  readonly most?: number;
  /** A reader's guess for the residual network: error (0–1) by number. */
  readonly guess?: ReadonlyMap<number, number> | undefined;
  /** The number that is marked. */
  readonly k?: number;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** Scales of the figure: the number of injuries and the error (0–1) to CSS pixels. */
export function lesionScales(
  most: number,
  width: number,
  height: number
): {readonly x: ScaleLinear<number, number>; readonly y: ScaleLinear<number, number>} {
  return {
    x: scaleLinear([0, most], [MARGIN.left, width - MARGIN.right]),
    y: scaleLinear([0, 1], [height - MARGIN.bottom, MARGIN.top])
  };
}

/** Error (share of test images wrong) by the number of random injuries: mean, range, and each repeat as a dot (Veit et al. 2016, sections 4.2 and 4.3). */
export function lesionCurves(
  curves: readonly LesionCurve[],
  {along, most: wanted, guess, k, width = 640, height = 300}: LesionCurvesOptions
): SVGSVGElement {
  const most = wanted ?? Math.max(1, ...curves.flatMap(({trials}) => trials.map((trial) => trial.k)));
  const {x, y} = lesionScales(most, width, height);
  const percent = format(".0%");
  const error = ({accuracies}: LesionTrials): number => 1 - (mean(accuracies) ?? NaN);
  const words = curves.map(({network, trials}) => {
    const values = trials.map((trial) => `${percent(error(trial))} at ${trial.k}`);
    return `${network}: ${values.join(", ")}`;
  });
  const points = [...(guess ?? [])];
  const guessed = guess ? [`your guess: ${points.map(([at, value]) => `${percent(value)} at ${at}`).join(", ")}`] : [];
  const {svg, plot} = plotFrame({
    width,
    height,
    title: `Error by number of ${along}. ${[...words, ...guessed].join("; ")}.`,
    x,
    y,
    xLabel: along,
    yLabel: "test digits wrong",
    xTicks: x.ticks(Math.min(most, width < 420 ? 5 : 10)).filter(Number.isInteger),
    yTicks: [0, 0.25, 0.5, 0.75, 0.9],
    yFormat: (value) => (value === 0.9 ? "chance" : percent(value))
  });
  if (k !== undefined)
    append(plot, "line", {
      x1: x(k),
      x2: x(k),
      y1: MARGIN.top,
      y2: height - MARGIN.bottom,
      stroke: "var(--focus)",
      "stroke-width": 2,
      "stroke-opacity": 0.5
    });
  const band = area<LesionTrials>(
    (trial) => x(trial.k),
    ({accuracies}) => y(1 - Math.max(...accuracies)),
    ({accuracies}) => y(1 - Math.min(...accuracies))
  );
  const path = line<LesionTrials>(
    (trial) => x(trial.k),
    (trial) => y(error(trial))
  );
  const labels = curves.map(({network, trials}) => {
    const {colour, dash} = networkStyle(network);
    append(plot, "path", {d: band(trials), fill: colour, "fill-opacity": 0.12});
    append(plot, "path", {
      d: path(trials),
      fill: "none",
      stroke: colour,
      "stroke-width": 2.5,
      "stroke-dasharray": dash
    });
    for (const {k: at, accuracies} of trials)
      for (const accuracy of accuracies)
        append(plot, "circle", {cx: x(at), cy: y(1 - accuracy), r: 2, fill: colour, "fill-opacity": 0.35});
    const end = trials.at(-1);
    return {text: network, x: x(end?.k ?? 0), y: end ? y(error(end)) : 0, colour};
  });
  if (guess) {
    const through = line(
      ([at]) => x(at),
      ([, value]) => y(value)
    );
    append(plot, "path", {
      d: through(points),
      fill: "none",
      stroke: "var(--ink)",
      "stroke-width": 1.5,
      "stroke-dasharray": "2 4"
    });
    const [at, value] = points.at(-1) ?? [0, 0];
    append(plot, "text", {x: x(at) + 18, y: y(value), dy: "0.34em", fill: "var(--ink)", "font-weight": 600}).text(
      "your guess"
    );
  }
  endLabels(plot, labels);
  return svg;
}
