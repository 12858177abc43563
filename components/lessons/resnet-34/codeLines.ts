import type {CodeLine} from "./kerasCode.js";

/** A program of which pieces make layers. It emits bubbling `inspect` and `open` events with the ids of the layers (an array). */
export interface CodeLines extends HTMLElement {
  /** Lights the pieces that make any of these layers, and brings the first into the part that is seen. */
  highlight(ids: ReadonlySet<string>): void;
}

/**
 * A program, line by line. Pieces that make layers are buttons: hover or focus sends `inspect`, a press `open`; Tab reaches one,
 * arrow keys move.
 */
export function codeLines(lines: readonly CodeLine[], name: string): CodeLines {
  const element = document.createElement("div");
  element.className = "code-lines";
  element.setAttribute("role", "region");
  element.setAttribute("aria-label", name);
  element.tabIndex = 0;
  const pre = document.createElement("pre");
  element.append(pre);
  const pieces: {button: HTMLButtonElement; layers: readonly string[]}[] = [];
  for (const line of lines) {
    const row = document.createElement("div");
    for (const {text, layers} of line) {
      const code = text.trimStart();
      row.append(text.slice(0, text.length - code.length));
      if (layers.length === 0) {
        row.append(code);
        continue;
      }
      const button = document.createElement("button");
      button.type = "button";
      button.className = "code-piece";
      button.textContent = code;
      button.tabIndex = pieces.length === 0 ? 0 : -1;
      button.setAttribute("aria-label", `${code} makes ${layers.length === 1 ? "1 layer" : `${layers.length} layers`}`);
      row.append(button);
      pieces.push({button, layers});
    }
    if (row.textContent === "") row.append("\n");
    pre.append(row);
  }
  const pieceOf = (target: EventTarget | null) => pieces.find(({button}) => button === target);
  const send = (type: "inspect" | "open", target: EventTarget | null): void => {
    const layers = pieceOf(target)?.layers;
    if (layers) element.dispatchEvent(new CustomEvent(type, {bubbles: true, detail: layers}));
  };
  element.addEventListener("pointerover", ({target}) => send("inspect", target));
  element.addEventListener("focusin", ({target}) => send("inspect", target));
  element.addEventListener("click", ({target}) => send("open", target));
  element.addEventListener("keydown", (event) => {
    const at = pieces.findIndex(({button}) => button === event.target);
    const next = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: pieces.length - 1
    }[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    const to = pieces[Math.min(pieces.length - 1, Math.max(0, next))];
    for (const {button} of pieces) button.tabIndex = button === to?.button ? 0 : -1;
    to?.button.focus();
  });
  return Object.assign(element, {
    highlight(ids: ReadonlySet<string>) {
      const lit = pieces.filter(({button, layers}) =>
        button.classList.toggle(
          "lit",
          layers.some((id) => ids.has(id))
        )
      );
      // What makes the fewest layers tells most about this one.
      const first = lit.toSorted((a, b) => a.layers.length - b.layers.length)[0]?.button;
      if (first === undefined || element.matches(":hover, :focus-within")) return;
      const top = first.offsetTop;
      if (top < element.scrollTop || top + 20 > element.scrollTop + element.clientHeight)
        element.scrollTop = top - element.clientHeight / 2;
    }
  });
}
