import {pathTerm, pathUnrolling} from "./pathUnrolling.js";
import {play, type Motion} from "../../../draw/motion.js";
import {notationText, notationWords} from "../../../draw/notationText.js";
import {unitsOf} from "./pathUnits.js";
import {button} from "../../../ui/button.js";
import {onResize} from "../../../ui/onResize.js";
import {rangeControl} from "../../../ui/rangeControl.js";
import {statusLine} from "../../../ui/statusLine.js";

const MOST = 5;

/** A stack of one to five units that unrolls into its paths; the terms of its formula and the paths light one another. */
export function pathLab(): {readonly element: HTMLElement; stop(): void} {
  const element = document.createElement("figure");
  element.className = "path-lab";
  const slider = rangeControl("Units", {min: 1, max: MOST, step: 1, value: 3});
  const toggle = button("Unroll", turn, true);
  const controls = document.createElement("div");
  controls.className = "figure-controls";
  controls.append(slider.cell, toggle);
  const plot = document.createElement("div");
  const terms = document.createElement("div");
  terms.className = "path-terms";
  terms.setAttribute("role", "group");
  terms.setAttribute("aria-label", "Paths, as terms of the sum; arrow keys go from one to the next");
  const words = statusLine();
  element.append(controls, plot, terms, words);

  let n = 3;
  let unrolled = 0;
  let path: number | undefined;
  let motion: Motion | undefined;

  const draw = (): void => {
    const width = Math.max(280, Math.min(plot.clientWidth || 640, 900));
    plot.replaceChildren(pathUnrolling(n, {unrolled, path, width}));
  };
  const tell = (): void => {
    const count = 2 ** n;
    if (path === undefined) {
      words.textContent = `${n === 1 ? "One unit has" : `${n} units have`} 2 to the power ${n} = ${count} paths. Point at a term or a path, or use the arrow keys, to follow it.`;
      return;
    }
    const units = unitsOf(path, n);
    const route = Array.from({length: n}, (_, i) =>
      units.includes(i + 1) ? `through {f} of unit ${i + 1}` : `around unit ${i + 1}`
    );
    words.replaceChildren();
    notationText(
      words,
      `Path ${path + 1} of ${count}, length ${units.length}: ${route.join(", ")}. Its term: ${pathTerm(path, n)}.`
    );
  };
  const mark = (next: number | undefined, focus = false): void => {
    path = next;
    const buttons = terms.querySelectorAll("button");
    buttons.forEach((node, i) => {
      node.setAttribute("aria-pressed", String(i === next));
      node.tabIndex = i === (next ?? 0) ? 0 : -1;
    });
    if (focus && next !== undefined) buttons[next]?.focus();
    draw();
    tell();
  };
  const list = (): void => {
    const y = document.createElement("span");
    y.textContent = `y${["", "₁", "₂", "₃", "₄", "₅"][n] ?? ""} = `;
    terms.replaceChildren(y);
    for (let i = 0; i < 2 ** n; i++) {
      const term = button("", () => mark(i));
      term.className = "symbol";
      term.setAttribute("aria-label", `Path ${i + 1}: ${notationWords(pathTerm(i, n))}`);
      notationText(term, pathTerm(i, n));
      term.addEventListener("focus", () => path !== i && mark(i));
      term.addEventListener("pointerenter", () => mark(i));
      terms.append(...(i > 0 ? [" + "] : []), term);
    }
  };
  function turn(): void {
    motion?.stop();
    const [from, to] = [unrolled, unrolled < 0.5 ? 1 : 0];
    toggle.textContent = to === 1 ? "Stack again" : "Unroll";
    motion = play({
      duration: 600,
      onFrame: (time) => {
        const eased = time * time * (3 - 2 * time);
        unrolled = from + (to - from) * eased;
        draw();
      }
    });
  }
  slider.input.addEventListener("input", () => {
    n = slider.value;
    list();
    mark(undefined);
  });
  terms.addEventListener("keydown", (event) => {
    const by = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
    const edge = {Home: 0, End: 2 ** n - 1}[event.key];
    if (by === undefined && edge === undefined) return;
    event.preventDefault();
    mark(edge ?? ((path ?? 0) + (by ?? 0) + 2 ** n) % 2 ** n, true);
  });
  plot.addEventListener("pointerover", ({target}) => {
    const found = target instanceof Element ? target.getAttribute("data-path") : null;
    if (found !== null && Number(found) !== path) mark(Number(found));
  });
  list();
  mark(undefined);
  const stopResizing = onResize(plot, draw);
  return {
    element,
    stop() {
      motion?.stop();
      stopResizing();
    }
  };
}
