import {describe} from "../../network/describe.js";
import type {Network} from "../../network/network.js";

/** What a unit's projection is there for, in a sentence; undefined for a layer, by its id, that is no unit with a projection. */
export function projectionFinding(network: Network, id: string | null): string | undefined {
  const all = describe(network);
  const units = all.flatMap(({layer}) => (layer.kind === "residualUnit" ? [layer] : []));
  const facts = all.find(({layer}) => layer.id === id);
  if (facts?.layer.kind !== "residualUnit" || facts.layer.shortcut !== "projection") return undefined;
  const {name, stride} = facts.layer;
  const projections = units.filter(({shortcut}) => shortcut === "projection").length;
  return `${name} gets ${facts.input.join("×")} and hands on ${facts.output.join("×")}: to be added, x must change its shape too, by a 1×1 convolution of stride ${stride}. So it is in ${projections} of the ${units.length} units; the others add x as it is.`;
}
