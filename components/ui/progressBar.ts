import * as say from "../words/en/ui/uiWords.js";

/** How far something has come: a bar, and words beside it that are not read out at every change. */
export interface ProgressBar {
  readonly element: HTMLElement;
  /** `total` undefined: nobody knows how much there is. */
  show(done: number, total: number | undefined, words: string): void;
  hide(): void;
}

/** A bar that is hidden while nothing goes on. */
export function progressBar(): ProgressBar {
  const element = document.createElement("div");
  element.className = "build-progress";
  element.hidden = true;
  const bar = document.createElement("progress");
  bar.setAttribute("aria-label", say.progress);
  const text = document.createElement("span");
  element.append(bar, text);
  return {
    element,
    show(done, total, words) {
      element.hidden = false;
      if (total === undefined) bar.removeAttribute("value");
      else {
        bar.max = total;
        bar.value = done;
      }
      text.textContent = words;
    },
    hide() {
      element.hidden = true;
    }
  };
}
