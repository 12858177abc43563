import {WHOLE, type OpenedAt} from "../../../picture/unit/openedAt.js";

/** A place that the text leads the camera to. */
export interface UnitStop {
  readonly name: string;
  readonly shortcut: "identity" | "projection";
  readonly at: OpenedAt;
}

/** The places in the order of the text; each has a section of the page. */
export const UNIT_STOPS: readonly UnitStop[] = [
  {name: "Around", shortcut: "identity", at: WHOLE},
  {name: "One pixel", shortcut: "identity", at: {level: "pixel", operation: "conv1"}},
  {name: "The sum", shortcut: "identity", at: {level: "pixel", operation: "plus"}},
  {name: "The ReLU", shortcut: "identity", at: {level: "pixel", operation: "relu2"}},
  {name: "The projection", shortcut: "projection", at: {level: "pixel", operation: "projection"}},
  {name: "Formula and code", shortcut: "identity", at: WHOLE}
];
