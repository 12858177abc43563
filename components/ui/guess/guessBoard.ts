import {element} from "../element.js";
import type {GuessHandle} from "./guessHandle.js";
import {onResize} from "../onResize.js";

/** A figure with handles over it that the reader drags to a guess. */
export interface GuessBoard {
  readonly element: HTMLElement;
  redraw(): void;
  readonly stop: () => void;
}

/** The handles stay where they are while the figure under them is drawn again: one that is held would be let go. `draw` also places them. */
export function guessBoard(handles: readonly GuessHandle[], draw: (width: number) => Node): GuessBoard {
  const picture = element("div");
  const redraw = (): void => picture.replaceChildren(draw(Math.max(280, Math.min(picture.clientWidth || 640, 960))));
  redraw();
  return {
    element: element("div", {className: "guess-board"}, picture, ...handles.map((handle) => handle.element)),
    redraw,
    stop: onResize(picture, redraw)
  };
}
