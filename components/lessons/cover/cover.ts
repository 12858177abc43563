import type {RecordedRun} from "../../run/recordedRun.js";
import {DEFAULT_CONFIG, formatHash} from "../../run/runConfig.js";
import {provenance} from "../../draw/provenance.js";
import {button} from "../../ui/button.js";
import {reach} from "../../ui/milestone.js";
import {onResize} from "../../ui/onResize.js";
import {pauseWhenHidden} from "../../worker/training/pauseWhenHidden.js";
import {refresher} from "../../ui/refresher.js";
import {runFigure} from "../../ui/runFigure.js";
import {statusLine} from "../../ui/statusLine.js";
import {statusText} from "../../worker/training/statusText.js";
import {createTwin} from "../../worker/training/twin.js";

/** What the cover shows, and the way to end its workers. */
export interface Cover {
  readonly element: HTMLElement;
  stop(): void;
}

/** The recorded twin at once, and the button that trains it here instead. */
export function cover(recorded: RecordedRun): Cover {
  const element = document.createElement("section");
  element.setAttribute("aria-label", "The twins");
  element.className = "cover";
  const figure = runFigure("loss");
  const status = statusLine();
  const toggle = button("Train it here", press, true);
  const further = document.createElement("a");
  further.href = `./training-lab${formatHash(DEFAULT_CONFIG)}`;
  further.textContent = "Open the laboratory";
  const buttons = document.createElement("div");
  buttons.className = "lab-buttons";
  buttons.append(toggle, further);
  const source = provenance(recorded);

  const twin = createTwin(({phase}) => {
    if (phase === "finished") reach(element, "twins trained");
    figureDue.request();
    statusDue.request();
  });
  const running = (): boolean => ["starting", "running", "paused"].includes(twin.state.phase);
  const draw = (): void => {
    const {runs, config, backend} = twin.state;
    const live = runs.some(({reports}) => reports.length > 0);
    const measured = `Measured here with seed ${config?.seed ?? DEFAULT_CONFIG.seed} on ${backend ?? "wasm"}.`;
    figure.draw(
      live
        ? {runs, steps: config?.steps ?? DEFAULT_CONFIG.steps, source: measured}
        : {runs: recorded.networks, steps: recorded.config.steps, source: ""},
      !running()
    );
    source.hidden = live;
  };
  const tell = (): void => {
    status.textContent =
      twin.state.phase === "idle"
        ? "The recorded run is shown. Press the button to train both networks here."
        : statusText(twin.state);
    toggle.textContent = running() ? "Stop" : "Train it here";
  };
  const figureDue = refresher(draw, 100);
  const statusDue = refresher(tell, 1000);
  function press(): void {
    if (running()) twin.reset();
    else twin.start(DEFAULT_CONFIG, false);
    tell();
  }
  element.append(status, buttons, figure.element, source);
  draw();
  tell();
  const stopWatching = pauseWhenHidden(twin);
  const stopResizing = onResize(element, draw);
  return {
    element,
    stop() {
      stopResizing();
      stopWatching();
      figureDue.stop();
      statusDue.stop();
      twin.reset();
    }
  };
}
