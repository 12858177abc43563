import type {OwnSet} from "../../../run/data/own/ownSet.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import {ownSheet} from "./ownSheet.js";
import * as say from "../../../words/en/lab/labOwnWords.js";

/** What the reader does in the panel. */
export interface OwnActions {
  readonly rename: (place: number, name: string) => void;
  readonly grey: (inGrey: boolean) => void;
  readonly forget: () => void;
}

/** The panel of the reader's images: how many there are, a sheet of some, and what is wrong. */
export interface OwnPanel {
  readonly element: HTMLElement;
  /** What was told last. */
  readonly problem: string;
  /** Shows the images that there are, and tells of them in words. */
  show(images: {readonly all: OwnSet | undefined; readonly inGrey: boolean}, words: string): void;
  tell(sentence: string): void;
  lock(locked: boolean): void;
}

/** Makes the panel around where pictures are made. */
export function ownPanel(making: HTMLElement, {rename, grey, forget}: OwnActions): OwnPanel {
  const words = element("span");
  const problem = element("p", {className: "own-problem"});
  problem.setAttribute("aria-live", "polite");
  const sheet = element("div");
  const inGrey = element("input", {type: "checkbox", id: "own-grey"});
  inGrey.addEventListener("input", (event) => event.stopPropagation());
  inGrey.addEventListener("change", () => grey(inGrey.checked));
  const further = element(
    "div",
    {className: "lab-buttons"},
    element("div", {className: "run-control"}, element("label", {htmlFor: inGrey.id}, say.readInGrey), inGrey),
    button(say.forgetTheseImages, forget)
  );
  const fields = element(
    "fieldset",
    {className: "own-fields"},
    sheet,
    element("p", {className: "own-hint"}, say.filesIdxImagesWithTheir),
    making,
    further
  );
  const root = element(
    "details",
    {className: "own-panel", open: true},
    element("summary", {}, say.yourImages, words),
    problem,
    fields
  );
  let shown: OwnSet | undefined;
  return {
    element: root,
    get problem() {
      return problem.textContent;
    },
    show({all, inGrey: isGrey}, text) {
      words.textContent = text;
      inGrey.checked = isGrey;
      further.hidden = all === undefined;
      if (all === shown) return;
      shown = all;
      sheet.replaceChildren(...(all ? [ownSheet(all, rename)] : []));
    },
    tell(sentence) {
      problem.textContent = sentence;
      if (sentence !== "") root.open = true;
    },
    lock(locked) {
      if (fields.disabled !== locked) fields.disabled = locked;
    }
  };
}
