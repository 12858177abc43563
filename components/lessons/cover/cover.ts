import type {RecordedRun} from "../../run/recordedRun.js";
import {DEFAULT_CONFIG, formatHash} from "../../run/runConfig.js";
import {provenance} from "../../draw/provenance.js";
import {button} from "../../ui/button.js";
import {element} from "../../ui/element.js";
import {reach} from "../../ui/milestone.js";
import {pauseWhenHidden} from "../../worker/training/pauseWhenHidden.js";
import {refresher} from "../../ui/refresher.js";
import {runFigure, type ShownRun} from "../../ui/run/runFigure.js";
import {statusLine} from "../../ui/statusLine.js";
import {isUnderWay} from "../../worker/training/isUnderWay.js";
import {statusText} from "../../worker/training/statusText.js";
import {createTwin, type StartTraining, type TwinState} from "../../worker/training/twin.js";

/** What the cover shows, and the way to end its workers. */
export interface Cover {
  readonly element: HTMLElement;
  stop(): void;
}

/** Milliseconds between two drawings, and between two announcements. */
const DRAW_INTERVAL = 100;
const STATUS_INTERVAL = 1000;

const isLive = ({runs}: TwinState): boolean => runs.some(({reports}) => reports.length > 0);

/** The twin that trains here once it has numbers, until then the recorded one. */
function shownRun(state: TwinState, recorded: RecordedRun): ShownRun {
  const {runs, config = DEFAULT_CONFIG, backend = "wasm"} = state;
  return isLive(state)
    ? {runs, steps: config.steps, source: `Measured here with seed ${config.seed} on ${backend}.`}
    : {runs: recorded.networks, steps: recorded.config.steps, source: ""};
}

/** The recorded twin at once, and the button that trains it here instead. */
export function cover(recorded: RecordedRun, startTraining?: StartTraining): Cover {
  const source = provenance(recorded);
  const figure = runFigure("loss", {provenance: source});
  const status = statusLine();
  const toggle = button("Train it here", press, true);
  const further = element("a", {href: `./training-lab${formatHash(DEFAULT_CONFIG)}`}, "Open the laboratory");
  const buttons = element("div", {className: "lab-buttons"}, toggle, further);
  const section = element("section", {className: "cover"}, status, buttons, figure.element);
  section.setAttribute("aria-label", "The twins");

  const twin = createTwin(({phase}) => {
    figureDue.request();
    statusDue.request();
    if (phase === "finished") reach(section, "twins trained");
  }, startTraining);
  function draw(): void {
    figure.draw(shownRun(twin.state, recorded));
    source.hidden = isLive(twin.state);
  }
  function tell(): void {
    const {phase} = twin.state;
    status.textContent =
      phase === "idle"
        ? "The recorded run is shown. Press the button to train both networks here."
        : statusText(twin.state);
    toggle.textContent = isUnderWay(phase) ? "Stop" : "Train it here";
  }
  const figureDue = refresher(draw, DRAW_INTERVAL);
  const statusDue = refresher(tell, STATUS_INTERVAL);
  function press(): void {
    if (isUnderWay(twin.state.phase)) twin.reset();
    else twin.start(DEFAULT_CONFIG, false);
    tell();
  }
  draw();
  tell();
  const stopWatching = pauseWhenHidden(twin);
  return {
    element: section,
    stop() {
      stopWatching();
      twin.reset();
      figureDue.stop();
      statusDue.stop();
      figure.stop();
    }
  };
}
