import {decodeSafetensors} from "../../engine/weights/safetensors.js";
import type {TwinName} from "../../run/networkRun.js";
import {prepareRepeatable, type PrepareKernels} from "../../worker/backend.js";
import {service} from "../../worker/service.js";
import type {LesionMessages} from "./lesionClient.js";
import {rightAnswers} from "../../run/recorded/recordedLesions.js";
import {loadLesionNetwork, type LesionNetwork} from "./worker/lesionNetwork.js";
import * as say from "../../words/en/lessons/paths/pathsWords.js";

/** Test images that an accuracy is measured on. */
const IMAGES = 256;

/** Loads trained networks and tests them with units left out or swapped. Batch norm uses the statistics of training. */
export const lesion = service<LesionMessages, PrepareKernels>("lesion", (prepare = prepareRepeatable) => {
  const loaded = new Map<TwinName, LesionNetwork>();
  return {
    async load({network, weights}) {
      const trained = await loadLesionNetwork(decodeSafetensors(weights), await prepare());
      loaded.get(network)?.dispose();
      loaded.set(network, trained);
      return {units: trained.units, seed: trained.config.seed, images: IMAGES};
    },
    test({network, deleted, swapped, image, maps}) {
      const trained = loaded.get(network);
      if (trained === undefined) throw new Error(say.hasToBeLoaded(network));
      const answers = trained.answers({deleted, swapped}, IMAGES);
      const labels = Array.from({length: IMAGES}, (_, i) => trained.test.label(i)).join("");
      const tested = {answers, accuracy: rightAnswers(answers, labels) / IMAGES};
      return image === undefined ? tested : {...tested, snapshot: trained.watch(deleted, image, maps)};
    }
  };
});
