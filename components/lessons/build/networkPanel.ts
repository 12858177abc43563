import {fixed} from "../../draw/numbers.js";
import type {NetworkSessionOptions, WeightsKind} from "./networkSession.js";
import {oneTask} from "./oneTask.js";
import {panelParts, setBusy, stopParts, type PanelEvents} from "./panelParts.js";
import {predictionRows, predictionSentence, shownPrediction} from "./predictionView.js";
import type {RecordedCuts} from "./recordedCuts.js";
import {shownNetwork} from "./shownNetwork.js";
import {collectWeights} from "./weights/collectWeights.js";
import {weightShelf} from "./weights/keptWeights.js";
import {ownWeights, type OwnWeightsTools} from "./weights/ownWeights.js";

/** What tests replace. */
export interface NetworkPanelOptions extends Partial<OwnWeightsTools> {
  readonly start?: NetworkSessionOptions["start"];
}

/**
 * A network and its picture: the shipped miniature, ResNet-34 with random weights, or the reader's own. A recorded result stands
 * there at first; another picture, another cut or another unit runs in a worker at once. `readMiniature` gives the shipped weights
 * when needed.
 */
export function networkPanel(
  recorded: RecordedCuts,
  readMiniature: () => Promise<ArrayBuffer>,
  {start, collect = collectWeights, shelf = weightShelf()}: NetworkPanelOptions = {}
): {readonly element: HTMLElement; readonly stop: () => void} {
  const parts = panelParts({readMiniature, start, recorded}, events());
  const {session, words, result} = parts;
  const network = shownNetwork(parts);
  const own = ownWeights(parts, network, {collect, shelf});
  const task = oneTask({
    onBusy(busy) {
      setBusy(parts, busy);
      if (busy) words.warn("");
    },
    onError(error) {
      words.warnOf(error, network.title);
      network.stay();
      result.settle();
    }
  });
  const attempt = (work: () => Promise<void>): void => void task.attempt(work);

  function events(): PanelEvents {
    return {
      onEnd(message) {
        network.forget();
        parts.exports.show(undefined);
        words.warn(`It failed: ${message}. Press Run or Build to start again. The picture shows what ran last.`);
        words.say("There is no network now.");
      },
      onWish() {
        // What takes long is made only when it is asked for.
        if (network.wanted !== "miniature" && session.atHand?.kind !== network.wanted) return;
        words.warn("");
        result.wait(true);
        task.soon(() => runImage());
      },
      onRun() {
        parts.everyUnit.open = true;
        attempt(() => runImage());
      },
      onMake() {
        network.choose("random");
        attempt(async () => runImage(await make("random")));
      },
      onKind: (kind) => network.choose(kind),
      onOrigin: (origin) => attempt(() => runOwn(own.load(origin))),
      onLoadKept: () => attempt(() => runOwn(own.loadKept())),
      onRemoveKept: () => attempt(() => own.removeKept())
    };
  }
  /** Makes a network of ours, and says what was done. */
  async function make(kind: Exclude<WeightsKind, "own">): Promise<string> {
    words.say(kind === "random" ? "Building ResNet-34 …" : "Loading the trained miniature …");
    return network.show(await session.make(kind), kind === "random" ? "built" : "loaded");
  }
  /** Runs the picture as it is now through the network that is wanted, and shows what comes of it. */
  async function runImage(before?: string): Promise<void> {
    const {wanted} = network;
    let said = before;
    if (wanted !== "own" && session.atHand?.kind !== wanted) said = await make(wanted);
    else if (wanted === "own" && session.atHand?.kind !== "own")
      throw new Error("no weights of your own are loaded: choose a file or give an address first");
    if (session.atHand === undefined) return;
    const {built, kind} = session.atHand;
    const picture = parts.chooser.picture();
    const {cut} = result.cuts;
    const seen = await session.predict(picture.values.slice(), cut, {
      open: result.open(built.network.units),
      onUnit: parts.everyUnit.open ? (unit) => parts.units.add(unit) : undefined
    });
    const shown = {network: built.network, isShipped: kind === "miniature", picture, cut, seen};
    result.show(shown);
    result.wait(false);
    parts.progress.hide();
    const prediction = shownPrediction(shown);
    parts.prediction.show(prediction);
    const sentence = predictionSentence(predictionRows(prediction), prediction);
    words.say(`${said ? `${said} ` : ""}Run in ${fixed(seen.milliseconds, 0)} ms on ${built.backend}. ${sentence}`);
  }
  /** Runs the picture through the reader's weights, unless their reading was cancelled. */
  async function runOwn(read: Promise<string | undefined>): Promise<void> {
    const said = await read;
    if (said !== undefined) await runImage(said);
  }
  void own.showKept();
  return {element: parts.element, stop: () => stopParts(parts)};
}
