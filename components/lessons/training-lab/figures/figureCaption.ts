import {fixed} from "../../../draw/numbers.js";
import type {RunTableKind} from "../../../draw/runTable.js";
import type {OwnFacts} from "../../../run/data/own/ownFacts.js";

/** What stands under a chart; which images validate and what guessing gets depends on the images. */
export function figureCaption(kind: RunTableKind, own?: OwnFacts): string {
  const classes = own?.classes.length ?? 10;
  if (kind === "gradient") return "Input at the left, logarithmic axis.";
  if (kind === "loss")
    return `Thin: each batch. Thick: running mean. Dots: validation images. Chance is ln ${classes} ≈ ${fixed(Math.log(classes), 2)} nats.`;
  if (own === undefined)
    return "Dots: validation images, fresh drawings from the same generator. Chance is one in ten.";
  return `Dots: the ${own.validation} of your images that were held back. Chance is one in ${classes}.`;
}
