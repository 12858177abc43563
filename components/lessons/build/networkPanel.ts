import type {Parts} from "../../ui/late/parts.js";
import {Cancelled} from "./cancelled.js";
import type {NetworkSessionOptions} from "./networkSession.js";
import {oneTask} from "./oneTask.js";
import {panelElement} from "./panelElement.js";
import {panelParts, setBusy, stopParts, type PanelEvents} from "./panelParts.js";
import {pictureRun} from "./pictureRun.js";
import type {RecordedCuts} from "./recordedCuts.js";
import {shownNetwork} from "./shownNetwork.js";
import {collectWeights} from "./weights/collectWeights.js";
import {weightShelf} from "./weights/keptWeights.js";
import {ownWeights, type OwnWeightsTools} from "./weights/ownWeights.js";
import * as say from "../../words/en/lessons/buildWords.js";

/** What tests replace. */
export interface NetworkPanelOptions extends Partial<OwnWeightsTools> {
  readonly start?: NetworkSessionOptions["start"];
}

/**
 * A network and its picture: the shipped miniature, ResNet-34 with random weights, or the reader's own. A recorded result stands
 * there at first; another picture, another cut or another unit runs in a worker at once. `readMiniature` gives the shipped weights
 * when needed. It is made part by part: nothing of it stands in the page meanwhile.
 */
export function* networkPanel(
  recorded: RecordedCuts,
  readMiniature: () => Promise<ArrayBuffer>,
  {start, collect = collectWeights, shelf = weightShelf()}: NetworkPanelOptions = {}
): Parts<{readonly element: HTMLElement; readonly stop: () => void}> {
  const parts = yield* panelParts({readMiniature, start, recorded}, events());
  yield;
  const {element, late} = panelElement(parts);
  const {session, words, result} = parts;
  const network = shownNetwork(parts);
  const pictures = pictureRun(parts, network);
  const own = ownWeights(parts, network, {collect, shelf});
  const task = oneTask({
    onBusy(busy) {
      setBusy(parts, busy);
      if (busy) words.warn("");
    },
    onError(error) {
      if (!(error instanceof Cancelled)) words.warnOf(error, network.title);
      network.stay(error instanceof Cancelled ? say.cancelled : "");
      parts.progress.hide();
      result.settle();
    }
  });
  const attempt = (work: () => Promise<void>): void => void task.attempt(work);

  function events(): PanelEvents {
    return {
      onEnd(message) {
        network.forget();
        parts.exports.show(undefined);
        words.warn(say.itFailedBuildAgain(message));
        words.say(say.thereIsNoNetwork);
      },
      onWish() {
        // What takes long is made only when it is asked for.
        if (network.wanted !== "miniature" && session.atHand?.kind !== network.wanted) return;
        words.warn("");
        result.wait(true);
        task.soon(() => pictures.run());
      },
      // Whatever is asked later comes first: a unit that is no longer waited for stays closed.
      unitOf: (unit, isCut) =>
        new Promise((resolve) => {
          if (network.wanted !== "miniature" && session.atHand?.kind !== network.wanted) resolve(undefined);
          else task.soon(async () => resolve(await pictures.inside(unit, isCut)));
        }),
      onRun() {
        parts.everyUnit.open = true;
        attempt(() => pictures.run());
      },
      onMake() {
        network.choose("random");
        attempt(() => pictures.build());
      },
      onKind: (kind) => network.choose(kind),
      onOrigin: (origin) => attempt(async () => pictures.runAfter(await own.load(origin))),
      onLoadKept: () => attempt(async () => pictures.runAfter(await own.loadKept())),
      onRemoveKept: () => attempt(() => own.removeKept())
    };
  }
  void own.showKept();
  return {
    element,
    stop() {
      late.stop();
      stopParts(parts);
    }
  };
}
