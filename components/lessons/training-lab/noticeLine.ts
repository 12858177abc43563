import {element} from "../../ui/element.js";

/** A line for what a reader should know about the link or the browser; hidden while there is nothing. */
export interface NoticeLine {
  readonly element: HTMLElement;
  tell(sentences: readonly string[]): void;
}

/** Makes the line, hidden. */
export function noticeLine(): NoticeLine {
  const line = element("p", {className: "notice", hidden: true});
  return {
    element: line,
    tell(sentences) {
      line.textContent = sentences.join(" ");
      line.hidden = sentences.length === 0;
    }
  };
}
