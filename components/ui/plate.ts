import {heldPieces} from "../draw/runs/heldPieces.js";
import {element} from "./element.js";
import {firstWidth} from "./firstWidth.js";
import {ownTask} from "./late/ownTask.js";
import {figureSaver, isDrawn} from "./save/figureSaver.js";
import {onResize} from "./onResize.js";
import {openTable} from "./openTable.js";
import {PAPER_WIDTH} from "./print/paperWidth.js";

/** The data table of a plate, made only while it is open. */
export interface PlateTable {
  /** What it lists, after `Data table:`. */
  readonly name: string;
  readonly make: () => Node;
}

export interface PlateOptions {
  /** What there is to see, in a line above the picture. */
  readonly title?: string;
  /** Class of the picture, where it is laid out in a way of its own. */
  readonly className?: string;
  /** What the reader moves; each tells a bubbling `input`, on which the plate is drawn again. */
  readonly controls?: readonly Node[];
  /** Between the controls and the picture: status, questions, buttons. */
  readonly above?: readonly Node[];
  /** Draws the picture for a width in CSS pixels. */
  readonly draw: (width: number) => Node | readonly Node[];
  /** Between the picture and its caption. */
  readonly below?: readonly Node[];
  /** A sentence, or what makes it anew at each drawing. */
  readonly caption?: string | Node | (() => string | Node);
  /** Where the numbers come from. */
  readonly provenance?: Node;
  readonly table?: PlateTable;
  /** Name of its saved files less their ending, where its title does not tell whose numbers they are. */
  readonly fileName?: () => string;
  /** Extent of the picture in CSS pixels. */
  readonly narrowest?: number;
  readonly widest?: number;
}

/** A figure as it stands on a page: title, controls, picture, caption, provenance, table. */
export interface Plate {
  readonly element: HTMLElement;
  readonly picture: HTMLElement;
  /** Draws picture, caption and, where it is open, the table again; nothing before the first drawing is due. */
  readonly redraw: () => void;
  readonly stop: () => void;
}

/** Whether a figure, of whatever kind, stands on the page: what comes after it is not what a reader sees first. */
const hasFigure = (): boolean => document.querySelector("#observablehq-main :is(figure, [data-plate])") !== null;

/**
 * Makes a plate, drawn at once and whenever its column's width or one of its controls changes. One that is not the page's first is drawn in
 * a task of its own, once it has a place: not while it is folded away, unless the page is printed. While it is, it is at most as wide as paper.
 */
export function plate({
  title,
  className = "",
  controls = [],
  above = [],
  draw,
  below = [],
  caption,
  provenance,
  table,
  fileName,
  narrowest = 280,
  widest = 960
}: PlateOptions): Plate {
  const figure = element("figure");
  const picture = element("div", {className});
  const words = element("figcaption");
  const details = table && openTable<undefined>(table.name, table.make);
  const header = element("div", {className: "figure-controls"}, ...controls);
  if (title !== undefined) figure.append(element("p", {className: "plate-title"}, title));
  if (controls.length > 0) figure.append(header);
  figure.append(...above, picture, ...below);
  if (caption !== undefined) figure.append(words);
  if (typeof caption === "string") words.append(...heldPieces(caption));
  else if (caption instanceof Node) words.append(caption);
  if (provenance) figure.append(provenance);
  if (details) figure.append(details.element);
  const named = title ?? table?.name;
  const saver = named && figureSaver({picture, title: named, table: table?.make, fileName, redraw: () => redraw()});
  if (saver) figure.append(saver);

  let drawnFor = 0;
  let isDue = hasFigure();
  /** On paper a figure has the paper's width: shrunk to it, its words would be too small to read. */
  let most = widest;
  const widthOf = (within: number): number => Math.max(narrowest, Math.min(within, most));
  const showSaver = (): void => {
    if (saver) saver.hidden = table === undefined && !isDrawn(picture);
  };
  /** What the picture was last seen to have; until then it is read, which makes the browser lay out the page. */
  let seen = 0;
  function redraw(): void {
    if (isDue) return;
    drawnFor = widthOf(seen || picture.clientWidth || firstWidth(picture, 640));
    const drawn = draw(drawnFor);
    const nodes = drawn instanceof Node ? [drawn] : drawn;
    // A picture that was drawn in the element of before stays where it is.
    if (nodes.length !== picture.childNodes.length || nodes.some((node, i) => node !== picture.childNodes[i]))
      picture.replaceChildren(...nodes);
    const said = typeof caption === "function" ? caption() : undefined;
    if (said instanceof Node) words.replaceChildren(said);
    else if (said !== undefined && words.textContent !== said) words.replaceChildren(...heldPieces(said));
    details?.show(undefined);
    showSaver();
  }
  // What was drawn before it stood in the page is not drawn again for the width that it was drawn for.
  function resized(width: number): void {
    seen = width;
    if (isDue) return;
    if (widthOf(width) !== drawnFor) redraw();
    else showSaver();
  }
  header.addEventListener("input", redraw);
  const paper = new AbortController();
  /** Where the page is laid out for paper already, its figures have that width. */
  const print = ({type}: Event): void => {
    most = type === "afterprint" || matchMedia("print").matches ? widest : Math.min(widest, PAPER_WIDTH);
    // On paper nothing is folded away.
    drawFirst();
    if (widthOf(seen || drawnFor) !== drawnFor) redraw();
  };
  for (const type of ["beforeprint", "afterprint"]) addEventListener(type, print, {signal: paper.signal});
  const endWait = (): void => {
    isDue = false;
    delete figure.dataset.due;
    stopWaiting?.();
  };
  const drawFirst = (): void => {
    if (!isDue) return;
    endWait();
    redraw();
  };
  const stopWaiting = isDue ? onResize(figure, () => void ownTask().then(drawFirst)) : undefined;
  // Until then its words would stand where its picture is going to be.
  if (isDue) figure.dataset.due = "";
  if (!isDue) redraw();
  const stopResizing = onResize(picture, resized);
  return {
    element: figure,
    picture,
    redraw,
    stop() {
      endWait();
      paper.abort();
      stopResizing();
    }
  };
}
