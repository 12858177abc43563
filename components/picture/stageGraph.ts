import {describe, type LayerFacts} from "../network/describe.js";
import {layerLabel} from "../network/layerLabel.js";
import {OVERVIEW, type ShapeView} from "./shapeView.js";
import type {Network, ResidualUnit} from "../network/network.js";
import {boxScale, up, type BoxScale} from "./boxScale.js";
import {rowsOf, type Draft} from "./stageRows.js";
import type {StageGraph} from "./stageParts.js";
import {LABEL_WIDTH, layInside, LEAD, NODE} from "./layInside.js";

export interface StageGraphOptions {
  /** CSS pixels. */
  readonly width: number;
  readonly view?: ShapeView;
  /** Shared by all pictures that are compared. */
  readonly scale?: BoxScale;
  /** What differs from a network beside this one, by the layer's id. */
  readonly differences?: ReadonlyMap<string, string>;
}

/** Between two boxes of a deck: the edge by which each is seen. */
const EDGE = 5;
const GAP = 8;
const IMAGE_WIDTH = 66;
/** A group is at least as wide as its name. */
const GROUP = 82;

/** One scale for all the networks of a page, by its width in CSS pixels. */
export function scaleFor(networks: readonly Network[], width: number, view: ShapeView = OVERVIEW): BoxScale {
  return width < 600 ? boxScale(networks, view.scale, 96, 36) : boxScale(networks, view.scale, 150, 42);
}

interface Entry {
  readonly facts: LayerFacts;
  readonly unit: ResidualUnit | undefined;
  /** `stem`, `stage2`, `head`: the first part of the id. */
  readonly group: string;
  readonly stage: number;
}

/** Units that look the same and stand together, as decks; everything else alone. */
function decks(entries: readonly Entry[], {spread, open}: ShapeView): readonly (readonly Entry[])[] {
  const kind = ({facts, unit, stage}: Entry): string =>
    unit === undefined || spread.has(stage) || open.has(unit.id)
      ? facts.layer.id
      : [stage, unit.shortcut, unit.stride, ...facts.input].join();
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const last = runs.at(-1)?.[0];
    if (last !== undefined && kind(last) === kind(entry)) runs.at(-1)?.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

function entriesOf(network: Network): readonly Entry[] {
  let stage = 0;
  let left = 0;
  return describe(network).map((facts) => {
    const unit = facts.layer.kind === "residualUnit" ? facts.layer : undefined;
    if (unit !== undefined && left === 0) left = network.stages[stage++] ?? 1;
    if (unit !== undefined) left--;
    return {facts, unit, stage: unit ? stage : 0, group: facts.layer.id.slice(0, facts.layer.id.indexOf("."))};
  });
}

/** Puts a deck of closed units, its one arc and its one sum into the draft. */
function layDeck(
  draft: Draft,
  deck: readonly Entry[],
  scale: BoxScale,
  differences: ReadonlyMap<string, string>
): void {
  const first = deck[0] as Entry;
  const {facts, unit} = first;
  const size = scale.size(facts.output);
  const joins = unit !== undefined && unit.shortcut !== "none";
  const width = size.thick + (deck.length - 1) * EDGE + size.lean;
  const start = draft.take(LEAD + width + GAP + (joins ? NODE : 0));
  const {x: from, row} = start;
  const x = from + LEAD;
  const sumX = x + width + GAP / 2 + NODE / 2 - 2;
  const top = -Math.max(up(size) + 14, 30);
  deck.forEach((entry, i) => {
    const {layer} = entry.facts;
    const shown = i === deck.length - 1 ? 1 : 0;
    draft.box(
      {
        key: layer.id,
        kind: "unit",
        facts: entry.facts,
        shape: facts.output,
        size,
        stage: entry.stage,
        shortcut: entry.unit?.shortcut,
        body: 1,
        x: x + i * EDGE,
        y: 0,
        opacity: 1
      },
      row
    );
    if (joins) {
      draft.arc(
        {
          key: `${layer.id}#0`,
          unit: layer.id,
          shortcut: unit.shortcut,
          x: from + 3,
          y: 0,
          top,
          x2: sumX,
          y2: -6,
          opacity: shown
        },
        row
      );
      draft.node({key: `${layer.id}+`, kind: "sum", x: sumX, y: 0, opacity: shown}, row);
    }
  });
  const last = deck.at(-1) as Entry;
  const {id} = last.facts.layer;
  const middle = x + width / 2;
  if (joins && unit.shortcut !== "identity")
    draft.text(
      {
        key: `${id}?`,
        kind: "badge",
        text: unit.shortcut === "projection" ? "1×1" : "0",
        x: (from + 3 + sumX) / 2,
        y: top,
        opacity: 1
      },
      row
    );
  const count = deck.length > 1 ? `× ${deck.length}` : "";
  const differs = deck.some((entry) => differences.has(entry.facts.layer.id)) ? "≠" : "";
  if (count !== "" || differs !== "")
    draft.text(
      {
        key: `${id}×`,
        kind: differs === "" ? "count" : "differs",
        text: [differs, count].join(" ").trim(),
        x: middle,
        y: up(size) + 18,
        opacity: 1
      },
      row
    );
  const faceX = x + width - size.lean / 2;
  const stop = {
    id,
    unit: unit?.id === undefined ? "" : id,
    shape: facts.output,
    ...size,
    y: 0,
    row,
    opacity: 1,
    count: deck.length
  };
  draft.stop({...stop, key: id, kind: "unit", x: faceX});
  if (joins) draft.stop({...stop, key: `${id}+`, kind: "sum", x: sumX});
}

/** Puts a layer outside the stages into the draft. */
function layLayer(draft: Draft, {facts, stage}: Entry, scale: BoxScale, differs: boolean): void {
  const size = scale.size(facts.output);
  const label = layerLabel(facts.layer);
  const cell = Math.max(size.thick + size.lean + GAP, LABEL_WIDTH);
  const {x: from, row} = draft.take(cell);
  const x = from + (cell - size.thick - size.lean) / 2;
  const {id} = facts.layer;
  draft.box(
    {
      key: id,
      kind: "layer",
      facts,
      shape: facts.output,
      size,
      stage,
      shortcut: undefined,
      body: 1,
      x,
      y: 0,
      opacity: 1
    },
    row
  );
  label.forEach((text, i) =>
    draft.text({key: `${id}:${i}`, kind: "label", text, x: from + cell / 2, y: up(size) + 15 + 13 * i, opacity: 1}, row)
  );
  if (differs)
    draft.text(
      {key: `${id}≠`, kind: "differs", text: "≠", x: x + (size.thick + size.lean) / 2, y: -up(size) - 7, opacity: 1},
      row
    );
  draft.stop({
    key: id,
    kind: "layer",
    id,
    unit: "",
    shape: facts.output,
    ...size,
    x: x + size.thick + size.lean / 2,
    y: 0,
    row,
    opacity: 1,
    count: 1
  });
}

/**
 * Lays a network out from left to right, in as many rows as the width asks for. Identical units of a stage lie in a deck unless
 * the stage is spread; an open unit shows its layers, with what lies on the shortcut above them.
 */
export function stageGraph(network: Network, options: StageGraphOptions): StageGraph {
  const {width, view = OVERVIEW, scale = scaleFor([network], width, view), differences = new Map()} = options;
  const image = scale.size(network.input);
  const entries = entriesOf(network);
  const lay = (draft: Draft, deck: readonly Entry[]): void => {
    const [entry] = deck as readonly [Entry];
    if (entry.unit === undefined) layLayer(draft, entry, scale, differences.has(entry.facts.layer.id));
    else if (view.open.has(entry.unit.id)) layInside(draft, entry.facts, entry.unit, entry.stage, scale, differences);
    else layDeck(draft, deck, scale, differences);
  };
  return rowsOf(width, (draft) => {
    draft.group({name: "", shape: "", stage: 0, isSpread: false, isLow: true});
    const cell = Math.max(image.thick + image.lean + GAP, IMAGE_WIDTH);
    const {x: from, row} = draft.take(cell);
    const x = from + (cell - image.thick - image.lean) / 2;
    draft.box(
      {
        key: "image",
        kind: "image",
        facts: undefined,
        shape: network.input,
        size: image,
        stage: 0,
        shortcut: undefined,
        body: 1,
        x,
        y: 0,
        opacity: 1
      },
      row
    );
    ["image", network.input.join("×")].forEach((text, i) =>
      draft.text(
        {key: `image:${i}`, kind: "label", text, x: from + cell / 2, y: up(image) + 15 + 13 * i, opacity: 1},
        row
      )
    );
    draft.stop({
      key: "image",
      kind: "image",
      id: "image",
      unit: "",
      shape: network.input,
      ...image,
      x: x + image.thick + image.lean / 2,
      y: 0,
      row,
      opacity: 1,
      count: 1
    });
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
