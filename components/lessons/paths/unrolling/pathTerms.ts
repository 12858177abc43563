import {notationText, notationWords} from "../../../draw/notationText.js";
import {subscript} from "../../../draw/numbers.js";
import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import {pathTerm} from "./pathTerm.js";
import * as say from "../../../words/en/lessons/paths/pathsFiguresWords.js";

/** The terms of a stack's sum, one for each path; one of them can be marked. */
export interface PathTerms {
  readonly element: HTMLElement;
  /** Lists the terms of n units. */
  list(n: number): void;
  /** Marks a path's term; `focus` also moves the keyboard there. */
  mark(path: number | undefined, focus?: boolean): void;
}

const STEPS: Readonly<Record<string, number>> = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1};

/** The sum as buttons; `onPick` is told which path the reader points at, and whether by the arrow keys. */
export function pathTerms(onPick: (path: number, byKey: boolean) => void): PathTerms {
  const terms = element("div", {className: "path-terms"});
  terms.setAttribute("role", "group");
  terms.setAttribute("aria-label", say.pathsAsTerms);
  let buttons: readonly HTMLButtonElement[] = [];
  let marked: number | undefined;

  function term(path: number, n: number): HTMLButtonElement {
    const node = button("", () => onPick(path, false));
    node.className = "symbol";
    node.setAttribute("aria-label", say.pathOfTerm(path + 1, notationWords(pathTerm(path, n))));
    notationText(node, pathTerm(path, n));
    node.addEventListener("focus", () => path !== marked && onPick(path, false));
    node.addEventListener("pointerenter", () => onPick(path, false));
    return node;
  }
  terms.addEventListener("keydown", (event) => {
    const count = buttons.length;
    const by = STEPS[event.key];
    const edge = {Home: 0, End: count - 1}[event.key];
    if (by === undefined && edge === undefined) return;
    event.preventDefault();
    onPick(edge ?? ((marked ?? 0) + (by ?? 0) + count) % count, true);
  });
  return {
    element: terms,
    list(n) {
      buttons = Array.from({length: 2 ** n}, (_, path) => term(path, n));
      terms.replaceChildren(
        element("span", {}, `y${subscript(n)} = `),
        ...buttons.flatMap((node, path) => (path > 0 ? [" + ", node] : [node]))
      );
    },
    mark(path, focus = false) {
      marked = path;
      buttons.forEach((node, i) => {
        node.setAttribute("aria-pressed", String(i === path));
        node.tabIndex = i === (path ?? 0) ? 0 : -1;
      });
      if (focus && path !== undefined) buttons[path]?.focus();
    }
  };
}
