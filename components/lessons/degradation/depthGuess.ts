import {fixed} from "../../draw/numbers.js";
import {element} from "../../ui/element.js";
import {guessHandle} from "../../ui/guess/guessHandle.js";
import {labelled} from "../../ui/labelled.js";
import {DEPTHS, depthScales, type DepthScales} from "./depthScales.js";
import * as say from "../../words/en/lessons/degradationWords.js";

/** A guess of the plain network's training loss by depth, moved by handles over the figure or by sliders. */
export interface DepthGuess {
  /** Training loss by depth, in nats. */
  readonly values: ReadonlyMap<number, number>;
  /** Lies over the figure's top left corner and takes no room. */
  readonly board: HTMLElement;
  readonly sliders: HTMLElement;
  /** Puts handles and sliders where the guess is. */
  place(scales: DepthScales): void;
  /** Shows handles and sliders, or hides them. */
  offer(shown: boolean): void;
  /** Hands the focus to the first handle. */
  focus(): void;
}

const RANGE = {minimum: 0, maximum: 2.5, step: 0.05} as const;
/** Where the guess begins, in nats. */
const BEGIN = 1;

/** Makes the handles and sliders of a figure of this height, in CSS pixels; each change is told. */
export function depthGuess(height: number, onChange: () => void): DepthGuess {
  const values = new Map<number, number>(DEPTHS.map((depth) => [depth, BEGIN]));
  const set = (depth: number, value: number): void => {
    values.set(depth, value);
    onChange();
  };
  const sliders = DEPTHS.map((depth) => {
    const range = {min: String(RANGE.minimum), max: String(RANGE.maximum), step: String(RANGE.step)};
    const control = labelled(say.plainLayers(depth), element("input", {type: "range", ...range, value: String(BEGIN)}));
    control.input.addEventListener("input", () => set(depth, Number(control.input.value)));
    return {depth, ...control};
  });
  const handles = DEPTHS.map((depth) => ({
    depth,
    handle: guessHandle({
      ...RANGE,
      label: say.guessAtLayers(depth),
      // The width does not matter to the height.
      valueAt: (y) => depthScales(0, height).y.invert(y),
      onChange: (value) => set(depth, value),
      words: (value) => say.nats(fixed(value, 2))
    })
  }));
  const cells = element("div", {className: "run-controls"}, ...sliders.map(({cell}) => cell));
  return {
    values,
    board: element("div", {className: "guess-board"}, ...handles.map(({handle}) => handle.element)),
    sliders: cells,
    place({x, y}) {
      for (const {depth, handle} of handles) {
        const value = values.get(depth) ?? 0;
        handle.place(x(depth), y(value), value);
      }
      for (const {depth, input} of sliders) input.value = String(values.get(depth));
    },
    offer(shown) {
      for (const {handle} of handles) handle.element.hidden = !shown;
      cells.hidden = !shown;
    },
    focus: () => handles[0]?.handle.element.focus()
  };
}
