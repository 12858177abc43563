import {fixed} from "../../../draw/numbers.js";
import type {RunTableKind} from "../../../draw/runTable.js";
import type {OwnFacts} from "../../../run/data/own/ownFacts.js";
import * as say from "../../../words/en/lab/labFiguresWords.js";

/** What stands under a chart; which images validate and what guessing gets depends on the images. */
export function figureCaption(kind: RunTableKind, own?: OwnFacts): string {
  const classes = own?.classes.length ?? 10;
  if (kind === "gradient") return say.inputAtTheLeftLogarithmic;
  if (kind === "loss") return say.thinEachBatchThickRunning(classes, fixed(Math.log(classes), 2));
  if (own === undefined) return say.dotsValidationImagesFreshDrawings;
  return say.dotsTheOfYourImages(own.validation, classes);
}
