import type {OpenedUnit} from "../../picture/unit/openedUnit.js";
import {errorWords} from "../../run/errorWords.js";
import {button} from "../../ui/button.js";
import {cancelButton} from "../../ui/cancelButton.js";
import {lockControls} from "../../ui/focus/lockControls.js";
import type {Parts} from "../../ui/late/parts.js";
import {progressBar} from "../../ui/progressBar.js";
import {buildFold} from "./buildFold.js";
import {exportPanel} from "./export/exportPanel.js";
import {imageChooser} from "./image/imageChooser.js";
import {DIGIT_INPUT} from "./image/inputTarget.js";
import {unitList, type UnitList} from "./maps/unitList.js";
import {networkSession, type NetworkSession, type NetworkSessionOptions} from "./networkSession.js";
import {panelWords} from "./panelWords.js";
import {predictionView} from "./predictionView.js";
import type {RecordedCuts} from "./recordedCuts.js";
import {recordedResult} from "./recordedResult.js";
import {resultView} from "./result/resultView.js";
import {weightsChooser, type WeightsEvents} from "./weights/weightsChooser.js";
import * as say from "../../words/en/lessons/buildWords.js";

/** What the parts of the panel ask of it. */
export interface PanelEvents extends WeightsEvents {
  /** The worker broke or hung. */
  readonly onEnd: (message: string) => void;
  /** Another picture, other cuts, or another unit: what is shown is no longer what is wanted. */
  readonly onWish: () => void;
  /** What is known of the inside of a unit, for the picture as it is now; undefined where it cannot be opened. */
  readonly unitOf: (unit: string, isCut: boolean) => Promise<OpenedUnit | undefined>;
  readonly onRun: () => void;
  /** ResNet-34 with random weights is wanted now. */
  readonly onMake: () => void;
}

/** The parts of the panel. */
export type PanelParts = ReturnType<typeof panelParts> extends Parts<infer Made> ? Made : never;

/** What the panel is made of. */
export interface PanelSources extends Pick<NetworkSessionOptions, "readMiniature" | "start"> {
  readonly recorded: RecordedCuts;
}

/** Wishes for the units when the fold is opened and they are missing; Run opens it too, and runs by itself. */
const wishOnOpen = (details: HTMLDetailsElement, isMissing: () => boolean, onWish: () => void): void =>
  details.addEventListener("toggle", () => {
    if (details.open && isMissing()) onWish();
  });

/** The list of every unit; all channels of one are asked of the worker. */
function channelUnits(session: NetworkSession): UnitList {
  const units = unitList(
    (unit) =>
      void session.channels(unit).then(
        (all) => units.receive(all),
        (error: unknown) => units.fail(unit, errorWords(error))
      )
  );
  return units;
}

/** Makes the parts, one after the other, and the worker's session behind them. */
export function* panelParts(
  {readMiniature, start, recorded}: PanelSources,
  {onEnd, onWish, unitOf, onRun, onMake, ...onWeights}: PanelEvents
) {
  const progress = progressBar();
  const session = networkSession({
    readMiniature,
    onProgress: (done, total, words) => progress.show(done, total, words),
    onEnd,
    ...(start && {start})
  });
  const weights = weightsChooser(onWeights);
  const words = panelWords();
  yield;
  const result = yield* resultView(recorded, recordedResult(recorded), {onWish, unitOf});
  yield;
  const chooser = imageChooser(words.warn.bind(words), {
    target: DIGIT_INPUT,
    onChange: onWish,
    onReading: (sentence) => words.read(sentence)
  });
  yield;
  const units = channelUnits(session);
  const exports = exportPanel({request: (kind) => session.save(kind)});
  const prediction = predictionView();
  const cancel = cancelButton(words.status);
  const run = button(say.run, onRun, true);
  const make = button(say.buildResNet34, onMake);
  const everyUnit = buildFold(say.everyUnit, units.element);
  wishOnOpen(everyUnit, () => units.isEmpty && !run.disabled, onWish);
  return {
    session,
    weights,
    words,
    result,
    chooser,
    units,
    everyUnit,
    exports,
    prediction,
    cancel,
    progress,
    run,
    lock: lockControls(run, make),
    make
  };
}

/** Locks what must not be pressed while something is done, and hides the progress afterwards. */
export function setBusy({lock, weights, progress}: PanelParts, busy: boolean): void {
  lock(busy);
  weights.setBusy(busy);
  if (!busy) progress.hide();
}

/** Ends the worker, the camera, and whatever is fetched. */
export function stopParts({chooser, units, prediction, result, session, cancel}: PanelParts): void {
  for (const part of [chooser, units, prediction, result, session, cancel]) part.stop();
}
