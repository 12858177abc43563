import {DENSITY, pngOf} from "./pngOf.js";
import {standaloneSvg} from "./standaloneSvg.js";
import {button} from "../button.js";
import {saveFile} from "../saveFile.js";

/** Buttons that save a drawing as it stands, `Save SVG` and `Save PNG` (twice the size), and say what was saved. */
export function saveFigure(svg: () => SVGSVGElement, name: string): HTMLElement {
  const element = document.createElement("div");
  element.className = "figure-controls";
  const said = document.createElement("span");
  said.setAttribute("aria-live", "polite");
  element.append(
    button("Save SVG", () => {
      const {text} = standaloneSvg(svg(), `Layers of ${name}`);
      saveFile({name: `${name}.svg`, type: "image/svg+xml", content: text});
      said.textContent = `Saved as ${name}.svg.`;
    }),
    button("Save PNG", () => {
      pngOf(standaloneSvg(svg(), `Layers of ${name}`)).then(
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
