import {savedWeights} from "../../../run/savedWeights.js";
import {twinNetwork} from "../../../run/twinNetwork.js";
import type {ShownTraining} from "../figures/shownTraining.js";
import {askedHistogram, stepsOf, type AskedHistogram, type AskedHistogramOptions} from "./askedHistogram.js";
import * as say from "../../../words/en/lab/labInsideWords.js";

/** Ids of the convolutions of each station: the stem, then every unit; the classifier is the last unit's neighbour. */
function layersByStation(training: ShownTraining): readonly (readonly string[])[] {
  const [first] = training.runs;
  if (first === undefined) return [];
  const {layers} = twinNetwork(first.network, training.config, training.images);
  const isKernel = ({kind}: {readonly kind: string}): boolean => kind === "convolution";
  const stem = layers.filter(isKernel).map(({id}) => id);
  const units = layers.flatMap((layer) =>
    layer.kind === "residualUnit" ? [[...layer.main, ...layer.skip].filter(isKernel).map(({id}) => id)] : []
  );
  return [stem, ...units];
}

/** Makes the histogram of a layer's weights. */
export function weightFigure(from: Pick<AskedHistogramOptions, "networks" | "trained">): AskedHistogram {
  return askedHistogram({
    ...from,
    of: "weights",
    title: say.weightsOfALayer,
    choices: (training, station) => (layersByStation(training)[station] ?? []).map((id) => [id, id]),
    find(saved, {config, images}, layer) {
      const found = saved.flatMap((one) => {
        const values = savedWeights(one.state, config, layer, images);
        return values ? [{one, network: one.state.network, values}] : [];
      });
      const steps = stepsOf(found.map(({one}) => one));
      return {layers: found, words: say.askedJustNowZeroStands(steps)};
    }
  });
}
