import {play, type Motion} from "../../../draw/motion.js";
import {notationText} from "../../../draw/notationText.js";
import {superscript} from "../../../draw/numbers.js";
import {button} from "../../../ui/button.js";
import {plate} from "../../../ui/plate.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {statusLine} from "../../../ui/statusLine.js";
import {pathTerm} from "./pathTerm.js";
import {pathTerms} from "./pathTerms.js";
import {pathUnrolling} from "./pathUnrolling.js";
import {unitsOf} from "./pathUnits.js";
import * as say from "../../../words/en/lessons/paths/pathsFiguresWords.js";

const MOST = 5;
const FIRST = 3;

/** The marked path of n units, or how many there are, in words; `{f}` in either notation. */
function pathWords(n: number, path: number | undefined): string {
  const count = 2 ** n;
  if (path === undefined) return say.unitsHavePaths(n, `2${superscript(n)}`, count);
  const units = unitsOf(path, n);
  const route = Array.from({length: n}, (_, i) =>
    units.includes(i + 1) ? say.throughUnit(i + 1) : say.aroundUnit(i + 1)
  );
  return say.pathTold(path + 1, count, units.length, route.join(", "), pathTerm(path, n));
}

/** A stack of one to five units that unrolls into its paths; the terms of its formula and the paths light one another. */
export function pathLab(): {readonly element: HTMLElement; readonly stop: () => void} {
  const units = rangeControl(say.units, {min: 1, max: MOST, step: 1, value: FIRST});
  const toggle = button(say.unroll, turn, true);
  const terms = pathTerms((next, byKey) => mark(next, byKey));
  const words = statusLine();
  let unrolled = 0;
  let path: number | undefined;
  let motion: Motion | undefined;
  terms.list(FIRST);
  // A path has no meaning in another stack.
  units.input.addEventListener("input", () => {
    terms.list(units.value);
    mark(undefined);
  });
  const figure = plate({
    title: say.sumsUnrolled,
    controls: [units.cell, toggle],
    draw: (width) => pathUnrolling(units.value, {unrolled, path, width}),
    below: [terms.element, words],
    widest: 900
  });
  figure.element.classList.add("path-lab");

  function mark(next: number | undefined, focus = false): void {
    path = next;
    terms.mark(next, focus);
    words.replaceChildren();
    notationText(words, pathWords(units.value, next));
    figure.redraw();
  }
  function turn(): void {
    motion?.stop();
    const [from, to] = [unrolled, unrolled < 0.5 ? 1 : 0];
    toggle.textContent = to === 1 ? say.stackAgain : say.unroll;
    motion = play({
      duration: 600,
      onFrame: (time) => {
        unrolled = from + (to - from) * time * time * (3 - 2 * time);
        figure.redraw();
      }
    });
  }
  figure.picture.addEventListener("pointerover", ({target}) => {
    const found = target instanceof Element ? target.getAttribute("data-path") : null;
    if (found !== null && Number(found) !== path) mark(Number(found));
  });
  mark(undefined);
  return {
    element: figure.element,
    stop() {
      motion?.stop();
      figure.stop();
    }
  };
}
