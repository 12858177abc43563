import {describe, type LayerFacts} from "../network/describe.js";
import {partName} from "../network/layerId.js";
import type {Network, ResidualUnit} from "../network/network.js";
import type {ShapeView} from "./shapeView.js";

/** A layer or unit of a network with what the picture asks of it. */
export interface StageEntry {
  readonly facts: LayerFacts;
  readonly unit: ResidualUnit | undefined;
  /** `stem`, `stage2`, `head`: the part of the network whose name stands below it. */
  readonly group: string;
  /** 0 outside the stages. */
  readonly stage: number;
}

/** Units that look the same and stand together, as decks; everything else alone. */
export function decks(entries: readonly StageEntry[], {spread, open}: ShapeView): readonly (readonly StageEntry[])[] {
  const kind = ({facts, unit, stage}: StageEntry): string =>
    unit === undefined || spread.has(stage) || open.has(unit.id)
      ? facts.layer.id
      : [stage, unit.shortcut, unit.stride, ...facts.input].join();
  const runs: StageEntry[][] = [];
  for (const entry of entries) {
    const last = runs.at(-1)?.[0];
    if (last !== undefined && kind(last) === kind(entry)) runs.at(-1)?.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

/** Every layer and unit of a network, in order. */
export function stageEntries(network: Network): readonly StageEntry[] {
  return describe(network).map((facts) => {
    const {layer} = facts;
    return {
      facts,
      unit: layer.kind === "residualUnit" ? layer : undefined,
      group: partName(layer.place),
      stage: layer.place.part === "stage" ? layer.place.stage : 0
    };
  });
}
