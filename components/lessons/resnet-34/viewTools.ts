import type {ShapeView} from "../../picture/shapeView.js";
import {button} from "../../ui/button.js";
import {element} from "../../ui/element.js";
import {labelledSelect} from "../../ui/labelled.js";

/** What a tool changes of a view, where the networks have so many stages. */
type Change = (view: ShapeView, stages: number) => Partial<ShapeView>;

/** Tools above the pictures: all stages spread out or folded, the scale of the boxes. */
export interface ViewTools {
  readonly element: HTMLElement;
  show(view: ShapeView): void;
}

/** Builds the tools; each calls `onChange` with what it does. */
export function viewTools(onChange: (change: Change) => void): ViewTools {
  const scale = labelledSelect("Boxes", [
    ["linear", "true to scale"],
    ["sqrt", "compressed (square root)"]
  ]);
  scale.input.addEventListener("input", () =>
    onChange(() => ({scale: scale.input.value === "sqrt" ? "sqrt" : "linear"}))
  );
  const fold = button("Fold all", () => onChange(() => ({spread: new Set(), open: new Set()})));
  const spread = button("Spread all", () =>
    onChange((_, stages) => ({spread: new Set(Array.from({length: stages}, (_, i) => i + 1))}))
  );
  return {
    element: element("div", {className: "figure-controls view-tools"}, fold, spread, scale.cell),
    show(view) {
      scale.input.value = view.scale;
      fold.disabled = view.spread.size === 0 && view.open.size === 0;
    }
  };
}
