import {recordedTwins, type LearningFiles} from "../../picture/learning/recordedTwins.js";
import type {Pulse} from "../../picture/network/pictureRow.js";
import type {RecordedRun} from "../../run/recordedRun.js";
import type {RunConfig} from "../../run/runConfig.js";
import {element} from "../../ui/element.js";
import {refresher} from "../../ui/refresher.js";
import {statusLine} from "../../ui/statusLine.js";
import {isUnderWay} from "../../worker/training/isUnderWay.js";
import {pauseWhenHidden} from "../../worker/training/pauseWhenHidden.js";
import {statusText} from "../../worker/training/statusText.js";
import {createTwin, type StartTraining, type Twin, type TwinState} from "../../worker/training/twin.js";
import {labFigures} from "./figures/labFigures.js";
import {labPicture} from "./figures/labPicture.js";
import type {LossGuess} from "../../run/lossGuess.js";
import {trainedNetworks} from "../../run/trainedNetworks.js";
import {labTime} from "./figures/labTime.js";
import {
  recordedTraining,
  trainingHere,
  type RateChange,
  type RecordedPictures,
  type ShownTraining
} from "./figures/shownTraining.js";
import {slowMotion} from "./figures/slowMotion.js";

/** The twin with status, picture and charts that follow it, all at one step. */
export interface LabView {
  readonly twin: Twin;
  readonly status: HTMLElement;
  readonly element: HTMLElement;
  /** The run that is shown now. */
  readonly shown: () => ShownTraining;
  start(config: RunConfig, paused: boolean): void;
  /** The settings have changed: the picture shows their networks; a run that is under way takes their learning rate. */
  adopt(config: RunConfig): void;
  stop(): void;
}

export interface LabViewOptions {
  readonly recorded: RecordedRun;
  /** The files of the recorded run's picture; without them its maps are not shown. */
  readonly pictures?: (() => Promise<LearningFiles>) | undefined;
  readonly config: RunConfig;
  readonly onChange: (state: TwinState) => void;
  readonly startTraining?: StartTraining | undefined;
}

/** Milliseconds between two announcements, and between two drawings. */
const STATUS_INTERVAL = 1000;
const DRAW_INTERVAL = 100;

/** Makes the view, on the recorded run; `onChange` hears of every report and every change of phase of what is trained here. */
export function labView({recorded, pictures, config, onChange, startTraining}: LabViewOptions): LabView {
  let settings = config;
  let kept: RecordedPictures | undefined;
  /** Number among the validation images of the one that is looked into. */
  let watched: number | undefined;
  let changes: readonly RateChange[] = [];
  let guesses: readonly LossGuess[] = [];
  const twin = createTwin(update, startTraining);
  const shown = (): ShownTraining => trainingHere(twin.state, changes, guesses) ?? recordedTraining(recorded, kept);
  let drawnRun: RunConfig | undefined;

  const status = statusLine(statusText(twin.state));
  const picture = labPicture(settings, shown());
  const figures = labFigures();
  const time = labTime(move);
  const slow = slowMotion({
    now: () => ({...time.value, runs: shown().runs}),
    show: (step: number, pulse?: Pulse) => picture.move(step, pulse !== undefined, pulse)
  });
  const bar = element("div", {className: "lab-bar"}, time.element, slow.element);
  function move(): void {
    const {step, from, moved} = time.value;
    slow.stop();
    picture.move(from + (step - from) * moved, time.playing);
    figures.draw(shown(), step, moved < 1 ? {step: from, moved} : undefined);
  }
  function draw(): void {
    const training = shown();
    const anew = training.config !== drawnRun;
    drawnRun = training.config;
    picture.follow(settings, training);
    time.follow(training.runs, anew);
    move();
  }
  const tell = (): void => void (status.textContent = statusText(twin.state));
  const drawDue = refresher(draw, DRAW_INTERVAL);
  const statusDue = refresher(tell, STATUS_INTERVAL);
  function update(state: TwinState): void {
    onChange(state);
    drawDue.request();
    // There is one announcement a second: the first is kept for the first numbers of every network.
    const awaited = state.phase === "starting" || state.phase === "running";
    if (!awaited || state.problems.length > 0 || state.runs.every(({reports}) => reports.length > 0))
      statusDue.request();
  }
  figures.adopt(trainedNetworks(config), config.steps);
  draw();
  pictures?.().then(
    (files) => {
      const {first} = recordedTwins(files);
      watched = first.watched;
      if (!first.image) return;
      const {residual = [], plain = []} = first.frames;
      kept = {frames: {residual, plain}, image: {...first.image, values: Float32Array.from(first.image.values)}};
      drawDue.request();
    },
    // Without them the picture has its structure and the norms of the run: the lab goes on.
    () => undefined
  );
  const stopWatching = pauseWhenHidden(twin);
  return {
    twin,
    status,
    element: element("div", {className: "lab-view"}, picture.element, bar, figures.element),
    shown,
    start(next, paused) {
      changes = [];
      settings = next;
      guesses = figures.begin();
      twin.start(next, paused, watched ?? 0);
      tell();
    },
    adopt(next) {
      const rate = next.lr !== settings.lr ? next.lr : undefined;
      settings = next;
      figures.adopt(trainedNetworks(next), next.steps);
      if (rate !== undefined && isUnderWay(twin.state.phase)) {
        const after = Math.max(0, ...twin.state.runs.map((run) => run.reports.length));
        if (after > 0) changes = [...changes.filter((change) => change.after !== after), {after, rate}];
        twin.setLearningRate(rate);
      }
      drawDue.request();
    },
    stop() {
      stopWatching();
      twin.reset();
      drawDue.stop();
      statusDue.stop();
      slow.stop();
      time.stop();
      figures.stop();
      picture.stop();
    }
  };
}
