import {DENSITY, pngOf} from "./pngOf.js";
import {standaloneSvg} from "./standaloneSvg.js";
import {button} from "../button.js";
import {saveFile} from "../saveFile.js";

/** A drawing that may be saved. */
export interface SavedFigure {
  readonly svg: SVGSVGElement;
  /** Name of its file, without the ending. */
  readonly name: string;
  /** What it shows, for who does not see it. */
  readonly title: string;
}

/** Buttons that save a drawing as it stands, `Save SVG` and `Save PNG` (twice the size), and say what was saved. */
export function saveFigure(shown: () => SavedFigure): HTMLElement {
  const element = document.createElement("div");
  element.className = "figure-controls";
  const said = document.createElement("span");
  said.setAttribute("aria-live", "polite");
  element.append(
    button("Save SVG", () => {
      const {svg, name, title} = shown();
      const {text} = standaloneSvg(svg, title);
      saveFile({name: `${name}.svg`, type: "image/svg+xml", content: text});
      said.textContent = `Saved as ${name}.svg.`;
    }),
    button("Save PNG", () => {
      const {svg, name, title} = shown();
      pngOf(standaloneSvg(svg, title)).then(
        (blob) => {
          saveFile({name: `${name}.png`, type: blob.type, content: blob});
          said.textContent = `Saved as ${name}.png, ${DENSITY} pixels for each on screen.`;
        },
        (error: unknown) => {
          said.textContent = `The PNG could not be made: ${error instanceof Error ? error.message : "unknown cause"} The SVG holds the same picture.`;
        }
      );
    }),
    said
  );
  return element;
}
