import type {ShapeView} from "../../picture/line/shapeView.js";
import {button} from "../../ui/button.js";
import {element} from "../../ui/element.js";
import {labelledSelect} from "../../ui/labelled.js";
import * as say from "../../words/en/lessons/resnet34Words.js";

/** What a tool changes of a view, where the networks have so many stages. */
type Change = (view: ShapeView, stages: number) => Partial<ShapeView>;

/** Tools for the pictures: all stages spread out or folded, the scale of the boxes. */
export interface ViewTools {
  readonly element: HTMLElement;
  show(view: ShapeView): void;
}

const allOf = (stages: number): ReadonlySet<number> => new Set(Array.from({length: stages}, (_, i) => i + 1));

/** Builds the tools; each calls `onChange` with what it does. */
export function viewTools(onChange: (change: Change) => void): ViewTools {
  const scale = labelledSelect(say.boxes, [
    ["sqrt", say.compressed],
    ["linear", say.trueToScale]
  ]);
  scale.input.addEventListener("input", () =>
    onChange(() => ({scale: scale.input.value === "linear" ? "linear" : "sqrt"}))
  );
  const fold = button(say.foldAll, () =>
    onChange((_, stages) => ({folded: allOf(stages), spread: new Set(), open: new Set()}))
  );
  const spread = button(say.spreadAll, () => onChange((_, stages) => ({folded: new Set(), spread: allOf(stages)})));
  return {
    element: element("div", {className: "figure-controls view-tools"}, scale.cell, fold, spread),
    show(view) {
      scale.input.value = view.scale;
    }
  };
}
