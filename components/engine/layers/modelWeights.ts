import type {Sequential} from "@tensorflow/tfjs-layers";
import type {Network} from "../../network/network.js";
import type {LayerWeights} from "../layerWeights.js";
import {ResidualUnitLayer} from "./residualUnitLayer.js";

/** The weights of a model that was built from a network, by the ids of the network's layers. The tensors stay the model's. */
export function modelWeights(network: Network, model: Sequential): LayerWeights {
  const found = new Map<string, ReturnType<Sequential["weights"][number]["read"]>[]>();
  const add = (id: string, layer: Sequential["layers"][number] | undefined): void =>
    void found.set(id, layer?.weights.map((weight) => weight.read()) ?? []);
  network.layers.forEach((layer, i) => {
    const made = model.layers[i];
    if (layer.kind === "residualUnit" && made instanceof ResidualUnitLayer) {
      layer.main.forEach(({id}, j) => add(id, made.mainLayers[j]));
      layer.skip.forEach(({id}, j) => add(id, made.skipLayers[j]));
    } else add(layer.id, made);
  });
  return found;
}
