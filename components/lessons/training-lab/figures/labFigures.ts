import {figureCaption} from "./figureCaption.js";
import {accuracyCurves} from "../../../draw/accuracyCurves.js";
import type {DepthMetric} from "../../../draw/depthMetric.js";
import {gradientProfile} from "../../../draw/gradientProfile.js";
import {lossCurves} from "../../../draw/lossCurves.js";
import {runsChart} from "../../../draw/runs/runsChart.js";
import type {KeptRun} from "../../../run/kept/keptRun.js";
import {runFileName} from "../../../run/runCsv.js";
import {healthOptions} from "../../../run/kept/runHealth.js";
import {runNotes} from "../../../run/kept/runNotes.js";
import {runTable, RUN_TABLES, type RunTableKind} from "../../../draw/runTable.js";
import {element} from "../../../ui/element.js";
import {labelledSelect} from "../../../ui/labelled.js";
import {atOnce, type Parts} from "../../../ui/late/parts.js";
import {plate, type Plate} from "../../../ui/plate.js";
import {guessAt, guessSteps, type LossGuess} from "../../../run/lossGuess.js";
import {MEASURES, type Measure} from "../../../run/measure.js";
import type {TwinName} from "../../../run/networkRun.js";
import {guessVerdict} from "../guess/guessVerdict.js";
import {lossGuessing} from "../guess/lossGuessing.js";
import {lightStations, stationUnder} from "./litStation.js";
import type {ShownTraining} from "./shownTraining.js";
import * as say from "../../../words/en/lab/labFiguresWords.js";

/** What is shown beside a run at a step. */
export interface MoreShown {
  /** In motion: an earlier measured step, and the share of the way from it, 0–1. */
  readonly from?: {readonly step: number; readonly moved: number} | undefined;
  /** All runs that the curves are drawn of, this one among them; without them it stands alone. */
  readonly kept?: readonly KeptRun[];
}

/** The charts of a run, all at one step. */
export interface LabFigures {
  readonly element: HTMLElement;
  /** Shows a run at a step; in motion, `from` an earlier measured step and the share of the way, 0–1. */
  draw(training: ShownTraining, step: number, more?: MoreShown): void;
  /** The same chart by chart: what is shown meanwhile is drawn in those that are left. */
  drawing(training: ShownTraining, step: number, more?: MoreShown): Parts<void>;
  /** The settings have changed: what would be trained, for how many steps, and to choose among how many classes. */
  readonly adopt: (networks: readonly TwinName[], steps: number, classes?: number) => void;
  /** A run begins: what the reader has guessed of it. */
  readonly begin: () => readonly LossGuess[];
  /** Whether a link asks for a guess that the reader has neither made nor declined; and begins or ends that. */
  readonly offers: boolean;
  readonly offer: (on: boolean) => void;
  /** Lights a station in the chart by depth, −1 none. */
  readonly light: (station: number) => void;
  stop(): void;
}

const TITLES: Readonly<Record<RunTableKind, string>> = {
  loss: say.lossLowerIsBetter,
  gradient: say.byDepth,
  accuracy: say.shareReadCorrectly
};
const GUESS = say.whereDoYouExpectEach;
/** What is drawn by depth: the measure that the picture shows of each unit, or one of each layer's weights. */
const METRICS = [
  ["measure", say.thePicturesMeasure],
  ["gradNorm", say.gradientOfWeights],
  ["updateRatio", say.updateBesideWeights]
] as const satisfies readonly (readonly [DepthMetric | "measure", string])[];
const OF_UNITS: Readonly<Record<Measure, DepthMetric>> = {
  gradients: "activationGradNorm",
  rms: "activationRms",
  branches: "branchRatio",
  updates: "unitUpdateRatio"
};
/** Height of a chart, in CSS pixels: on a wide screen it is low, so that settings, picture and charts are seen together. */
const chartHeight = (): number => (globalThis.innerWidth < 1200 ? 216 : 188);

/** Room for a chart that is yet to be drawn, `height` CSS pixels. */
function roomOf(height: number): Node {
  const room = element("div");
  room.style.height = `${height}px`;
  return room;
}

/** The dotted lines of a run's guesses. */
const guessed = ({guesses, config: {steps}}: ShownTraining) =>
  guesses.map((guess) => ({
    network: guess.network,
    points: guessSteps(steps).map((step) => ({step, value: guessAt(guess, steps, step)}))
  }));

const KINDS = ["loss", "gradient", "accuracy"] as const;

/** All that a chart and its table are drawn of; what is measured at probes alone does not change at the steps between them. */
function drawnOf(kind: RunTableKind, training: ShownTraining, step: number, {from, kept = []}: MoreShown): unknown[] {
  const {id, config, images, runs, source, guesses} = training;
  const measured = runs.flatMap(({network, weightLayers, reports}) => [
    network,
    weightLayers.length,
    kind === "gradient" ? reports.findLast(({probe}) => probe) : reports.at(-1)
  ]);
  const shown = [step, id, images, source, ...measured];
  if (kind === "gradient") return [...shown, from?.step, from?.moved];
  // A list that nobody has guessed in is made anew each time.
  return [...shown, config.steps, guesses.length > 0 && guesses, ...kept];
}

/** Whether two lists hold the same in the same places. */
const sameParts = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/**
 * Makes the charts, empty until a run is shown: they hold the room of charts, so that nothing below them moves then. `measure` is the
 * picture's; `point` hears of a station that is pointed at, −1 none; `turned` that guessing has begun or ended; `awaited` is the run
 * that will be shown first, of which the captions tell.
 */
export function labFigures(
  measure: () => Measure = () => "gradients",
  point: (station: number) => void = () => undefined,
  turned: () => void = () => undefined,
  awaited?: ShownTraining
): LabFigures {
  const metric = labelledSelect(say.show, METRICS);
  const ofRuns = {loss: runsChart(), accuracy: runsChart()};
  let shown: {readonly training: ShownTraining; readonly step: number} | undefined;
  let more: MoreShown = {};
  let lit = -1;
  /** What each chart was drawn of last. */
  const drawn = new Map<RunTableKind, readonly unknown[]>();

  function picture(kind: RunTableKind, width: number): Node {
    const pad = kind === "loss" ? guessing.picture(width) : undefined;
    if (pad) return pad;
    if (shown === undefined) return roomOf(chartHeight());
    const {training, step} = shown;
    const {runs, config} = training;
    const visible = (more.kept ?? []).filter(({hidden}) => !hidden);
    // A run that the reader guessed of is seen with the guess, not among the others.
    const isGuessed = kind === "loss" && training.guesses.length > 0;
    const isAmongOthers = !isGuessed && training.id !== undefined && visible.some(({id}) => id !== training.id);
    const notes = kind === "gradient" ? [] : runNotes(runs, kind, healthOptions(training.images));
    if (kind !== "gradient" && isAmongOthers)
      return ofRuns[kind].draw(visible, kind, {focus: training.id, at: step, notes, width, height: chartHeight()});
    if (kind !== "gradient")
      return (kind === "loss" ? lossCurves : accuracyCurves)(runs, {
        steps: config.steps,
        at: step,
        notes,
        ...(kind === "loss" && {guesses: guessed(training)}),
        width,
        height: chartHeight()
      });
    const own = METRICS.find(([value]) => value === metric.input.value)?.[0] ?? "measure";
    const chosen = own === "measure" ? OF_UNITS[measure()] : own;
    const motion = more.from && {from: more.from.step, moved: more.from.moved};
    const chart = gradientProfile(runs, {metric: chosen, step, ...motion, width, height: chartHeight()});
    lightStations(chart, lit);
    return chart;
  }
  const guessing = lossGuessing(() => {
    plates[0]?.redraw();
    turned();
  });
  const words = (kind: RunTableKind): string => {
    if (kind === "loss" && guessing.asks) return GUESS;
    const told = shown?.training ?? awaited;
    if (told === undefined) return "";
    const {guesses, runs, config, source, images} = told;
    const verdict = kind === "loss" ? guessVerdict(guesses, runs, config.steps) : "";
    const meaning = kind === "gradient" && metric.input.value === "measure" ? MEASURES[measure()].meaning : "";
    return [meaning, figureCaption(kind, images), verdict, source].filter(Boolean).join(" ");
  };
  const plates: readonly Plate[] = KINDS.map((kind): Plate =>
    plate({
      title: TITLES[kind],
      className: kind,
      controls: kind === "gradient" ? [metric.cell] : kind === "loss" ? [guessing.element] : [],
      draw: (width) => picture(kind, width),
      caption: () => words(kind),
      table: {name: RUN_TABLES[kind], make: () => runTable(shown?.training.runs ?? [], kind, shown?.step)},
      fileName: () => (shown ? runFileName(shown.training.config, "").replace(/\.$/, `-${kind}`) : `shortcut-${kind}`)
    })
  );
  /** Draws the charts of which another thing is shown now than they were drawn of. */
  function* drawing(): Parts<void> {
    for (const [i, one] of plates.entries()) {
      yield;
      const kind = KINDS[i] ?? "loss";
      // A guess that is being placed is not drawn over.
      if (kind === "loss" && guessing.asks) drawn.delete(kind);
      if (shown === undefined || (kind === "loss" && guessing.asks)) continue;
      const now = [...drawnOf(kind, shown.training, shown.step, more), kind === "gradient" && measure()];
      if (sameParts(now, drawn.get(kind) ?? [])) continue;
      drawn.set(kind, now);
      one.redraw();
    }
  }
  const show = (training: ShownTraining, step: number, beside: MoreShown = {}): Parts<void> => {
    shown = {training, step};
    more = beside;
    return drawing();
  };
  const byDepth = plates[1]?.picture;
  byDepth?.addEventListener("pointermove", (event) => point(stationUnder(byDepth, event.clientX)));
  byDepth?.addEventListener("pointerleave", () => point(-1));
  return {
    element: element("div", {className: "lab-figures"}, ...plates.map((one) => one.element)),
    draw: (...now) => atOnce(show(...now)),
    drawing: show,
    adopt: guessing.adopt,
    begin: guessing.begin,
    get offers() {
      return guessing.offers;
    },
    offer: guessing.offer,
    light(station) {
      lit = station;
      if (byDepth) lightStations(byDepth, station);
    },
    stop: () => plates.forEach((one) => one.stop())
  };
}
