import {describe} from "../../network/describe.js";
import type {Network, Shape, Shortcut} from "../../network/network.js";
import * as say from "../../words/en/pictureNetworkWords.js";

/** What the picture draws a box for: the stem and each residual unit, in order of depth. */
export interface Station {
  /** Structural, as in a run's CSV: `stem`, `stage2.unit1`. */
  readonly id: string;
  /** As Keras' `summary()` names it: `residual_unit_3`; `stem`. */
  readonly name: string;
  /** 0 for the stem, 1 is the first stage. */
  readonly stage: number;
  /** Of what it hands on, `[h, w, c]`. */
  readonly shape: Shape;
  readonly shortcut: Shortcut;
}

/** The stations of a network. @throws RangeError for a network without a stem before its first unit */
export function stationsOf(network: Network): readonly Station[] {
  const facts = describe(network);
  const first = facts.findIndex(({layer}) => layer.kind === "residualUnit");
  const stem = facts[first - 1];
  if (stem === undefined) throw new RangeError(`${network.title} has no stem before its first unit`);
  const stages = network.stages.flatMap((units, stage) => Array<number>(units).fill(stage + 1));
  const units = facts.slice(first, first + stages.length).map(({layer, output}, i): Station => {
    const shortcut = layer.kind === "residualUnit" ? layer.shortcut : "none";
    return {id: layer.id, name: layer.name, stage: stages[i] ?? 0, shape: output as Shape, shortcut};
  });
  return [{id: "stem", name: say.stem, stage: 0, shape: stem.output as Shape, shortcut: "none"}, ...units];
}
