import {describe} from "../../network/describe.js";
import type {Network} from "../../network/network.js";

/** What a unit's projection is there for, in a sentence; undefined for a layer, by its id, that is no unit with a projection. */
export function projectionFinding(network: Network, id: string | null): string | undefined {
  const all = describe(network);
  const units = all.flatMap(({layer}) => (layer.kind === "residualUnit" ? [layer] : []));
  const facts = all.find(({layer}) => layer.id === id);
  if (facts?.layer.kind !== "residualUnit" || facts.layer.shortcut !== "projection") return undefined;
  const {name, stride} = facts.layer;
  const identities = units.filter(({shortcut}) => shortcut === "identity").length;
  return `${name} gets ${facts.input.join("×")} and hands on ${facts.output.join("×")}: before x is added, a 1×1 convolution of stride ${stride} changes its shape. ${identities} of the ${units.length} units add x as it is.`;
}
