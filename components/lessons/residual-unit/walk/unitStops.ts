import {WHOLE, type OpenedAt} from "../../../picture/unit/openedAt.js";
import * as say from "../../../words/en/lessons/residualUnitWords.js";

/** A place that the text leads the camera to. */
export interface UnitStop {
  readonly name: string;
  readonly shortcut: "identity" | "projection";
  readonly at: OpenedAt;
}

/** The places in the order of the text; each has a section of the page. */
export const UNIT_STOPS: readonly UnitStop[] = [
  {name: say.around, shortcut: "identity", at: WHOLE},
  {name: say.onePixel, shortcut: "identity", at: {level: "pixel", operation: "conv1"}},
  {name: say.theSum, shortcut: "identity", at: {level: "pixel", operation: "plus"}},
  {name: say.theReLU, shortcut: "identity", at: {level: "pixel", operation: "relu2"}},
  {name: say.theProjection, shortcut: "projection", at: {level: "pixel", operation: "projection"}},
  {name: say.formulaAndCode, shortcut: "identity", at: WHOLE}
];
