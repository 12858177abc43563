import {button} from "../../../ui/button.js";
import {element} from "../../../ui/element.js";
import type {CodeLine, CodePiece} from "./codeLine.js";
import * as say from "../../../words/en/lessons/resnet34Words.js";

/** A program of which pieces make layers. It emits bubbling `inspect` and `open` events with the ids of the layers (an array). */
export interface CodeLines extends HTMLElement {
  /** Lights the pieces that make any of these layers, and brings the first into the part that is seen. */
  highlight(ids: ReadonlySet<string>): void;
}

/** A piece that makes layers, as a button. */
interface PieceButton {
  readonly button: HTMLButtonElement;
  readonly layers: readonly string[];
}

/** What is left of a line's pieces in the page: their text, of which that of layers is a button. */
function pieceNodes({text, layers}: CodePiece, onButton: (piece: PieceButton) => void): readonly (Node | string)[] {
  const code = text.trimStart();
  const indent = text.slice(0, text.length - code.length);
  if (layers.length === 0) return [indent, code];
  const node = button(code, () => undefined);
  node.className = "code-piece";
  node.tabIndex = -1;
  node.setAttribute("aria-label", say.makesLayers(code, layers.length));
  onButton({button: node, layers});
  return [indent, node];
}

/** Where a key leads from one piece to another; undefined for other keys. */
function nextPiece(key: string, at: number, last: number): number | undefined {
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
      return Math.min(last, at + 1);
    case "ArrowUp":
    case "ArrowLeft":
      return Math.max(0, at - 1);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}

/** Brings a line into the part of the program that is seen, unless the reader is in it. */
function bringIntoView(scroll: HTMLElement, line: HTMLElement): void {
  if (scroll.matches(":hover, :focus-within")) return;
  const top = line.offsetTop;
  if (top < scroll.scrollTop || top + 20 > scroll.scrollTop + scroll.clientHeight)
    scroll.scrollTop = top - scroll.clientHeight / 2;
}

/**
 * A program, line by line. Pieces that make layers are buttons: hover or focus sends `inspect`, a press `open`; Tab reaches one,
 * arrow keys move.
 */
export function codeLines(lines: readonly CodeLine[], name: string): CodeLines {
  const pieces: PieceButton[] = [];
  const rows = lines.map((line) => {
    const row = element("div", {}, ...line.flatMap((piece) => pieceNodes(piece, (made) => pieces.push(made))));
    if (row.textContent === "") row.append("\n");
    return row;
  });
  const root = element("div", {className: "code-lines"}, element("pre", {}, ...rows));
  root.setAttribute("role", "region");
  root.setAttribute("aria-label", name);
  root.tabIndex = 0;
  if (pieces[0]) pieces[0].button.tabIndex = 0;

  const placeOf = (target: EventTarget | null): number => pieces.findIndex((piece) => piece.button === target);
  const send = (type: "inspect" | "open", target: EventTarget | null): void => {
    const layers = pieces[placeOf(target)]?.layers;
    if (layers) root.dispatchEvent(new CustomEvent(type, {bubbles: true, detail: layers}));
  };
  root.addEventListener("pointerover", ({target}) => send("inspect", target));
  root.addEventListener("focusin", ({target}) => send("inspect", target));
  root.addEventListener("click", ({target}) => send("open", target));
  root.addEventListener("keydown", (event) => {
    const at = placeOf(event.target);
    const next = at < 0 ? undefined : nextPiece(event.key, at, pieces.length - 1);
    if (next === undefined) return;
    event.preventDefault();
    pieces.forEach((piece, i) => (piece.button.tabIndex = i === next ? 0 : -1));
    pieces[next]?.button.focus();
  });
  return Object.assign(root, {
    highlight(ids: ReadonlySet<string>) {
      const lit = pieces.filter((piece) =>
        piece.button.classList.toggle(
          "lit",
          piece.layers.some((id) => ids.has(id))
        )
      );
      // What makes the fewest layers tells most about this one.
      const first = lit.toSorted((a, b) => a.layers.length - b.layers.length)[0];
      if (first) bringIntoView(root, first.button);
    }
  });
}
