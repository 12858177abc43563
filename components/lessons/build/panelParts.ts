import {errorWords} from "../../run/errorWords.js";
import {button} from "../../ui/button.js";
import {cancelButton} from "../../ui/cancelButton.js";
import {element} from "../../ui/element.js";
import {progressBar} from "../../ui/progressBar.js";
import {exportPanel} from "./export/exportPanel.js";
import {imageChooser} from "./image/imageChooser.js";
import {DIGIT_INPUT} from "./image/inputTarget.js";
import {imageRun} from "./imageRun.js";
import {unitList} from "./maps/unitList.js";
import {networkSession, type NetworkSessionOptions} from "./networkSession.js";
import {panelWords} from "./panelWords.js";
import {predictionView} from "./predictionView.js";
import {shortcutSwitches} from "./shortcutSwitches.js";
import {weightsChooser, type WeightsEvents} from "./weights/weightsChooser.js";

/** What the parts of the panel ask of it. */
export interface PanelEvents extends WeightsEvents {
  /** The worker broke or hung. */
  readonly onEnd: (message: string) => void;
  /** Shortcuts were cut or joined. */
  readonly onSwitch: () => void;
  readonly onRun: () => void;
  /** ResNet-34 with random weights is wanted now. */
  readonly onMake: () => void;
}

/** The parts of the panel. */
export type PanelParts = ReturnType<typeof panelParts>;

/** Makes the parts, in the order in which they stand, and the worker's session behind them. */
export function panelParts(
  {readMiniature, start}: Pick<NetworkSessionOptions, "readMiniature" | "start">,
  {onEnd, onSwitch, onRun, onMake, ...onWeights}: PanelEvents
) {
  const progress = progressBar();
  const session = networkSession({
    readMiniature,
    onProgress: (done, total, words) => progress.show(done, total, words),
    onEnd,
    ...(start && {start})
  });
  const weights = weightsChooser(onWeights);
  const switches = shortcutSwitches(onSwitch);
  const words = panelWords(switches.all);
  const images = imageRun({predict: (...asked) => session.predict(...asked), pixels: () => chooser.pixels(), switches});
  const chooser = imageChooser(words.warn.bind(words), {target: DIGIT_INPUT, onChange: () => images.pictureChanged()});
  const units = unitList(
    (unit) =>
      void session.channels(unit).then(
        (all) => units.receive(all),
        (error: unknown) => units.fail(unit, errorWords(error))
      ),
    (name) => switches.of(name)
  );
  const exports = exportPanel({request: (kind) => session.save(kind)});
  const prediction = predictionView();
  const cancel = cancelButton(words.status);
  const run = button("Run", onRun, true);
  const make = button("Build ResNet-34", onMake);
  const root = element(
    "div",
    {className: "build-panel"},
    words.status,
    weights.element,
    chooser.element,
    element("div", {className: "lab-buttons"}, run, make, cancel.element),
    progress.element,
    words.problem,
    prediction.element,
    words.summary,
    words.live,
    units.element,
    exports.element
  );
  return {
    element: root,
    session,
    weights,
    switches,
    words,
    images,
    chooser,
    units,
    exports,
    prediction,
    cancel,
    progress,
    run,
    make
  };
}

/** Locks what must not be pressed while something is done, and hides the progress afterwards. */
export function setBusy({run, make, weights, progress}: PanelParts, busy: boolean): void {
  run.disabled = busy;
  make.disabled = busy;
  weights.setBusy(busy);
  if (!busy) progress.hide();
}

/** Ends the worker, the camera, and whatever is fetched. */
export function stopParts({chooser, units, prediction, session, cancel}: PanelParts): void {
  for (const part of [chooser, units, prediction, session, cancel]) part.stop();
}
