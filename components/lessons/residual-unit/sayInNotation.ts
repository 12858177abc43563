import {notationText} from "../../draw/notationText.js";

/** Replaces an element's text by one in which every f(x) is written in both notations, of which the style sheet shows one. */
export function sayInNotation<E extends HTMLElement>(element: E, text: string): E {
  element.replaceChildren();
  return notationText(element, text.replaceAll("f(x)", "{f}(x)"));
}
