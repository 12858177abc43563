import type {NetworkRun} from "../../run/networkRun.js";
import type {RecordedRun} from "../../run/recordedRun.js";
import type {RunConfig} from "../../run/runConfig.js";
import {refresher} from "../../ui/refresher.js";
import {statusLine} from "../../ui/statusLine.js";
import {isUnderWay} from "../../worker/training/isUnderWay.js";
import {pauseWhenHidden} from "../../worker/training/pauseWhenHidden.js";
import {statusText} from "../../worker/training/statusText.js";
import {createTwin, type StartTraining, type Twin, type TwinState} from "../../worker/training/twin.js";
import {runFigures} from "./runFigures.js";
import {runInView} from "./runInView.js";

/** The twin with the status line and the figures that follow it. */
export interface RunView {
  readonly twin: Twin;
  readonly status: HTMLElement;
  readonly figures: HTMLElement;
  /** What the figures show now. */
  readonly runs: () => readonly NetworkRun[];
  start(config: RunConfig, paused: boolean): void;
  /** Gives a run that is under way another learning rate, and notes after which step. */
  changeLearningRate(value: number): void;
  stop(): void;
}

/** Milliseconds between two announcements, and between two drawings. */
const STATUS_INTERVAL = 1000;
const DRAW_INTERVAL = 100;

/** Shows the recorded run; `onChange` hears of every report and every change of phase of the one that is made here. */
export function runView(
  recorded: RecordedRun,
  onChange: (state: TwinState) => void,
  startTraining?: StartTraining
): RunView {
  const figures = runFigures();
  let changedAt: readonly number[] = [];
  const twin = createTwin(update, startTraining);
  const shown = () => runInView(twin.state, recorded, changedAt);
  const status = statusLine(statusText(twin.state));
  const figuresDue = refresher(() => figures.draw(shown()), DRAW_INTERVAL);
  const statusDue = refresher(() => (status.textContent = statusText(twin.state)), STATUS_INTERVAL);

  function update(state: TwinState): void {
    onChange(state);
    figuresDue.request();
    // There is one announcement a second: the first is kept for the first numbers of every network.
    const awaited = state.phase === "starting" || state.phase === "running";
    if (!awaited || state.problems.length > 0 || state.runs.every(({reports}) => reports.length > 0))
      statusDue.request();
  }
  figures.draw(shown());
  const stopWatching = pauseWhenHidden(twin);
  return {
    twin,
    status,
    figures: figures.element,
    runs: () => shown().runs,
    start(config, paused) {
      changedAt = [];
      twin.start(config, paused);
    },
    changeLearningRate(value) {
      if (!isUnderWay(twin.state.phase)) return;
      const step = Math.max(0, ...twin.state.runs.map((run) => run.reports.length));
      if (step > 0) changedAt = [...changedAt.filter((at) => at !== step), step];
      twin.setLearningRate(value);
    },
    stop() {
      stopWatching();
      twin.reset();
      figuresDue.stop();
      statusDue.stop();
      figures.stop();
    }
  };
}
