import {correctionCurve} from "./correctionCurve.js";
import {sumPicture} from "./sumPicture.js";
import {notationText} from "../../../draw/notationText.js";
import {CURVE_X} from "./curveConfig.js";
import {labelled} from "../../../ui/labelled.js";
import {onResize} from "../../../ui/onResize.js";

/** The picture of the sum with a slider over x; `show` gives it another curve. */
export interface SumView {
  readonly element: HTMLElement;
  /** What the residual chain computes at CURVE_X (undefined: nothing yet), its target, and where both come from in words. */
  show(y: readonly number[] | undefined, target: readonly number[], source: string): void;
  stop(): void;
}

const signed = (value: number): string => `${value < 0 ? "−" : "+"} ${Math.abs(value).toFixed(2)}`;
const plain = (value: number): string => value.toFixed(2).replace("-", "−");

/** x, f(x) and their sum, spelled out at the x that the reader chooses. */
export function sumView(): SumView {
  const element = document.createElement("figure");
  const input = document.createElement("input");
  input.type = "range";
  input.min = "0";
  input.max = String(CURVE_X.length - 1);
  input.value = "44";
  const slider = labelled("Where, x", input);
  const controls = document.createElement("div");
  controls.className = "figure-controls";
  controls.append(slider.cell);
  const plot = document.createElement("div");
  const words = document.createElement("p");
  words.className = "sum-words";
  words.setAttribute("aria-live", "polite");
  const caption = document.createElement("figcaption");
  element.append(controls, plot, words, caption);
  let shown: {y: readonly number[]; target: readonly number[]} | undefined;

  function draw(): void {
    const point = Number(input.value);
    const at = CURVE_X[point] ?? 0;
    input.setAttribute("aria-valuetext", `x = ${plain(at)}`);
    if (shown === undefined) {
      words.textContent = "Nothing computed with these settings yet: press Run in the laboratory above.";
      return;
    }
    const width = Math.max(280, Math.min(plot.clientWidth || 640, 760));
    plot.replaceChildren(
      sumPicture(shown.y, shown.target, {point, width}),
      correctionCurve(shown.y, shown.target, {point, width})
    );
    const y = shown.y[point] ?? 0;
    words.replaceChildren();
    const piece = (part: string, text: string): void => {
      const span = document.createElement("span");
      span.dataset.part = part;
      words.append(notationText(span, text), " ");
    };
    piece("skip", `x = ${plain(at)}`);
    piece("f", `${signed(y - at)} by {f}`);
    piece("y", `= ${plain(y)}`);
    piece("h", `(target {h}: ${plain(shown.target[point] ?? 0)})`);
  }
  input.addEventListener("input", draw);
  const stop = onResize(plot, draw);
  return {
    element,
    show(y, target, source) {
      shown = y && {y, target};
      if (shown === undefined) plot.replaceChildren();
      caption.textContent = source;
      draw();
    },
    stop
  };
}
