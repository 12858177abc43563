import {describe, type LayerFacts} from "./describe.js";
import type {Network} from "./network.js";
import * as say from "../words/en/networkShapesWords.js";

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
      found.set(row.layer.id, say.notIn(other.title));
      continue;
    }
    const words: string[] = [];
    if (row.output.join() !== there.output.join()) words.push(say.outputOf(there.output.join("×")));
    if (parameters(row) !== parameters(there)) words.push(say.parametersOf(parameters(there)));
    if (row.layer.kind === "residualUnit" && there.layer.kind === "residualUnit") {
      if (row.layer.shortcut !== there.layer.shortcut) words.push(say.shortcutThere[there.layer.shortcut]);
      if (row.layer.main.length !== there.layer.main.length)
        words.push(say.layersOnTheMainPath(there.layer.main.length));
    }
    if (words.length > 0) found.set(row.layer.id, say.otherwiseIn(other.title, words));
  }
  return found;
}
