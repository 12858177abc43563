import {describe} from "../../network/describe.js";
import type {Network} from "../../network/network.js";
import * as say from "../../words/en/lessons/resnet34Words.js";

/** What a unit's projection is there for, in a sentence; undefined for a layer, by its id, that is no unit with a projection. */
export function projectionFinding(network: Network, id: string | null): string | undefined {
  const all = describe(network);
  const units = all.flatMap(({layer}) => (layer.kind === "residualUnit" ? [layer] : []));
  const facts = all.find(({layer}) => layer.id === id);
  if (facts?.layer.kind !== "residualUnit" || facts.layer.shortcut !== "projection") return undefined;
  const {name, stride} = facts.layer;
  const identities = units.filter(({shortcut}) => shortcut === "identity").length;
  return say.whatAProjectionIsFor(
    name,
    facts.input.join("×"),
    facts.output.join("×"),
    stride,
    identities,
    units.length
  );
}
