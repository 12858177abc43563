import {layerLabel} from "../network/layerLabel.js";
import {up, type BoxScale} from "./boxScale.js";
import {LABEL_WIDTH} from "./layInside.js";
import type {StageEntry} from "./stageEntries.js";
import type {Draft} from "./rowsOf.js";

/** Between two boxes, in CSS pixels. */
export const GAP = 8;

/** Puts a layer outside the stages into the draft. */
export function layLayer(draft: Draft, {facts, stage}: StageEntry, scale: BoxScale, differs: boolean): void {
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
