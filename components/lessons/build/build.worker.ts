import {memory} from "@tensorflow/tfjs-core";
import type {UnitMaps} from "../../engine/unitMaps.js";
import type {Network} from "../../network/network.js";
import {residualNetwork} from "../../network/residualNetwork.js";
import {beside, prepareFaster} from "../../worker/backend.js";
import {HandedOver, service} from "../../worker/service.js";
import type {BuildMessages, MadeReport, MakingProgress} from "./buildClient.js";
import {endable, type Breath} from "./worker/breath.js";
import {buildRandom} from "./worker/buildRandom.js";
import {exportModel, fileBuffers} from "./worker/exportModel.js";
import {insideUnit} from "./worker/insideUnit.js";
import {loadNetwork} from "./worker/loadNetwork.js";
import type {MadeNetwork, NetworkAtHand, Workshop} from "./worker/networkAtHand.js";
import {keptChannels, predictImage} from "./worker/predictImage.js";
import * as say from "../../words/en/lessons/buildWorkerWords.js";

/** What the worker takes: the tools that networks are made with, and the one whose weights are drawn. */
export interface BuildHost extends Omit<Workshop, "onProgress" | "breath"> {
  readonly network: Network;
}

const HOST: BuildHost = {
  network: residualNetwork(),
  // A single image is shown, not compared: fused multiply-add where the browser has it.
  prepare: prepareFaster,
  async imagenetClasses() {
    // Without the names the classes are numbered: the network runs all the same.
    const response = await fetch(beside("imagenet-classes.json")).catch(() => undefined);
    return response?.ok ? ((await response.json()) as readonly string[]) : [];
  }
};

/** Holds one network, with random weights or one read from files, and runs images through it, as it is asked. */
export const build = service<BuildMessages, BuildHost>("build", ({network, ...tools} = HOST) => {
  let held: NetworkAtHand | undefined;
  /** The last image's maps by unit. */
  const kept = new Map<string, UnitMaps>();

  const workshop = (tell: (progress: MakingProgress) => void, breath: Breath): Workshop => ({
    ...tools,
    breath,
    onProgress: (done, total, words) => tell({done, total, words})
  });
  const atHand = (): NetworkAtHand => {
    if (held === undefined) throw new Error(say.hasToBeBuiltFirst);
    return held;
  };
  /** Takes the new network, and only then gives up the one before. */
  function take({atHand: made, summary, milliseconds, backend}: MadeNetwork): MadeReport {
    held?.allocator.dispose();
    kept.clear();
    held = made;
    return {network: made.facts, summary, milliseconds, bytes: memory().numBytes, backend};
  }
  return {
    random: async (_, {tell, obey}) =>
      take(await endable(obey, (breath) => buildRandom(network, workshop(tell, breath)))),
    load: async ({files}, {tell, obey}) =>
      take(await endable(obey, (breath) => loadNetwork(files, workshop(tell, breath)))),
    predict: (asked, {tell, obey}) => endable(obey, (breath) => predictImage(atHand(), asked, kept, {tell, breath})),
    channels: ({unit}) => keptChannels(unit, kept),
    inside: ({image, withoutShortcut, unit}) => insideUnit(atHand(), image, withoutShortcut, unit),
    save({kind}) {
      const {description, borrow} = atHand();
      const files = exportModel(kind, description, borrow);
      return new HandedOver(files, fileBuffers(files));
    }
  };
});
