import {decodeSafetensors} from "../../engine/weights/safetensors.js";
import {prepareRepeatable, type PrepareKernels} from "../../worker/backend.js";
import {HandedOver, service} from "../../worker/service.js";
import {turns} from "../../worker/turns.js";
import type {SurfaceMessages} from "./surfaceClient.js";
import {coarseFirst, gridPlaces} from "./surfaceGrid.js";
import {loadSurfaceNetwork, SURFACE_IMAGES, type SurfaceNetwork} from "./worker/surfaceNetwork.js";
import * as say from "../../words/en/lessons/lossSurfaceWords.js";

/** Loads a trained network and measures its loss over planes through its weights. */
export const surface = service<SurfaceMessages, PrepareKernels>("surface", (prepare = prepareRepeatable) => {
  let trained: SurfaceNetwork | undefined;
  return {
    async load({weights}) {
      const loaded = await loadSurfaceNetwork(decodeSafetensors(weights), await prepare());
      trained?.dispose();
      trained = loaded;
      return {network: loaded.network, images: SURFACE_IMAGES};
    },
    async sweep({seed, points}, {tell, obey}) {
      if (trained === undefined) throw new Error(say.hasToBeLoadedFirst);
      if (!Number.isInteger(points) || points < 3 || points % 2 === 0)
        throw new RangeError(`points along a direction must be an odd number from 3: ${points}`);
      const ended = new AbortController();
      obey(() => ended.abort());
      const lossAt = trained.plane(seed);
      const places = gridPlaces(points);
      const loss = new Float32Array(points ** 2).fill(NaN);
      const {next, close} = turns();
      try {
        for (const at of coarseFirst(points)) {
          await next();
          if (ended.signal.aborted) break;
          const value = lossAt(places[at % points] ?? NaN, places[Math.floor(at / points)] ?? NaN);
          loss[at] = value;
          tell({at, loss: value});
        }
      } finally {
        close();
      }
      return new HandedOver(loss, [loss.buffer]);
    }
  };
});
