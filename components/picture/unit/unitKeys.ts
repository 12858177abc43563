import type {Pixel} from "./arithmetic/convolutionPixel.js";

/** What a key asks for. */
export interface UnitKeys {
  /** To the next map, or the one before. */
  readonly walk: (by: 1 | -1) => void;
  /** Moves the framed pixel. */
  readonly move: (by: Pixel) => void;
  readonly enter: () => void;
  readonly leave: () => void;
  readonly closer: (factor: number) => void;
  /** Whether arrows move the pixel: at its arithmetic. Else they walk from map to map. */
  readonly atPixel: () => boolean;
}

const ARROWS: Readonly<Record<string, Pixel>> = {
  ArrowRight: {row: 0, column: 1},
  ArrowLeft: {row: 0, column: -1},
  ArrowDown: {row: 1, column: 0},
  ArrowUp: {row: -1, column: 0}
};
const CLOSER: Readonly<Record<string, number>> = {"+": 1.5, "=": 1.5, "-": 1 / 1.5, "−": 1 / 1.5};

/** Listens to an element's keys: Enter goes in, Escape out, + and − move the camera, arrows walk or move the pixel. */
export function unitKeys(element: Element, {walk, move, enter, leave, closer, atPixel}: UnitKeys): void {
  element.addEventListener("keydown", (event) => {
    const {key, ctrlKey, metaKey, altKey} = event as KeyboardEvent;
    if (ctrlKey || metaKey || altKey) return;
    const [arrow, factor] = [ARROWS[key], CLOSER[key]];
    if (arrow !== undefined) {
      if (atPixel()) move(arrow);
      else walk(arrow.row + arrow.column > 0 ? 1 : -1);
    } else if (factor !== undefined) closer(factor);
    else if (key === "Enter" || key === " ") enter();
    else if (key === "Escape") leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}
