import {element} from "../element.js";

/** What unfolds under a title; `make` makes its content at the first opening: nothing is drawn that may never be seen. */
export function lateFold(title: string, className: string, make: () => readonly Node[]): HTMLDetailsElement {
  const fold = element("details", {className}, element("summary", {}, title));
  let isMade = false;
  fold.addEventListener("toggle", () => {
    if (!fold.open || isMade) return;
    isMade = true;
    fold.append(...make());
  });
  return fold;
}
