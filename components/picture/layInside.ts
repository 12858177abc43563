import type {LayerFacts} from "../network/describe.js";
import {layerLabel} from "../network/layerLabel.js";
import type {ResidualUnit} from "../network/network.js";
import {up, type BoxScale} from "./boxScale.js";
import type {Draft} from "./rowsOf.js";

/** Room before a unit, where its two paths part, and for a node, in CSS pixels. */
export const LEAD = 10;
export const NODE = 17;
/** A box takes at least the width of its name. */
export const LABEL_WIDTH = 48;
const INNER_WIDTH = 42;
const GAP = 14;

const SHORTCUT_NAMES = {identity: "identity", projection: "projection", "zero-padding": "pad with zeros", none: ""};

/** Puts the layers inside an open unit into the draft: the main path on the line, the shortcut and its layers above it. */
export function layInside(
  draft: Draft,
  facts: LayerFacts,
  unit: ResidualUnit,
  stage: number,
  scale: BoxScale,
  differences: ReadonlyMap<string, string>
): void {
  const {id, shortcut} = unit;
  const home = id;
  const size = scale.size(facts.output);
  const main = facts.inside.slice(0, unit.main.length);
  const skip = facts.inside.slice(unit.main.length);
  const cellOf = (row: LayerFacts): number => {
    const {thick, lean} = scale.size(row.output);
    return Math.max(thick + lean + GAP, INNER_WIDTH);
  };
  const tallest = (rows: readonly LayerFacts[]): number =>
    Math.max(0, ...rows.map((row) => up(scale.size(row.output))));
  const lane = -(skip.length > 0 ? tallest(main) + 16 + tallest(skip) : Math.max(tallest(main) + 18, 30));
  const name = `− ${facts.layer.name}`;
  // The parting of the two paths stands beside the first layer, and the unit's name below both.
  draft.together((trial) =>
    trial.take(Math.max(LEAD + Math.max(0, ...main.slice(0, 1).map(cellOf)), 7 * name.length + 16))
  );
  const lead = draft.take(LEAD);
  const low = tallest(main);
  const roof = skip.length > 0 ? 2 + tallest(skip) + 34 : 18;
  draft.frameFrom(id, lead, roof - lane, low + 56);
  const put = (row: LayerFacts, x: number, y: number, at: number): void => {
    const box = scale.size(row.output);
    const left = x - (box.thick + box.lean) / 2;
    draft.box(
      {
        key: row.layer.id,
        home,
        kind: "inner",
        facts: row,
        shape: row.output,
        size: box,
        stage,
        shortcut: undefined,
        body: 1,
        x: left,
        y,
        opacity: 1
      },
      at
    );
    const label = layerLabel(row.layer);
    if (differences.has(row.layer.id))
      draft.text(
        {key: `${row.layer.id}≠`, home, kind: "differs", text: "≠", x: left - 5, y: y - up(box) + 4, opacity: 1},
        at
      );
    if (y === 0)
      label.forEach((text, i) =>
        draft.text({key: `${row.layer.id}:${i}`, home, kind: "label", text, x, y: low + 15 + 12 * i, opacity: 1}, at)
      );
    else
      label.forEach((text, i) =>
        draft.text(
          {
            key: `${row.layer.id}:${i}`,
            home,
            kind: "label",
            text,
            x,
            y: y - up(box) - 8 - 12 * (label.length - 1 - i),
            opacity: 1
          },
          at
        )
      );
  };
  draft.box(
    {
      key: id,
      kind: "unit",
      facts,
      shape: facts.output,
      size,
      stage,
      shortcut,
      body: 0,
      x: lead.x + LEAD,
      y: 0,
      opacity: 1
    },
    lead.row
  );
  const stop = {shape: facts.output, ...size, y: 0, opacity: 1, count: 1};
  main.forEach((row) => {
    const cell = cellOf(row);
    const {x, row: at} = draft.take(cell);
    put(row, x + cell / 2, 0, at);
    const box = scale.size(row.output);
    draft.stop({
      ...stop,
      ...box,
      shape: row.output,
      key: row.layer.id,
      kind: "layer",
      id: row.layer.id,
      unit: id,
      x: x + cell / 2 + box.thick / 2,
      row: at
    });
  });
  const joins = shortcut !== "none";
  const end = draft.take((joins ? NODE + 4 : 0) + 46);
  const sumX = end.x + NODE / 2;
  const reluX = end.x + (joins ? NODE + 4 : 0) + 20;
  if (joins) {
    draft.node({key: `${id}+`, kind: "sum", x: sumX, y: 0, opacity: 1}, end.row);
    draft.stop({...stop, key: `${id}+`, kind: "sum", id, unit: id, x: sumX, row: end.row});
    const pieces = draft.rowsBetween({x: lead.x + 4, row: lead.row}, {x: sumX, row: end.row});
    pieces.forEach(({x, x2, row}, i) => {
      const [starts, ends] = [i === 0, i === pieces.length - 1];
      draft.arc(
        {
          key: `${id}#${i}`,
          unit: id,
          shortcut,
          x,
          y: starts ? 0 : lane,
          top: lane,
          x2,
          y2: ends ? -6 : lane,
          opacity: 1
        },
        row
      );
    });
    const piece = pieces.toSorted((a, b) => b.x2 - b.x - (a.x2 - a.x))[0] ?? {x: lead.x, x2: sumX, row: lead.row};
    const room = skip.reduce((sum, row) => sum + cellOf(row), 0);
    let x = Math.max(piece.x + 12, (piece.x + piece.x2 - room) / 2);
    for (const row of skip) {
      put(row, x + cellOf(row) / 2, lane, piece.row);
      x += cellOf(row);
    }
    if (skip.length === 0)
      draft.text(
        {
          key: `${id}?`,
          home,
          kind: "badge",
          text: SHORTCUT_NAMES[shortcut],
          x: (piece.x + piece.x2) / 2,
          y: lane,
          opacity: 1
        },
        piece.row
      );
  }
  draft.node({key: `${id}~`, kind: "relu", home, x: reluX, y: 0, opacity: 1}, end.row);
  draft.stop({...stop, key: `${id}~`, kind: "relu", id, unit: "", x: reluX, row: end.row});
  draft.frameTo(end.row, end.x + (joins ? NODE + 4 : 0) + 42);
  draft.text({key: `${id}!`, home, kind: "name", text: name, x: lead.x + 8, y: low + 47, opacity: 1}, lead.row);
}
