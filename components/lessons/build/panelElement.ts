import {element} from "../../ui/element.js";
import {lateWork, type LateWork} from "../../ui/late/lateWork.js";
import {atOnce, type Parts} from "../../ui/late/parts.js";
import {placedInTurn} from "../../ui/late/placedInTurn.js";
import {buildFold} from "./buildFold.js";
import type {PanelParts} from "./panelParts.js";
import * as say from "../../words/en/lessons/buildWords.js";

/** The panel, and what puts its further parts there. */
interface PanelElement {
  readonly element: HTMLElement;
  readonly late: LateWork;
}

/** Puts the parts of the panel in their places: the picture and its words at once, the others in turn, once these stand. */
export function panelElement(parts: PanelParts): PanelElement {
  const {result, words, chooser, weights, run, make, cancel, progress, prediction, everyUnit, exports} = parts;
  const acts = element("div", {className: "lab-buttons"}, run, make);
  const root = element("div", {className: "build-panel"}, result.picture, words.status, words.problem, result.story);
  const groups = [
    [chooser.element],
    [result.opened],
    [
      element("div", {className: "build-acts"}, weights.element, acts),
      cancel.element,
      progress.element,
      prediction.element,
      words.summary
    ],
    [buildFold(say.fromPictureToNumbers, chooser.steps), everyUnit, buildFold(say.saveForOtherTools, exports.element)]
  ];
  function* placing(): Parts<void> {
    yield* placedInTurn(result.story, groups);
    delete root.dataset.due;
  }
  const late = lateWork(root);
  // As long as something is due its cell keeps its room.
  root.dataset.due = "";
  if (!late.whenStanding(() => late.begin(placing()))) atOnce(placing());
  return {element: root, late};
}
