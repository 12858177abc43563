import {describe, type LayerFacts} from "./describe.js";
import type {Network, Shortcut} from "./network.js";

const SHORTCUT_WORDS: Readonly<Record<Shortcut, string>> = {
  identity: "an identity shortcut",
  projection: "a projection shortcut",
  "zero-padding": "a zero-padding shortcut",
  none: "no shortcut"
};

const parameters = ({parameters: {trainable, nonTrainable}}: LayerFacts): number => trainable + nonTrainable;
const withInside = (facts: readonly LayerFacts[]): readonly LayerFacts[] =>
  facts.flatMap((row) => [row, ...row.inside]);

/**
 * In words, what differs between each layer of a network and the one in the same place of another, by the layer's id: shape,
 * parameters, shortcut. A layer that is the same there has no entry.
 */
export function networkDifferences(network: Network, other: Network): ReadonlyMap<string, string> {
  const others = new Map(withInside(describe(other)).map((row) => [row.layer.id, row]));
  const found = new Map<string, string>();
  for (const row of withInside(describe(network))) {
    const there = others.get(row.layer.id);
    if (there === undefined) {
      found.set(row.layer.id, `not in ${other.title}`);
      continue;
    }
    const words: string[] = [];
    if (row.output.join() !== there.output.join()) words.push(`output ${there.output.join("×")}`);
    if (parameters(row) !== parameters(there)) words.push(`${parameters(there).toLocaleString("en-US")} parameters`);
    if (row.layer.kind === "residualUnit" && there.layer.kind === "residualUnit") {
      if (row.layer.shortcut !== there.layer.shortcut) words.push(SHORTCUT_WORDS[there.layer.shortcut]);
      if (row.layer.main.length !== there.layer.main.length)
        words.push(`${there.layer.main.length} layers on the main path`);
    }
    if (words.length > 0) found.set(row.layer.id, `in ${other.title}: ${words.join(", ")}`);
  }
  return found;
}
