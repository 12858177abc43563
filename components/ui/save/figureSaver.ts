import {errorWords} from "../../run/errorWords.js";
import {button} from "../button.js";
import {element} from "../element.js";
import type {FigureFile} from "./figureFile.js";
import {DENSITY, pngOf} from "./pngOf.js";
import {saveFile} from "../saveFile.js";
import {tableCsv} from "./tableCsv.js";
import * as say from "../../words/en/ui/uiSaveWords.js";

/** What a figure is saved from. */
export interface SavedFigure {
  readonly picture: HTMLElement;
  readonly title: string;
  /** Its data table, where it has one. */
  readonly table?: (() => Node) | undefined;
  /** The file's name less its ending, where the figure knows better than its title. */
  readonly fileName?: (() => string) | undefined;
  /** Draws the picture again, in the colours that hold now. */
  readonly redraw: () => void;
}

/** `Loss, lower is better` on /training-lab: `training-lab-loss-lower-is-better`. */
function nameOf(title: string): string {
  const page =
    location.pathname
      .split("/")
      .at(-1)
      ?.replace(/\.html$/, "") || "shortcut";
  return `${page}-${title}`
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 80);
}

/** Whether a figure has a drawing that can be saved. */
export function isDrawn(picture: HTMLElement): boolean {
  return picture.querySelector("svg, canvas") !== null;
}

/** Draws a figure in the colours of paper, whatever the page's are: all in one go, so that nobody sees it. */
async function inPaperColours({picture, title, redraw}: SavedFigure): Promise<FigureFile> {
  // What saves a figure comes when one is saved.
  const {figureFile} = await import("./figureFile.js");
  const {classList} = document.documentElement;
  classList.add("paper");
  let file: Promise<FigureFile>;
  try {
    redraw();
    // What it waits for comes after the drawing.
    file = figureFile(picture, title, `${document.title}, ${location.href.slice(0, 120)}`);
  } finally {
    classList.remove("paper");
    redraw();
  }
  return file;
}

/** A button that unfolds others, `SVG`, `PNG` (twice the size) and, where there is a table, `CSV`, which save a figure and say what was saved. */
export function figureSaver(figure: SavedFigure): HTMLElement {
  const {picture, title, table} = figure;
  const said = element("span");
  said.setAttribute("aria-live", "polite");
  const name = (ending: string): string => `${figure.fileName?.() ?? nameOf(title)}.${ending}`;
  const write = async (ending: string, type: string, make: () => BlobPart | Promise<BlobPart>): Promise<void> => {
    try {
      if (ending !== "csv" && !isDrawn(picture)) throw new Error(say.thereIsNoDrawing);
      saveFile({name: name(ending), type, content: await make()});
      said.textContent = ending === "png" ? say.savedWithPixels(name(ending), DENSITY) : say.savedAs(name(ending));
    } catch (error) {
      said.textContent = say.nothingWasSaved(errorWords(error));
    }
  };
  const kinds = [
    button("SVG", () => void write("svg", "image/svg+xml", async () => (await inPaperColours(figure)).text)),
    button("PNG", () => void write("png", "image/png", async () => pngOf(await inPaperColours(figure)))),
    ...(table ? [button("CSV", () => void write("csv", "text/csv", () => tableCsv(table())))] : [])
  ];
  const group = element("div", {className: "figure-controls", hidden: true}, ...kinds, said);
  const unfold = button(say.saveFigure, () => {
    group.hidden = !group.hidden;
    unfold.setAttribute("aria-expanded", String(!group.hidden));
  });
  unfold.setAttribute("aria-expanded", "false");
  unfold.setAttribute("aria-description", title);
  return element("div", {className: "figure-saver"}, unfold, group);
}
