import {stationsOf} from "../../../picture/network/station.js";
import type {OwnImages} from "../../../run/data/own/ownImages.js";
import type {RunConfig} from "../../../run/runConfig.js";
import {twinNetwork} from "../../../run/twinNetwork.js";
import {askedHistogram, stepsOf, type AskedHistogram, type AskedHistogramOptions} from "./askedHistogram.js";
import {layerOutputsClient, type LayerOutputsClient} from "./layerOutputsClient.js";
import * as say from "../../../words/en/lab/labInsideWords.js";

/** Said where a run's own images are not those that are chosen now. */
const OTHER_IMAGES = say.thisRunsOwnImagesAre;

/** Makes the histogram of what the stem or a unit puts out; `chosen` gives the reader's images of a configuration. */
export function outputFigure(
  from: Pick<AskedHistogramOptions, "networks" | "trained">,
  chosen: (config: RunConfig) => OwnImages | undefined
): AskedHistogram {
  let asking: LayerOutputsClient | undefined;
  const figure = askedHistogram({
    ...from,
    of: "outputs",
    title: say.outputsOfAUnit,
    choices({runs: [first], config, images}) {
      const stations = first ? stationsOf(twinNetwork(first.network, config, images)) : [];
      return stations.map(({name}, i) => [String(i), name]);
    },
    async find(saved, {config, images: facts}, station) {
      const images = config.data === "own" ? chosen(config) : undefined;
      if (images?.facts.digest !== facts?.digest) throw new Error(OTHER_IMAGES);
      // One worker at a time: nobody waits for an earlier answer any more.
      asking?.stop();
      const worker = layerOutputsClient();
      asking = worker;
      try {
        const found = await Promise.all(
          saved.map(async ({state}) => ({
            network: state.network,
            ...(await worker.outputs({config, state, station: Number(station), images}))
          }))
        );
        const count = found[0]?.images ?? 0;
        return {
          layers: found,
          words: say.askedJustNowOnValidation(stepsOf(saved), count)
        };
      } finally {
        worker.stop();
      }
    }
  });
  return {
    ...figure,
    stop() {
      asking?.stop();
      figure.stop();
    }
  };
}
