import * as say from "../../words/en/ui/uiSettingsWords.js";
import {element} from "../element.js";

/**
 * A control for files in the site's own look: the browser's control lies unseen over what the reader sees, and is pressed, focused and
 * dropped on as ever; what is chosen is told by its own name.
 */
export function fileField(input: HTMLInputElement): HTMLElement {
  const face = element("span", {ariaHidden: "true"}, input.multiple ? say.chooseFiles : say.chooseFile);
  return element("span", {className: "file-field"}, input, face);
}
