import type {FigureFile} from "./figureFile.js";
import {DENSITY, pngOf} from "./pngOf.js";
import {standaloneSvg} from "./standaloneSvg.js";
import {button} from "../button.js";
import {saveFile} from "../saveFile.js";
import * as say from "../../words/en/ui/uiSaveWords.js";
import {errorWords} from "../../run/errorWords.js";

/** A drawing that may be saved. */
export interface SavedFigure {
  readonly svg: SVGSVGElement;
  /** Name of its file, without the ending. */
  readonly name: string;
  /** What it shows, for who does not see it. */
  readonly title: string;
}

/** What puts the page's fonts into a file comes when one is saved; where it does not come the file is as it was. */
const withPageFonts = (file: FigureFile): Promise<FigureFile> =>
  import("./withFonts.js").then(
    ({withFonts}) => withFonts(file),
    () => file
  );

/** Buttons that save a drawing as it stands, `Save SVG` and `Save PNG` (twice the size), and say what was saved. */
export function saveFigure(shown: () => SavedFigure): HTMLElement {
  const element = document.createElement("div");
  element.className = "figure-controls";
  const said = document.createElement("span");
  said.setAttribute("aria-live", "polite");
  element.append(
    button(say.saveSvg, () => {
      const {svg, name, title} = shown();
      void withPageFonts(standaloneSvg(svg, title)).then(({text}) => {
        saveFile({name: `${name}.svg`, type: "image/svg+xml", content: text});
        said.textContent = say.savedAs(`${name}.svg`);
      });
    }),
    button(say.savePng, () => {
      const {svg, name, title} = shown();
      const file = withPageFonts(standaloneSvg(svg, title));
      file.then(pngOf).then(
        (blob) => {
          saveFile({name: `${name}.png`, type: blob.type, content: blob});
          said.textContent = say.savedWithPixels(`${name}.png`, DENSITY);
        },
        (error: unknown) => {
          said.textContent = say.thePngCouldNotBeMade(errorWords(error));
        }
      );
    }),
    said
  );
  return element;
}
