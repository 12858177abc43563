import type {Layer, Network} from "./network.js";

/** Every layer and unit of a network by its id, a unit before the layers in it: for ids that files, links and workers name. */
export function layersById(network: Network): ReadonlyMap<string, Layer> {
  return new Map(
    network.layers
      .flatMap((layer) => (layer.kind === "residualUnit" ? [layer, ...layer.main, ...layer.skip] : [layer]))
      .map((layer) => [layer.id, layer])
  );
}
