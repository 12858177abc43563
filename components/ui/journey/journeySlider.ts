import {notationText, notationWords} from "../../draw/notationText.js";
import {changeText} from "../../draw/text/changeText.js";
import {element} from "../element.js";
import type {Journey} from "./journey.js";
import * as say from "../../words/en/ui/uiJourneyWords.js";

export interface JourneySliderOptions {
  readonly name: string;
  /** Whether the words stand under the controls and are reported, beside being the slider's value. */
  readonly caption: boolean;
  /** Whether they stand next to the slider, which then tells them without its place. */
  readonly beside: boolean;
  /** Whether the slider stands at stops alone. */
  readonly whole: boolean;
}

/** A player's slider, and the words that it and the line under it say. */
export interface JourneySlider {
  readonly input: HTMLInputElement;
  /** What stands in the line of controls. */
  readonly cells: readonly HTMLElement[];
  /** What stands under it. */
  readonly below: readonly HTMLElement[];
  /** Takes another journey's length. */
  readonly adopt: (journey: Journey) => void;
  /** Stands at a place, and tells the stop that was reached; a moving picture reports to a screen reader once a second. */
  readonly stand: (at: number, stop: number, journey: Journey, moving: boolean) => void;
  /** Reports what was reached. */
  readonly report: () => void;
}

/** Milliseconds between two reports to a screen reader while the picture moves. */
const REPORT = 1000;

/** Makes the slider of a player. */
export function journeySlider({name, caption, beside, whole}: JourneySliderOptions): JourneySlider {
  const input = element("input", {type: "range", min: "0", step: whole ? "1" : "any", value: "0"});
  const value = element("span", {className: "range-value"});
  // Told by the slider itself, so not once more.
  value.setAttribute("aria-hidden", "true");
  const said = element("p", {className: "pulse-words", hidden: !caption});
  const reported = element("p", {className: "unseen"});
  reported.setAttribute("role", "status");
  let shown = "";
  let written: string | undefined;
  let reportedAt = -Infinity;

  function report(): void {
    const words = notationWords(shown);
    if (!caption || reported.textContent === words) return;
    reportedAt = performance.now();
    reported.textContent = words;
  }
  function write(text: string, stop: number, last: number): void {
    // A place is told too: another one with the same words is written anew.
    const all = say.outOf(stop, last, text);
    if (all === written) return;
    written = all;
    shown = text;
    const words = notationWords(text);
    changeText(value, words);
    said.replaceChildren();
    notationText(said, text);
    const told = beside ? [words] : [say.outOfStopLast(stop, last), words];
    input.setAttribute("aria-valuetext", told.filter(Boolean).join(": "));
  }
  return {
    input,
    cells: [element("label", {}, name, input), ...(beside ? [value] : [])],
    below: beside ? [] : [said, reported],
    adopt({last}) {
      input.max = String(last);
      input.disabled = last < 1;
    },
    stand(at, stop, {last, words}, moving) {
      input.value = String(at);
      write(words?.(stop) ?? "", stop, last);
      if (!moving || performance.now() - reportedAt > REPORT) report();
    },
    report
  };
}
