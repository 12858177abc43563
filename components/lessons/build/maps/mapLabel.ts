import {notationText} from "../../../draw/notationText.js";

/** Writes a text that names f(x), in both notations, in place of what the element held. */
export function mapLabel<E extends Element>(element: E, text: string): E {
  element.replaceChildren();
  return notationText(element, text.replaceAll("f(x)", "{f}(x)"));
}
