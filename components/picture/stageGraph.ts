import type {Network} from "../network/network.js";
import {boxScale, type BoxScale} from "./boxScale.js";
import {layDeck} from "./layDeck.js";
import {layImage} from "./layImage.js";
import {layInside} from "./layInside.js";
import {layLayer} from "./layLayer.js";
import {OVERVIEW, type ShapeView} from "./shapeView.js";
import {decks, stageEntries, type StageEntry} from "./stageEntries.js";
import type {StageGraph} from "./stageParts.js";
import {rowsOf, type Draft} from "./rowsOf.js";

export interface StageGraphOptions {
  /** CSS pixels. */
  readonly width: number;
  readonly view?: ShapeView;
  /** Shared by all pictures that are compared. */
  readonly scale?: BoxScale;
  /** What differs from a network beside this one, by the layer's id. */
  readonly differences?: ReadonlyMap<string, string>;
}

/** A group is at least as wide as its name, in CSS pixels. */
const GROUP = 82;

/** One scale for all the networks of a page, by its width in CSS pixels. */
export function scaleFor(networks: readonly Network[], width: number, view: ShapeView = OVERVIEW): BoxScale {
  return width < 600 ? boxScale(networks, view.scale, 96, 36) : boxScale(networks, view.scale, 150, 42);
}

/**
 * Lays a network out from left to right, in as many rows as the width asks for. Identical units of a stage lie in a deck unless
 * the stage is spread; an open unit shows its layers, with what lies on the shortcut above them.
 */
export function stageGraph(network: Network, options: StageGraphOptions): StageGraph {
  const {width, view = OVERVIEW, scale = scaleFor([network], width, view), differences = new Map()} = options;
  const entries = stageEntries(network);
  const lay = (draft: Draft, deck: readonly StageEntry[]): void => {
    const [entry] = deck as readonly [StageEntry];
    if (entry.unit === undefined) layLayer(draft, entry, scale, differences.has(entry.facts.layer.id));
    else if (view.open.has(entry.unit.id)) layInside(draft, entry.facts, entry.unit, entry.stage, scale, differences);
    else layDeck(draft, deck, scale, differences);
  };
  return rowsOf(width, (draft) => {
    layImage(draft, network.input, scale);
    const runs = decks(entries, view);
    const groups = [...new Set(entries.map(({group}) => group))];
    for (const group of groups) {
      const members = runs.filter((deck) => deck[0]?.group === group);
      const last = members.at(-1)?.at(-1);
      const stage = last?.stage ?? 0;
      const name = stage > 0 ? `stage ${stage}` : group;
      const shape = last?.facts.output.join("×") ?? "";
      draft.group({name, shape, stage, isSpread: view.spread.has(stage), isLow: group === "stem"}, GROUP);
      draft.together((trial) => members.forEach((deck) => lay(trial, deck)));
      draft.together((trial) => trial.take(GROUP));
      for (const deck of members) draft.together((trial) => lay(trial, deck), true);
      draft.endGroup();
    }
  });
}
