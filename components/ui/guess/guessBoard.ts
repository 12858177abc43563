import {element} from "../element.js";
import {firstWidth} from "../firstWidth.js";
import {onResize} from "../onResize.js";
import type {GuessHandle} from "./guessHandle.js";

/** A figure with handles over it that the reader drags to a guess. */
export interface GuessBoard {
  readonly element: HTMLElement;
  redraw(): void;
  readonly stop: () => void;
}

/** The handles stay where they are while the figure under them is drawn again: one that is held would be let go. `draw` also places them. */
export function guessBoard(handles: readonly GuessHandle[], draw: (width: number) => Node): GuessBoard {
  const picture = element("div");
  // Handles that were placed beyond the page's edge would make a phone lay out all of the page for a wider window.
  const ahead = firstWidth(picture, 640);
  const redraw = (): void => picture.replaceChildren(draw(Math.max(280, Math.min(picture.clientWidth || ahead, 960))));
  redraw();
  return {
    element: element("div", {className: "guess-board"}, picture, ...handles.map((handle) => handle.element)),
    redraw,
    stop: onResize(picture, redraw, ahead)
  };
}
