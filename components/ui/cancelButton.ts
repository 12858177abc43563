import {button} from "./button.js";
import * as say from "../words/en/ui/uiWords.js";

/** A button that is there while something goes on that it can end. */
export interface CancelButton {
  readonly element: HTMLButtonElement;
  /**
   * Does the work, which gets a signal that the reader aborts; undefined when it was ended, whatever came of it. `after` so many
   * milliseconds the button comes: what takes no longer needs none.
   */
  during<T>(work: (signal: AbortSignal) => Promise<T>, after?: number): Promise<T | undefined>;
  /** Ends what goes on. */
  stop(): void;
}

/** `next` gets the focus when the button goes with it. */
export function cancelButton(next: HTMLElement): CancelButton {
  let control: AbortController | undefined;
  const stop = (): void => control?.abort(new Error("cancelled"));
  const element = button(say.cancel, stop);
  element.hidden = true;
  next.tabIndex = -1;
  return {
    element,
    async during(work, after = 0) {
      const {signal} = (control = new AbortController());
      element.hidden = after > 0;
      const timer = setTimeout(() => (element.hidden = false), after);
      try {
        const found = await work(signal);
        return signal.aborted ? undefined : found;
      } catch (error) {
        if (signal.aborted) return undefined;
        throw error;
      } finally {
        control = undefined;
        clearTimeout(timer);
        if (document.activeElement === element) next.focus();
        element.hidden = true;
      }
    },
    stop
  };
}
