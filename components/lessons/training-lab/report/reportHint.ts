import {element} from "../../../ui/element.js";

/** Milliseconds that the line is empty before new words: only what comes anew into a live region is told, the same words too. */
const EMPTY = 100;

/** A line that says what is in the report, below the field that can change it. */
export interface ReportHint {
  readonly element: HTMLElement;
  /** Takes away what stands there, and says something else, if anything. */
  readonly tell: (words: string) => void;
}

/** Makes the line, empty. */
export function reportHint(): ReportHint {
  const line = element("p", {className: "report-hint"});
  line.setAttribute("aria-live", "polite");
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    element: line,
    tell(words) {
      clearTimeout(timer);
      line.textContent = "";
      if (words !== "") timer = setTimeout(() => (line.textContent = words), EMPTY);
    }
  };
}
