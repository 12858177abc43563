import {element} from "../../ui/element.js";
import {buildFold} from "./buildFold.js";
import type {PanelParts} from "./panelParts.js";

/** Puts the parts of the panel in their places. */
export function panelElement(parts: PanelParts): HTMLElement {
  const {result, words, chooser, weights, run, make, cancel, progress, prediction, everyUnit, exports} = parts;
  const acts = element("div", {className: "lab-buttons"}, run, make);
  return element(
    "div",
    {className: "build-panel"},
    result.picture,
    words.status,
    words.problem,
    result.story,
    chooser.element,
    result.opened,
    element("div", {className: "build-acts"}, weights.element, acts),
    cancel.element,
    progress.element,
    prediction.element,
    words.summary,
    buildFold("From the picture to the numbers, step by step", chooser.steps),
    everyUnit,
    buildFold("Save the network for other tools", exports.element)
  );
}
