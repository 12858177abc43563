import {element} from "../../../ui/element.js";

/** A line for what a reader should know about the link or the browser; empty while there is nothing. */
export interface NoticeLine {
  readonly element: HTMLElement;
  tell(sentences: readonly string[]): void;
}

/** Makes the line, empty. It is there from the start: only what comes into a live region is told. */
export function noticeLine(): NoticeLine {
  const line = element("p", {className: "notice"});
  line.setAttribute("aria-live", "polite");
  return {
    element: line,
    tell: (sentences) => (line.textContent = sentences.join(" "))
  };
}
