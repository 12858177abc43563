import type {Shape} from "../network/network.js";
import {up, type BoxScale} from "./boxScale.js";
import {GAP} from "./layLayer.js";
import type {Draft} from "./rowsOf.js";

/** At least as wide as its name, in CSS pixels. */
const IMAGE_WIDTH = 66;

/** Puts the image into the draft, in a group of its own without a name. */
export function layImage(draft: Draft, shape: Shape, scale: BoxScale): void {
  const image = scale.size(shape);
  draft.group({name: "", shape: "", stage: 0, isSpread: false, isLow: true});
  const cell = Math.max(image.thick + image.lean + GAP, IMAGE_WIDTH);
  const {x: from, row} = draft.take(cell);
  const x = from + (cell - image.thick - image.lean) / 2;
  draft.box(
    {
      key: "image",
      kind: "image",
      facts: undefined,
      shape,
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
  ["image", shape.join("×")].forEach((text, i) =>
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
    shape,
    ...image,
    x: x + image.thick + image.lean / 2,
    y: 0,
    row,
    opacity: 1,
    count: 1
  });
}
