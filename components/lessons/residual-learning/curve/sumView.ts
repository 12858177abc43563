import {notationText} from "../../../draw/notationText.js";
import {fixed, term} from "../../../draw/numbers.js";
import {element} from "../../../ui/element.js";
import {plate} from "../../../ui/plate.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {correctionCurve} from "./correctionCurve.js";
import {chartHeight} from "../chartHeight.js";
import {CURVE_X} from "./curveConfig.js";
import {sumPicture} from "./sumPicture.js";
import * as say from "../../../words/en/lessons/residualLearningCurveWords.js";

/** The picture of the sum with a slider over x; `show` gives it another curve. */
export interface SumView {
  readonly element: HTMLElement;
  /** What the residual chain computes at CURVE_X (undefined: nothing yet), its target, and where both come from in words. */
  show(y: readonly number[] | undefined, target: readonly number[], source: string): void;
  stop(): void;
}

const place = (point: number): string => `x = ${fixed(CURVE_X[point] ?? 0, 2)}`;

/** The sum at one place, spelled out; each piece lights up with its symbol. */
function spelledOut(point: number, y = 0, h = 0): Node[] {
  const pieces = [
    ["sum", "x + {f}(x) ="],
    ["skip", fixed(CURVE_X[point] ?? 0, 2)],
    ["f", term(y - (CURVE_X[point] ?? 0), 2)],
    ["y", `= ${fixed(y, 2)};`],
    ["h", say.targetIs(fixed(h, 2))]
  ] as const;
  return pieces.flatMap(([part, text]) => {
    const piece = notationText(element("span"), text);
    piece.dataset.part = part;
    return [piece, document.createTextNode(" ")];
  });
}

/** x, f(x) and their sum, spelled out at the x that the reader chooses. */
export function sumView(): SumView {
  let shown: {readonly y: readonly number[]; readonly target: readonly number[]} | undefined;
  let source = "";
  const where = rangeControl(say.whereX, {min: 0, max: CURVE_X.length - 1, step: 1, value: 12, text: place});
  const words = element("p", {className: "sum-words"});
  words.setAttribute("aria-live", "polite");
  const figure = plate({
    title: say.whatTheBlocksAddToX,
    controls: [where.cell],
    draw(width) {
      if (shown === undefined) {
        words.textContent = say.nothingComputedYet;
        return [];
      }
      const point = where.value;
      const {y, target} = shown;
      words.replaceChildren(...spelledOut(point, y[point], target[point]));
      return [
        sumPicture(y, target, {point, width, height: chartHeight(width, 380)}),
        correctionCurve(y, target, {point, width})
      ];
    },
    below: [words],
    caption: () => source,
    widest: 760
  });
  return {
    element: figure.element,
    show(y, target, from) {
      shown = y && {y, target};
      source = from;
      figure.redraw();
    },
    stop: () => figure.stop()
  };
}
