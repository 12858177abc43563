import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import {camera} from "../../../ui/image/camera.js";
import {drawingPad} from "../../../ui/image/drawingPad.js";
import type {Pixels} from "../../../ui/image/pictureGeometry.js";
import {lateFold} from "../../../ui/late/lateFold.js";
import {ownPicture, type OwnPicture} from "./ownPictures.js";
import * as say from "../../../words/en/lab/labOwnWords.js";

/** Where pictures are made: drawn, or taken with the camera, each of a class that the reader names. */
export interface OwnMaking {
  readonly element: HTMLElement;
  /** The class of what comes next; empty where none is named. */
  readonly name: string;
  /** Offers the names of the classes that there are. */
  readonly offer: (classes: readonly string[]) => void;
  readonly stop: () => void;
}

/** Makes it; `onName` hears when the reader has named a class. */
export function ownMaking(
  onPictures: (pictures: readonly OwnPicture[]) => void,
  onName: () => void,
  onProblem: (sentence: string) => void
): OwnMaking {
  const list = element("datalist", {id: "own-classes"});
  const input = element("input", {type: "text", id: "own-class", maxLength: 60, autocomplete: "off"});
  input.setAttribute("list", list.id);
  input.addEventListener("input", (event) => event.stopPropagation());
  input.addEventListener("change", onName);
  const eye = camera(({preview}) => onPictures([ownPicture(preview)]), onProblem);
  let ink: Pixels | undefined;
  const pad = element("div");
  const freshPad = (): void =>
    pad.replaceChildren(
      drawingPad((pixels) => (ink = pixels), {clear: say.wipeThePaper, undo: say.takeTheLastStrokeBack, stamps: false})
    );
  const add = button(say.addTheDrawing, () => {
    if (ink === undefined) return onProblem(say.thePaperIsBlankDraw);
    onPictures([ownPicture(ink)]);
    ink = undefined;
    freshPad();
  });
  const drawing = lateFold(say.drawPictures, "draw-it", () => {
    freshPad();
    return [pad, add];
  });
  return {
    element: element(
      "div",
      {className: "own-making"},
      element(
        "div",
        {className: "run-control"},
        element("label", {htmlFor: input.id}, say.classOfNewPictures),
        input,
        list
      ),
      eye.element,
      drawing
    ),
    get name() {
      return input.value.trim();
    },
    offer: (classes) => list.replaceChildren(...classes.map((name) => new Option(name, name))),
    stop: () => eye.stop()
  };
}
