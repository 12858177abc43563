import {gather} from "../../../engine/data/dataset.js";
import {runDataset} from "../../../engine/data/runDataset.js";
import {startRun} from "../../../engine/train/startRun.js";
import {prepareRepeatable} from "../../../worker/backend.js";
import {HandedOver, service} from "../../../worker/service.js";
import type {LayerOutputsMessages} from "./layerOutputsClient.js";

/** Images whose outputs are told; batch norm takes its statistics over all that validate, as where the run is measured. */
const TOLD = 64;

/** Runs a saved network on its validation images, and tells what one station puts out. */
export const layerOutputs = service<LayerOutputsMessages, typeof prepareRepeatable>(
  "layerOutputs",
  (prepare = prepareRepeatable) => ({
    async outputs({config, state, station, images}) {
      const {step} = await startRun(state.network, config, await prepare(), () => state.learningRate, {
        from: state,
        images
      });
      try {
        const set = runDataset(config, "validation", images);
        const held = gather(
          set,
          Array.from({length: set.count}, (_, i) => i)
        );
        const told = Math.min(TOLD, set.count);
        let values = new Float32Array(0);
        let at = 0;
        step.evaluate(held.images, held.labels, [], (read) => {
          if (at++ === station) values = read(told);
        });
        return new HandedOver({values, images: told}, [values.buffer]);
      } finally {
        step.dispose();
      }
    }
  })
);
