import {element} from "../../ui/element.js";
import {buildFold} from "./buildFold.js";
import type {PanelParts} from "./panelParts.js";
import * as say from "../../words/en/lessons/buildWords.js";

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
    buildFold(say.fromPictureToNumbers, chooser.steps),
    everyUnit,
    buildFold(say.saveForOtherTools, exports.element)
  );
}
