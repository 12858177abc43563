import {errorWords} from "../../../run/errorWords.js";
import {bytes} from "../../../draw/numbers.js";
import type {MadeReport} from "../buildClient.js";
import type {PanelParts} from "../panelParts.js";
import type {ShownNetwork} from "../shownNetwork.js";
import type {CollectedWeights, collectWeights, OnBytes, WeightOrigin} from "./collectWeights.js";
import type {WeightShelf} from "./keptWeights.js";
import * as say from "../../../words/en/lessons/buildWords.js";

/** Brings weights of the reader's own into the panel. What goes wrong is thrown; the network at hand stays. */
export interface OwnWeights {
  /** Reads them from files or an address, and keeps them in this browser where that is ticked. In words what was made; undefined when cancelled. */
  load(origin: WeightOrigin): Promise<string | undefined>;
  /** Reads those that this browser keeps. */
  loadKept(): Promise<string | undefined>;
  removeKept(): Promise<void>;
  /** Offers what is kept. */
  showKept(): Promise<void>;
}

/** What reads and keeps weights. */
export interface OwnWeightsTools {
  readonly collect: typeof collectWeights;
  readonly shelf: WeightShelf;
}

/** The way of the reader's weights from where they are to the worker, and onto the shelf. */
export function ownWeights(
  {session, weights, words, cancel, progress}: PanelParts,
  network: ShownNetwork,
  {collect, shelf}: OwnWeightsTools
): OwnWeights {
  const showBytes: OnBytes = (done, total) =>
    progress.show(
      done,
      total,
      total === undefined ? say.bytesRead(bytes(done)) : say.bytesReadOf(bytes(done), bytes(total))
    );
  function cancelled(): undefined {
    network.stay(say.cancelled);
    return undefined;
  }
  /** The network is at hand, whether it is kept or not. */
  async function keepThem(label: string, copies: Parameters<WeightShelf["keep"]>[1]): Promise<void> {
    try {
      await shelf.keep(label, copies);
    } catch (error) {
      words.warn(say.atHandNotKept(label, errorWords(error)));
    }
  }
  async function bring(
    read: (signal: AbortSignal) => Promise<CollectedWeights>,
    keep: boolean
  ): Promise<string | undefined> {
    const collected = await cancel.during(read);
    if (collected === undefined) {
      cancelled();
      return;
    }
    const {label, files} = collected;
    // Copied before the buffers are handed over; kept only when the network could be made of them.
    const copies = keep ? files.map(({name, bytes: content}) => ({name, content: new Blob([content])})) : [];
    let built: MadeReport | undefined;
    // Cancelled too late, it is at hand all the same.
    await cancel.during(async (signal) => (built = await session.load(files, signal)));
    if (built === undefined) {
      cancelled();
      return;
    }
    const said = network.show(built, say.readAndMadeReady(label));
    if (keep) await keepThem(label, copies);
    await showKept();
    return said;
  }
  async function showKept(): Promise<void> {
    weights.showKept(await shelf.look());
  }
  return {
    load(origin) {
      words.say(origin.kind === "address" ? say.fetchingTheWeights : say.readingTheWeights);
      return bring((signal) => collect(origin, showBytes, {signal}), weights.keeps);
    },
    loadKept() {
      words.say(say.readingTheWeights);
      return bring(() => shelf.read(), false);
    },
    async removeKept() {
      await shelf.remove();
      await showKept();
      words.say(say.keptAreRemoved);
    },
    showKept
  };
}
