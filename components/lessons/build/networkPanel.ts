import {fixed} from "../../draw/numbers.js";
import type {NetworkSessionOptions, WeightsKind} from "./networkSession.js";
import {oneTask} from "./oneTask.js";
import {panelParts, setBusy, stopParts} from "./panelParts.js";
import {predictionRows, predictionSentence} from "./predictionView.js";
import {shownNetwork} from "./shownNetwork.js";
import {collectWeights} from "./weights/collectWeights.js";
import {weightShelf} from "./weights/keptWeights.js";
import {ownWeights, type OwnWeightsTools} from "./weights/ownWeights.js";

/** What tests replace. */
export interface NetworkPanelOptions extends Partial<OwnWeightsTools> {
  readonly start?: NetworkSessionOptions["start"];
}

/**
 * A network in a worker: the shipped miniature, ResNet-34 with random weights, or the reader's own; the picture that it is shown,
 * what it makes of it, and a row for each unit, whose shortcut can be cut. `readMiniature` gives the shipped weights when needed.
 */
export function networkPanel(
  readMiniature: () => Promise<ArrayBuffer>,
  {start, collect = collectWeights, shelf = weightShelf()}: NetworkPanelOptions = {}
): {readonly element: HTMLElement; readonly stop: () => void} {
  const parts = panelParts(
    {readMiniature, start},
    {
      onEnd(message) {
        network.forget();
        parts.exports.show(undefined);
        words.warn(`It failed: ${message}. Press Run or Build to start again.`);
        words.say("There is no network now.");
      },
      onSwitch: () => task.soon(runImage),
      onRun: () => attempt(runImage),
      onMake() {
        network.choose("random");
        attempt(() => make("random"));
      },
      onKind: (kind) => network.choose(kind),
      onOrigin: (origin) => attempt(() => own.load(origin)),
      onLoadKept: () => attempt(() => own.loadKept()),
      onRemoveKept: () => attempt(() => own.removeKept())
    }
  );
  const {session, words} = parts;
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
    }
  });
  const attempt = (work: () => Promise<void>): void => void task.attempt(work);

  async function make(kind: Exclude<WeightsKind, "own">): Promise<void> {
    words.say(kind === "random" ? "Building ResNet-34 …" : "Loading the trained miniature …");
    network.show(await session.make(kind), kind === "random" ? "built" : "loaded");
  }
  async function runImage(): Promise<void> {
    const {wanted} = network;
    if (wanted !== "own" && session.atHand?.kind !== wanted) await make(wanted);
    else if (wanted === "own" && session.atHand?.kind !== "own")
      throw new Error("no weights of your own are loaded: choose a file or give an address first");
    if (session.atHand === undefined) return;
    const {built} = session.atHand;
    words.say("Running the picture through the network …");
    const {shown, milliseconds} = await parts.images.run(built.network, (unit) => parts.units.add(unit));
    parts.prediction.show(shown);
    const sentence = predictionSentence(predictionRows(shown), shown);
    words.stayInSight(sentence);
    words.say(`Run in ${fixed(milliseconds, 0)} ms on ${built.backend}, with the maps of every unit. ${sentence}`);
  }
  void own.showKept();
  return {element: parts.element, stop: () => stopParts(parts)};
}
