import type {Network} from "../../network/network.js";

/** A network's layers by their ids and by their names, those inside units too. */
export interface LayerIndex {
  /** Undefined for an id that the network has not; the same below. */
  nameOf(id: string): string | undefined;
  idOf(name: string): string | undefined;
  /** The unit that a layer lies inside. */
  unitOf(id: string): string | undefined;
  isUnit(id: string): boolean;
}

/** Looks a network's layers up. */
export function layerIndex(network: Network): LayerIndex {
  const units = network.layers.flatMap((layer) => (layer.kind === "residualUnit" ? [layer] : []));
  const inside = units.flatMap((unit) => [...unit.main, ...unit.skip].map((layer) => ({layer, unit: unit.id})));
  const all = [...network.layers, ...inside.map(({layer}) => layer)];
  const names = new Map(all.map(({id, name}) => [id, name]));
  const ids = new Map(all.map(({id, name}) => [name, id]));
  const unitOf = new Map(inside.map(({layer, unit}) => [layer.id, unit]));
  return {
    nameOf: (id) => names.get(id),
    idOf: (name) => ids.get(name),
    unitOf: (id) => unitOf.get(id),
    isUnit: (id) => units.some((unit) => unit.id === id)
  };
}
