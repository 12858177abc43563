import {runControls} from "./runControls.js";
import type {RecordedRun} from "../../run/recordedRun.js";
import {formatHash, parseHash} from "../../run/runConfig.js";
import {runCsv} from "../../run/runCsv.js";
import {labButtons} from "./labButtons.js";
import {onResize} from "../../ui/onResize.js";
import {pauseWhenHidden} from "../../worker/training/pauseWhenHidden.js";
import {refresher} from "../../ui/refresher.js";
import type {ShownRun} from "../../ui/runFigure.js";
import {runFigures} from "./runFigures.js";
import {saveFile} from "../../ui/saveFile.js";
import {statusLine} from "../../ui/statusLine.js";
import {statusText} from "../../worker/training/statusText.js";
import {createTwin, type TwinState} from "../../worker/training/twin.js";

/** Milliseconds between two announcements, and between two drawings. */
const STATUS_INTERVAL = 1000;
const DRAW_INTERVAL = 100;

/** A laboratory that is on the page; `stop` ends its workers and listeners. */
export interface TrainingLab {
  readonly element: HTMLElement;
  stop(): void;
}

/**
 * The training laboratory: configuration, buttons, status and figures of the twin. It opens on the recorded run and reads
 * its configuration from the address; `run=1` there starts at once.
 */
export function trainingLab(recorded: RecordedRun): TrainingLab {
  const parsed = parseHash(location.hash);
  const element = document.createElement("section");
  element.className = "training-lab";
  element.setAttribute("aria-label", "Training laboratory");
  const status = statusLine();
  const notice = document.createElement("p");
  notice.className = "notice";
  let {hide} = parsed;
  let controls = runControls(parsed.config, hide);
  const figures = runFigures();
  /** Steps at which the learning rate was changed by hand; the link alone does not repeat such a run. */
  let changedAt: readonly number[] = [];

  const twin = createTwin(update);
  const figuresDue = refresher(drawFigures, DRAW_INTERVAL);
  const statusDue = refresher(() => (status.textContent = statusText(twin.state)), STATUS_INTERVAL);
  const buttons = labButtons({
    train: () => start(false),
    pause: () => twin.pause(),
    resume: () => twin.resume(),
    step: () => (isActive(twin.state) ? twin.step() : stepFromStart()),
    reset: () => twin.reset(),
    copyLink: () => void copyLink(),
    downloadCsv: () =>
      saveFile({name: `shortcut-seed-${controls.value.seed}.csv`, type: "text/csv", content: runCsv(shown().runs)})
  });

  function isActive({phase}: TwinState): boolean {
    return phase === "starting" || phase === "running" || phase === "paused";
  }
  function start(paused: boolean): void {
    changedAt = [];
    tell([]);
    twin.start(controls.value, paused);
  }
  function stepFromStart(): void {
    start(true);
    twin.step();
  }
  function shown(): ShownRun {
    const {config, runs, backend} = twin.state;
    if (config === undefined || !runs.some((run) => run.reports.length > 0)) {
      const {runtime, date, backend: on} = recorded.provenance;
      const source = `Recorded with seed ${recorded.config.seed} on ${on}, ${runtime}, ${date.slice(0, 10)}.`;
      return {runs: recorded.networks, steps: recorded.config.steps, source};
    }
    const changed = changedAt.length > 0 ? ` Learning rate changed by hand after step ${changedAt.join(", ")}.` : "";
    const source = `Measured here with seed ${config.seed} on ${backend ?? "wasm"}.${changed}`;
    return {runs, steps: config.steps, source};
  }
  function drawFigures(): void {
    figures.draw(shown(), !isActive(twin.state));
  }
  function update(state: TwinState): void {
    controls.lock(isActive(state));
    buttons.show(state.phase, true);
    figuresDue.request();
    // There is one announcement a second: the first is kept for the first numbers of every network.
    const awaited = state.phase === "starting" || state.phase === "running";
    if (!awaited || state.problems.length > 0 || state.runs.every(({reports}) => reports.length > 0))
      statusDue.request();
  }
  function tell(sentences: readonly string[]): void {
    notice.textContent = sentences.join(" ");
    notice.hidden = sentences.length === 0;
  }
  async function copyLink(): Promise<void> {
    const link = new URL(formatHash(controls.value, hide), location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      tell(["The link was copied."]);
    } catch {
      tell([`The browser does not allow copying; the link is ${link}`]);
    }
  }
  function onInput(): void {
    const {phase, config, runs} = twin.state;
    history.replaceState(history.state, "", formatHash(controls.value, hide));
    if (config === undefined || phase === "finished" || phase === "failed") return;
    const step = Math.max(0, ...runs.map((run) => run.reports.length));
    if (step > 0) changedAt = [...changedAt.filter((at) => at !== step), step];
    twin.setLearningRate(controls.value.lr);
  }
  function onHashChange(): void {
    const next = parseHash(location.hash);
    twin.reset();
    hide = next.hide;
    const fresh = runControls(next.config, hide);
    controls.replaceWith(fresh);
    controls = fresh;
    controls.addEventListener("input", onInput);
    tell(next.problems);
    if (next.run) start(false);
  }

  controls.addEventListener("input", onInput);
  addEventListener("hashchange", onHashChange);
  const stopWatching = pauseWhenHidden(twin);
  const stopResizing = onResize(figures.element, () => figuresDue.request());
  element.append(status, notice, controls, buttons.element, figures.element);
  tell(parsed.problems);
  status.textContent = statusText(twin.state);
  buttons.show("idle", true);
  drawFigures();
  if (parsed.run) start(false);
  return {
    element,
    stop() {
      removeEventListener("hashchange", onHashChange);
      stopResizing();
      stopWatching();
      figuresDue.stop();
      statusDue.stop();
      twin.reset();
    }
  };
}
