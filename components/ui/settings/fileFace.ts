import {element} from "../element.js";

/**
 * What a reader sees of a control for files, in the site's own look. Both stand in a `.file-field`: there the browser's control lies over
 * it unseen, and is pressed, focused and dropped on as ever; what is chosen is told by its own name. Callers name the class: from here
 * pages without such a control would get its style too.
 */
export const fileFace = (words: string): HTMLElement => element("span", {ariaHidden: "true"}, words);
