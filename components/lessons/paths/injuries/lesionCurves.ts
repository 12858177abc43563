import {area, line, mean, scaleLinear, type ScaleLinear} from "d3";
import {endLabels} from "../../../draw/endLabels.js";
import {networkLine} from "../../../draw/networkLine.js";
import {networkStyle} from "../../../draw/networkStyle.js";
import {MARGIN, plotFrame, type PlotFrame} from "../../../draw/plotFrame.js";
import type {LesionTrials} from "../../../run/recorded/recordedLesions.js";
import type {TwinName} from "../../../run/networkRun.js";
import {append} from "../../../draw/append.js";
import {percent} from "../../../draw/numbers.js";
import {networkName} from "../../../words/en/networkWords.js";
import * as say from "../../../words/en/lessons/paths/pathsFiguresWords.js";

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

/** Where a number of injuries and an error lie, in CSS pixels. */
type LesionScales = ReturnType<typeof lesionScales>;
type Guess = NonNullable<LesionCurvesOptions["guess"]>;

/** Mean error (0–1) of the repeats. */
const meanError = ({accuracies}: LesionTrials): number => 1 - (mean(accuracies) ?? NaN);

/** Every mean error, and the reader's guess, in words. */
function curvesWords(curves: readonly LesionCurve[], along: string, guess: Guess | undefined): string {
  const words = curves.map(
    ({network, trials}) =>
      `${networkName(network)}: ${trials.map((trial) => say.errorAt(percent(meanError(trial)), trial.k)).join(", ")}`
  );
  if (guess) words.push(say.yourGuessIs([...guess].map(([at, value]) => say.errorAt(percent(value), at)).join(", ")));
  return say.errorsTold(along, words.join("; "));
}

/** One network: its range as a band, its mean as a line, each repeat as a dot; tells where its name belongs. */
function drawCurve(plot: PlotFrame["plot"], {network, trials}: LesionCurve, {x, y}: LesionScales) {
  const {colour} = networkStyle(network);
  const band = area<LesionTrials>(
    (trial) => x(trial.k),
    ({accuracies}) => y(1 - Math.max(...accuracies)),
    ({accuracies}) => y(1 - Math.min(...accuracies))
  );
  const path = line<LesionTrials>(
    (trial) => x(trial.k),
    (trial) => y(meanError(trial))
  );
  append(plot, "path", {d: band(trials), fill: colour, "fill-opacity": 0.12});
  networkLine(plot, network, path(trials));
  for (const {k, accuracies} of trials)
    for (const accuracy of accuracies)
      append(plot, "circle", {cx: x(k), cy: y(1 - accuracy), r: 2, fill: colour, "fill-opacity": 0.35});
  const end = trials.at(-1);
  return {text: networkName(network), x: x(end?.k ?? 0), y: end ? y(meanError(end)) : 0, colour};
}

/** The reader's guess, dotted, with its name. */
function drawGuess(plot: PlotFrame["plot"], guess: Guess, {x, y}: LesionScales): void {
  const points = [...guess];
  const through = line(
    ([k]) => x(k),
    ([, error]) => y(error)
  );
  append(plot, "path", {
    d: through(points),
    fill: "none",
    stroke: "var(--ink)",
    "stroke-width": 1.5,
    "stroke-dasharray": "2 4"
  });
  const [k, error] = points.at(-1) ?? [0, 0];
  append(plot, "text", {x: x(k) + 18, y: y(error), dy: "0.34em", fill: "var(--ink)", "font-weight": 600}).text(
    say.yourGuess
  );
}

/** Error (share of test images wrong) by the number of random injuries: mean, range, and each repeat as a dot (Veit et al. 2016, sections 4.2 and 4.3). */
export function lesionCurves(
  curves: readonly LesionCurve[],
  {along, most: wanted, guess, k, width = 640, height = 300}: LesionCurvesOptions
): SVGSVGElement {
  const most = wanted ?? Math.max(1, ...curves.flatMap(({trials}) => trials.map((trial) => trial.k)));
  const scales = lesionScales(most, width, height);
  const {x, y} = scales;
  const {svg, plot} = plotFrame({
    width,
    height,
    title: curvesWords(curves, along, guess),
    x,
    y,
    xLabel: along,
    yLabel: say.testDigitsWrong,
    xTicks: x.ticks(Math.min(most, width < 420 ? 5 : 10)).filter(Number.isInteger),
    yTicks: [0, 0.25, 0.5, 0.75, 0.9],
    yFormat: (value) => (value === 0.9 ? say.chance : percent(value))
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
  const names = curves.map((curve) => drawCurve(plot, curve, scales));
  if (guess) drawGuess(plot, guess, scales);
  endLabels(plot, names);
  return svg;
}
