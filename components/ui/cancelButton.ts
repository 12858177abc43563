import {button} from "./button.js";

/** A button that is there while something goes on that it can end. */
export interface CancelButton {
  readonly element: HTMLButtonElement;
  /** Does the work, which gets a signal that the reader aborts; undefined when it was ended, whatever came of it. */
  during<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T | undefined>;
  /** Ends what goes on. */
  stop(): void;
}

/** `next` gets the focus when the button goes with it. */
export function cancelButton(next: HTMLElement): CancelButton {
  let control: AbortController | undefined;
  const stop = (): void => control?.abort(new Error("cancelled"));
  const element = button("Cancel", stop);
  element.hidden = true;
  next.tabIndex = -1;
  return {
    element,
    async during(work) {
      const {signal} = (control = new AbortController());
      element.hidden = false;
      try {
        const found = await work(signal);
        return signal.aborted ? undefined : found;
      } catch (error) {
        if (signal.aborted) return undefined;
        throw error;
      } finally {
        control = undefined;
        if (document.activeElement === element) next.focus();
        element.hidden = true;
      }
    },
    stop
  };
}
